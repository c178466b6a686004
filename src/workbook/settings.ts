import type { Storage } from "@microsoft/office-js-helpers";

/** What the self-test has found of this Excel; nothing of it until it has run. */
export interface ExcelHabits {
  /** How an empty cell reaches a function. */
  readonly emptyCells?: "zero" | "nothing";
  /** What an error within a result does: it stays in its cell, or makes the whole result an error. */
  readonly errorsInResults?: "kept" | "spread";
}

/**
 * What the pane remembers from one time to the next. Stays on this machine; holds no figures from the workbook, only
 * unit prices that were typed into the pane.
 */
export interface Remembered {
  /** Ids of the functions used last, newest first. */
  readonly lastFunctions: readonly string[];
  readonly favourites: readonly string[];
  /** The tab that was open. */
  readonly tab: string;
  /** The user's own choice against Office's language. */
  readonly language: "da" | "en";
  /** The user's own choice against Office's theme. */
  readonly look: "light" | "dark";
  /** What stands where a figure is missing: an empty cell, or #N/A for charts. */
  readonly hole: "empty" | "notAvailable";
  /** Unit prices that were typed, the latest first, with the year they are of where that was told. */
  readonly prices: readonly RememberedPrice[];
  readonly habits: ExcelHabits;
  /** Choices made in a form, by the form's name: decimals, confidence, what to write. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, string | number | boolean>>>>;
}

/** Kroner for one person a year. */
export interface RememberedPrice {
  readonly value: number;
  readonly year?: string;
}

export interface Settings {
  read<K extends keyof Remembered>(key: K): Remembered[K] | undefined;
  write<K extends keyof Remembered>(key: K, value: Remembered[K]): void;
  clear(): void;
  /** False where the browser lets us keep nothing: all is forgotten when the pane closes. */
  readonly lasting: boolean;
}

/** Where the browser parts storage by the page around the pane, Office has a key to each part (Excel on the web). */
const container = (): string => `${(Office.context.partitionKey as string | undefined) ?? ""}tulu`;

const keys = [
  "lastFunctions",
  "favourites",
  "tab",
  "language",
  "look",
  "hole",
  "prices",
  "habits",
  "choices",
] as const satisfies (keyof Remembered)[];

/** Opens what is remembered; in memory only where storage is blocked. Loads its one package when it is called. */
export async function openSettings(): Promise<Settings> {
  try {
    const helpers = await import("@microsoft/office-js-helpers");
    const storage = new helpers.Storage<unknown>(container());
    storage.set("probe", 1);
    storage.delete("probe");
    return settingsIn(storage);
  } catch {
    return settingsInMemory();
  }
}

/** What cannot be stored any more (storage full, or blocked since it was opened) is kept in memory. */
function settingsIn(storage: Storage<unknown>): Settings {
  const spare = settingsInMemory();
  return {
    lasting: true,
    read<K extends keyof Remembered>(key: K) {
      return spare.read(key) ?? stored(storage, key);
    },
    write(key, value) {
      try {
        storage.set(key, value);
      } catch {
        spare.write(key, value);
      }
    },
    clear() {
      spare.clear();
      // The package's own clear() leaves every key behind.
      for (const key of keys) storage.delete(key);
    },
  };
}

function stored<K extends keyof Remembered>(storage: Storage<unknown>, key: K): Remembered[K] | undefined {
  try {
    return (storage.get(key) ?? undefined) as Remembered[K] | undefined;
  } catch {
    return undefined;
  }
}

export function settingsInMemory(): Settings {
  const kept = new Map<keyof Remembered, unknown>();
  return {
    lasting: false,
    read: <K extends keyof Remembered>(key: K) => kept.get(key) as Remembered[K] | undefined,
    write: (key, value) => void kept.set(key, value),
    clear: () => kept.clear(),
  };
}
