/** Lets the event loop turn until the condition holds. */
export async function until(condition: () => boolean): Promise<void> {
  const deadline = performance.now() + 2000;
  while (!condition()) {
    if (performance.now() > deadline) throw new Error(`Waited in vain for: ${condition.toString()}`);
    await new Promise((resolve) => setImmediate(resolve));
  }
}
