import type { Bilingual } from "../../functions/card";
import type { ExcelHabits, Settings } from "../../workbook/settings";
import type { TestSheet } from "../../workbook/testSheet/testSheet";

/** `byHand`: the pane can do its part, and whether the user gets it is for the user to see. */
export type Verdict = "works" | "differs" | "untried" | "byHand";

export interface Finding {
  readonly verdict: Verdict;
  /** What was found, in a sentence or two. */
  readonly said: Bilingual;
  /** What the pane is to remember of this Excel. */
  readonly habits?: ExcelHabits;
}

/** What a probe may use. Each has the test sheet to itself, and finds it empty. */
export interface Bench {
  readonly sheet: TestSheet;
  readonly settings: Settings;
  readonly signal: AbortSignal;
  /** Told how far the probe has come with what it counts. */
  readonly onProgress: (done: number, all: number) => void;
}

/** One thing that only this Excel can show. */
export interface Probe {
  readonly id: string;
  readonly title: Bilingual;
  readonly run: (bench: Bench) => Promise<Finding>;
}

export const works = (da: string, en: string, habits?: ExcelHabits): Finding => found("works", da, en, habits);
export const differs = (da: string, en: string, habits?: ExcelHabits): Finding => found("differs", da, en, habits);
export const untried = (da: string, en: string): Finding => found("untried", da, en);
export const byHand = (da: string, en: string): Finding => found("byHand", da, en);

const found = (verdict: Verdict, da: string, en: string, habits?: ExcelHabits): Finding => ({
  verdict,
  said: { da, en },
  ...(habits && { habits }),
});
