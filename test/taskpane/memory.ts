import { openSettings, type Remembered } from "../../src/workbook/settings";

/** What an earlier visit has left on this machine. */
export const remember = async <K extends keyof Remembered>(key: K, value: Remembered[K]): Promise<void> =>
  (await openSettings()).write(key, value);

/** What the next visit will find. */
export const remembered = async <K extends keyof Remembered>(key: K): Promise<Remembered[K] | undefined> =>
  (await openSettings()).read(key);
