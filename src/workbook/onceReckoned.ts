import { unlessStopped } from "./session";

const pause = 100;

interface Waiting {
  /** Milliseconds after which what is there is given as it is. */
  readonly patience?: number;
  readonly signal?: AbortSignal | undefined;
}

/**
 * What cells hold once Excel has reckoned them: a custom function answers after its cell has been written, so they are
 * read again while `isBusy` says so.
 */
export async function onceReckoned<T>(
  read: () => Promise<T>,
  isBusy: (found: T) => boolean,
  { patience = 20_000, signal }: Waiting = {},
): Promise<T> {
  const until = Date.now() + patience;
  for (;;) {
    const found = await read();
    if (!isBusy(found) || Date.now() > until) return found;
    await new Promise((resolve) => setTimeout(resolve, pause));
    unlessStopped(signal);
  }
}
