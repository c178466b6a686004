export interface LatestWork {
  /** Asks for the work to be done: at once where nobody has asked for a while, else once, when the asking has stopped. */
  ask(): void;
  end(): void;
}

/**
 * Does a piece of work at the first of many requests and after the last. A request that comes while it is being done
 * stops it (through the signal) and has it done anew, so the state after the last request is always seen.
 */
export function latestWork(quiet: number, work: (signal: AbortSignal) => Promise<void>): LatestWork {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: AbortController | undefined;
  let lastAsked = -Infinity;
  let ended = false;

  const run = (): void => {
    timer = undefined;
    const own = new AbortController();
    current = own;
    const done = (): void => {
      if (current === own) current = undefined;
    };
    void work(own.signal).then(done, done);
  };
  return {
    ask() {
      if (ended) return;
      const now = performance.now();
      const hasBeenQuiet = now - lastAsked >= quiet && timer === undefined;
      lastAsked = now;
      current?.abort();
      clearTimeout(timer);
      if (hasBeenQuiet) run();
      else timer = setTimeout(run, quiet);
    },
    end() {
      ended = true;
      current?.abort();
      clearTimeout(timer);
    },
  };
}
