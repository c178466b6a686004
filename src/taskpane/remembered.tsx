import { createContext, useContext, useEffect, useMemo, useState, type ReactNode } from "react";
import { useWorkbook } from "./workbook";

/** What the pane remembers between sessions: choices of the person, never a figure of the workbook. */
export interface Remembered {
  readonly tab: string | undefined;
  readonly language: "da" | "en" | undefined;
  readonly look: "light" | "dark" | undefined;
  /** Function ids, newest first. */
  readonly favourites: readonly string[];
  readonly used: readonly string[];
  /** The choices last made for a function, by parameter name. */
  readonly choices: Readonly<Record<string, Readonly<Record<string, number | boolean | string>>>>;
}

export const nothingRemembered: Remembered = {
  tab: undefined,
  language: undefined,
  look: undefined,
  favourites: [],
  used: [],
  choices: {},
};

type Change = (change: Partial<Remembered>) => void;

const RememberedContext = createContext<readonly [Remembered, Change]>([nothingRemembered, () => undefined]);
export const useRemembered = (): readonly [Remembered, Change] => useContext(RememberedContext);

/** What was stored, or nothing where it cannot be read: an older shape must not stop the pane. */
export function parseRemembered(text: string | undefined): Remembered {
  try {
    const stored: unknown = JSON.parse(text ?? "{}");
    if (typeof stored !== "object" || stored === null) return nothingRemembered;
    const kept = Object.entries(stored).filter(([key, value]) => {
      if (key === "favourites" || key === "used") return isTextList(value);
      if (key === "choices") return typeof value === "object" && value !== null;
      return typeof value === "string" && key in nothingRemembered;
    });
    return { ...nothingRemembered, ...Object.fromEntries(kept) };
  } catch {
    return nothingRemembered;
  }
}

const isTextList = (value: unknown): boolean => Array.isArray(value) && value.every((one) => typeof one === "string");

/** Reads what is remembered before it shows anything, so that nothing jumps when it arrives. */
export function RememberedProvider({ children }: { readonly children: ReactNode }) {
  const { memory } = useWorkbook();
  const [remembered, setRemembered] = useState<{ readonly value: Remembered; readonly changed: boolean }>();
  useEffect(() => {
    let gone = false;
    const take = (text: string | undefined) => {
      if (!gone) setRemembered({ value: parseRemembered(text), changed: false });
    };
    memory.read().then(take, () => take(undefined));
    return () => {
      gone = true;
    };
  }, [memory]);
  useEffect(() => {
    // A full or closed store costs the memory, not the work.
    if (remembered?.changed) memory.write(JSON.stringify(remembered.value)).catch(() => undefined);
  }, [memory, remembered]);
  const value = useMemo(() => {
    if (!remembered) return undefined;
    const change: Change = (part) =>
      setRemembered((newest) => ({ value: { ...(newest ?? remembered).value, ...part }, changed: true }));
    return [remembered.value, change] as const;
  }, [remembered]);
  return value && <RememberedContext.Provider value={value}>{children}</RememberedContext.Provider>;
}
