import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import type { Remembered, Settings } from "../workbook/settings";
import { useWorkbook } from "./port";

/** What is remembered, with nothing where nothing is; never a figure of the workbook. */
export interface Memory {
  readonly tab: string | undefined;
  readonly language: Remembered["language"] | undefined;
  readonly look: Remembered["look"] | undefined;
  readonly favourites: readonly string[];
  readonly lastFunctions: readonly string[];
  readonly hole: Remembered["hole"];
  readonly prices: Remembered["prices"];
  readonly habits: Remembered["habits"];
  readonly choices: Remembered["choices"];
}

const blank: Memory = {
  tab: undefined,
  language: undefined,
  look: undefined,
  favourites: [],
  lastFunctions: [],
  hole: "empty",
  prices: [],
  habits: {},
  choices: {},
};

type Change = (change: Partial<Memory>) => void;

const RememberedContext = createContext<readonly [Memory, Change]>([blank, () => undefined]);
export const useRemembered = (): readonly [Memory, Change] => useContext(RememberedContext);

/** What is stored, where it still has the shape that is expected: an older shape must not stop the pane. */
export function memoryIn(settings: Settings): Memory {
  const tab = settings.read("tab");
  const language = settings.read("language");
  const look = settings.read("look");
  const favourites = settings.read("favourites");
  const lastFunctions = settings.read("lastFunctions");
  const hole = settings.read("hole");
  const habits = settings.read("habits");
  const prices = settings.read("prices");
  const choices = settings.read("choices");
  return {
    tab: typeof tab === "string" ? tab : undefined,
    language: language === "da" || language === "en" ? language : undefined,
    look: look === "light" || look === "dark" ? look : undefined,
    favourites: textsIn(favourites),
    lastFunctions: textsIn(lastFunctions),
    hole: hole === "notAvailable" ? hole : "empty",
    prices: pricesIn(prices),
    habits: typeof habits === "object" && !Array.isArray(habits) ? habits : {},
    choices: typeof choices === "object" && !Array.isArray(choices) ? choices : {},
  };
}

const textsIn = (value: unknown): readonly string[] =>
  Array.isArray(value) ? value.filter((one) => typeof one === "string") : [];

const pricesIn = (value: unknown): Remembered["prices"] =>
  Array.isArray(value) ? value.filter((one: unknown) => isPrice(one)) : [];

const isPrice = (value: unknown): boolean =>
  typeof value === "object" &&
  value !== null &&
  "value" in value &&
  typeof value.value === "number" &&
  (!("year" in value) || typeof value.year === "string");

/** Reads what is remembered before it shows anything, so that nothing jumps when it arrives. */
export function RememberedProvider({ children }: { readonly children: ReactNode }) {
  const workbook = useWorkbook();
  const [opened, setOpened] = useState<{ readonly settings: Settings; readonly memory: Memory }>();
  useEffect(() => {
    let gone = false;
    void workbook.openSettings().then((settings) => {
      if (!gone) setOpened({ settings, memory: memoryIn(settings) });
    });
    return () => {
      gone = true;
    };
  }, [workbook]);
  const value = useMemo(() => {
    if (!opened) return undefined;
    const change: Change = (part) => {
      setOpened((newest) => newest && { ...newest, memory: { ...newest.memory, ...part } });
      store(opened.settings, part);
    };
    return [opened.memory, change] as const;
  }, [opened]);
  return value && <RememberedContext.Provider value={value}>{children}</RememberedContext.Provider>;
}

/** What follows Office again is stored as nothing. */
function store(settings: Settings, part: Partial<Memory>): void {
  for (const key of Object.keys(part) as (keyof Memory)[]) {
    settings.write(key, part[key] as Remembered[typeof key]);
  }
}

const mostUsed = 6;

/** Ids of functions and blocks used last, with one that has just been used in front. */
export const usedNow = (used: readonly string[], id: string): readonly string[] =>
  [id, ...used.filter((other) => other !== id)].slice(0, mostUsed);
