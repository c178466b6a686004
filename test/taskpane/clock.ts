import { act } from "react";

/*
 * The pane's clock in tests. It stands still until a test waits, and then goes from one timer to the next, with every
 * render in between. So no test depends on how busy the machine is, none misses what is shown only for a while, and what
 * never comes is known at once: when no timer is left.
 */

/** So many timers at most: one that is set again and again would keep the clock going for ever. */
const patience = 20_000;
/** Without a timer the pane may still be about to draw what it has. */
const stillness = 3;

let stopped: typeof setTimeout | undefined;

/** The clock stands from now on. */
export function stopClock(): void {
  if (stopped) return;
  // Microtasks are no time: what is known is known.
  jest.useFakeTimers({ doNotFake: ["queueMicrotask", "nextTick"] });
  const faked = globalThis.setTimeout;
  stopped = faked;
  // Jest lets a timer of no time go in the same turn as the one that sets it; nothing would be drawn between them.
  const later = (work: () => void, milliseconds = 0) => faked(work, Math.max(1, milliseconds));
  globalThis.setTimeout = later as typeof setTimeout;
}

/** Ends what is begun, and lets the clock go as it does outside. */
export async function releaseClock(): Promise<void> {
  if (!stopped) return;
  await rest();
  globalThis.setTimeout = stopped;
  jest.useRealTimers();
  stopped = undefined;
}

/** Lets everything that is begun come to its end, as it has when a user comes to the next key. */
export async function rest(): Promise<void> {
  for (let turns = 0; turns < patience && jest.getTimerCount() > 0; turns++) await turn();
}

/** One timer, and all that follows from it. */
const turn = (): Promise<void> => act(() => jest.advanceTimersToNextTimerAsync());

/** Lets the pane go on until the condition gives something; fails when it never will. */
export async function until<T>(condition: () => T | undefined | false | null, what: string): Promise<T> {
  let still = 0;
  for (let turns = 0; turns < patience && still <= stillness; turns++) {
    const found = condition();
    if (found) return found;
    still = jest.getTimerCount() === 0 ? still + 1 : 0;
    await turn();
  }
  throw new Error(`Waited in vain for ${what}. The pane shows:\n${document.body.textContent ?? ""}`);
}

/** What comes of work that waits for Excel. */
export async function outcome<T>(work: Promise<T>, what: string): Promise<T> {
  let done = false;
  const ended = work.finally(() => (done = true));
  ended.catch(() => undefined);
  await until(() => done, what);
  return ended;
}
