/**
 * How long a journey, a whole file of tests, may take: minutes, for the machine may be doing other work. No step of it
 * has a limit of its own, so that nothing depends on how fast a click is answered; what never comes is named when the
 * journey's time is up. From jest.config.js, where TULU_JOURNEY_MINUTES shortens it.
 */
declare const journeyMinutes: number;

const end = performance.now() + journeyMinutes * 60_000;

/** Milliseconds; never 0, which Playwright takes for no limit at all. */
export const timeLeft = (): number => Math.max(1, end - performance.now());
