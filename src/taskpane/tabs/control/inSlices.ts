import { breath } from "../../../blocks/breath";

/** Work between two drawings. */
const sliceMilliseconds = 40;

/** Runs stepped work so that the pane draws and can stop it; undefined when it was stopped. */
export async function inSlices<S, T>(
  work: Generator<S, T>,
  signal: AbortSignal,
  onStep?: (step: S) => void,
): Promise<T | undefined> {
  let since = performance.now();
  while (!signal.aborted) {
    const step = work.next();
    if (step.done) return step.value;
    if (performance.now() - since < sliceMilliseconds) continue;
    onStep?.(step.value);
    await breath();
    since = performance.now();
  }
  return undefined;
}
