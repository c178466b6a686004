import { SourceTrouble, troubleIn } from "./trouble";

/**
 * Fetches a table as text: the only place where anything is asked of the network, and then only what the user asks for by
 * name. No headers of our own, so that the browser need not ask first whether it may ask.
 */
export async function fetchTable(address: string, signal?: AbortSignal): Promise<string> {
  const answer = await attempt(
    () => fetch(address, { ...(signal ? { signal } : {}), credentials: "omit" }),
    "network",
    signal,
  );
  const text = await attempt(() => answer.text(), "cut", signal);
  if (!answer.ok) throw troubleIn(answer.status, text);
  return text;
}

async function attempt<T>(work: () => Promise<T>, reason: "network" | "cut", signal?: AbortSignal): Promise<T> {
  try {
    return await work();
  } catch (trouble) {
    if (signal?.aborted) throw new SourceTrouble("stopped");
    throw new SourceTrouble(reason, trouble instanceof Error ? trouble.message : "");
  }
}
