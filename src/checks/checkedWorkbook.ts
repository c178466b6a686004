import { atOnce, type Breathing } from "../tables/breathing";
import { gridInSteps } from "../tables/sheetGrid";
import { checks } from "./catalogue";
import type { Check } from "./check";
import { CheckedSheet, type OfficialPopulation, type SheetToCheck } from "./checkedSheet";
import type { Finding, Found } from "./finding";
import { byWeight } from "./weight";

/** How far a run has come. */
export interface Progress {
  readonly sheet: string;
  /** From 0 to 1, of all sheets. */
  readonly done: number;
}

/** What a run may be given beside the sheets. */
export interface CheckingOptions {
  readonly catalogue?: readonly Check[];
  readonly official?: OfficialPopulation | undefined;
}

/**
 * Runs every check over the sheets, those of `only` where it is given; the others are there to be read. Yields often, so
 * that the one who asks can draw, and can stop.
 */
export function* checkedWorkbook(
  sheets: readonly SheetToCheck[],
  only?: ReadonlySet<string>,
  { catalogue = checks, official }: CheckingOptions = {},
): Generator<Progress, readonly Finding[]> {
  const workbook = new Map<string, CheckedSheet>();
  for (const [at, source] of sheets.entries()) {
    const progress = { sheet: source.name, done: (at / sheets.length) * 0.3 };
    yield progress;
    const sheet = new CheckedSheet(source, yield* telling(progress, gridInSteps(source)), workbook, official);
    if (!only || only.has(source.name)) yield* telling(progress, sheet.prepare());
    workbook.set(source.name.toLowerCase(), sheet);
  }
  const asked = [...workbook.values()].filter(({ name }) => !only || only.has(name));
  const findings: Finding[] = [];
  for (const [at, sheet] of asked.entries()) {
    const own: Finding[] = [];
    for (const [k, check] of catalogue.entries()) {
      const done = 0.3 + ((at + k / catalogue.length) / asked.length) * 0.7;
      yield { sheet: sheet.name, done };
      for (const found of foundBy(check, sheet)) {
        if (found) own.push({ check: check.id, sheet: sheet.name, ...found });
        else yield { sheet: sheet.name, done };
      }
    }
    findings.push(...own.sort(byWeight));
  }
  return findings;
}

/** Tells how far the run has come at each breath of some work. */
function* telling<T>(progress: Progress, work: Breathing<T>): Generator<Progress, T> {
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
    yield progress;
  }
}

/** What a check finds; one that breaks off on content it was not made for says so, and the others go on. */
function* foundBy(check: Check, sheet: CheckedSheet): Generator<Found | undefined, void> {
  try {
    yield* check.find(sheet);
  } catch {
    const says = {
      da: `”${check.title.da}” kunne ikke kontrolleres på arket ${sheet.name}.`,
      en: `“${check.title.en}” could not be checked on the sheet ${sheet.name}.`,
    };
    yield { weight: "untestable", cells: [], says };
  }
}

/** The same at once, for one who does not wait on a screen. */
export const findingsOf = (
  sheets: readonly SheetToCheck[],
  only?: ReadonlySet<string>,
  options?: CheckingOptions,
): readonly Finding[] => atOnce(checkedWorkbook(sheets, only, options));
