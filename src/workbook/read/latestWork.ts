export interface LatestWork {
  /** Asks for the work to be done; soon, once, however often one asks. */
  ask(): void;
  end(): void;
}

/**
 * Does a piece of work after the last of many requests. A request that comes while it is being done stops it (through
 * the signal) and has it done anew, so the state after the last request is always seen.
 */
export function latestWork(quiet: number, work: (signal: AbortSignal) => Promise<void>): LatestWork {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let current: AbortController | undefined;
  let ended = false;

  const run = (): void => {
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
      current?.abort();
      clearTimeout(timer);
      timer = setTimeout(run, quiet);
    },
    end() {
      ended = true;
      current?.abort();
      clearTimeout(timer);
    },
  };
}
