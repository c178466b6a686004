import type { Staircase } from "../../functions/refund/staircase";
import { schemes, type Scheme } from "../../functions/refund/schemes";
import { contentsOf } from "../../sheet/contents";
import type { Cell } from "../../sheet/cell";
import type { Entry, RangeEntry } from "../../sheet/entry";
import { placeAddress, type Place } from "../../sheet/place";
import { schemeWords } from "./schemeWords";

/** A scheme of ours as it stands on a sheet of the user's. */
export interface SheetScheme {
  readonly scheme: Scheme;
  /** What the sheet says of it: its name and dates. */
  readonly says: string;
  readonly place: Place;
  readonly steps: Staircase;
  /** Whether weeks and rates are those that a staircase may have; else it cannot be used. */
  readonly isSound: boolean;
  /** Whether they are others than ours. */
  readonly differs: boolean;
}

type Rows = readonly (readonly (Cell | undefined)[])[];

/** What a sheet of schemes is called, by itself or with a number after it. */
export const isSchemeSheet = (name: string): boolean => /refusionsordning|refund schemes/iu.test(name);

const same = (cell: Cell | undefined, words: { readonly da: string; readonly en: string }): boolean =>
  typeof cell === "string" && [words.da, words.en].some((one) => one.toLowerCase() === cell.trim().toLowerCase());

/** The title and its notes stand so many rows over the headings at most. */
const above = 6;

/** The schemes on a sheet: under their titles, a heading for first weeks beside one for rates, and the steps. */
export function schemesOnSheet(sheet: string, rows: Rows): readonly SheetScheme[] {
  return rows.flatMap((line, row) =>
    line.flatMap((cell, column): SheetScheme[] => {
      if (!same(cell, schemeWords.firstWeek) || !same(line[column + 1], schemeWords.refund)) return [];
      const titled = titleOver(rows, row, column);
      const steps = stepsUnder(rows, row + 1, column);
      if (!titled || steps.length === 0) return [];
      const { scheme, at } = titled;
      const note = rows[at + 1]?.[column];
      return [
        {
          scheme,
          says: typeof note === "string" && at + 1 < row ? note : scheme.title.da,
          place: { sheet, row: row + 1, column, rows: steps.length, columns: 2 },
          steps,
          isSound: isStaircase(steps),
          differs: JSON.stringify(steps) !== JSON.stringify(scheme.steps),
        },
      ];
    }),
  );
}

function titleOver(rows: Rows, row: number, column: number): { scheme: Scheme; at: number } | undefined {
  for (let at = row - 1; at >= Math.max(0, row - above); at--) {
    const scheme = schemes.find(({ title }) => same(rows[at]?.[column], title));
    if (scheme) return { scheme, at };
  }
  return undefined;
}

function stepsUnder(rows: Rows, top: number, column: number): Staircase {
  const steps: { from: number; rate: number }[] = [];
  for (let row = top; ; row++) {
    const [from, rate] = [rows[row]?.[column], rows[row]?.[column + 1]];
    if (typeof from !== "number" || typeof rate !== "number") return steps;
    steps.push({ from, rate });
  }
}

const isStaircase = (steps: Staircase): boolean =>
  steps[0]?.from === 1 &&
  steps.every(({ from, rate }, k) => {
    const before = steps[k - 1]?.from ?? 0;
    return Number.isInteger(from) && from > before && rate >= 0 && rate <= 1;
  });

/** The cells of a scheme as a field's entry; its heading tells whose rules they are. */
export function schemeEntry({ place, steps, says }: SheetScheme): RangeEntry {
  const values = steps.map(({ from, rate }): Cell[] => [from, rate]);
  const text = placeAddress(place);
  return {
    ...{ kind: "range", text, place, values, labels: [], labelColumn: undefined, table: undefined, hiddenRows: 0 },
    heading: `${says} (${text})`,
    contents: contentsOf(values, place),
  };
}

/** A block's fields that say by which rules it reckons, the choice and the staircase in the sheet. */
export interface RuleFields {
  readonly choice: string;
  readonly own: string;
  /** The scheme where nothing is chosen. */
  readonly standard: string;
}

/** What the fields hold when the schemes on the sheet go before ours: a staircase that the user has marked goes before both. */
export function withSheetSchemes(
  entries: Readonly<Record<string, Entry>>,
  fields: readonly RuleFields[],
  found: readonly SheetScheme[],
  ownRules: string,
): { readonly entries: Readonly<Record<string, Entry>>; readonly used: readonly SheetScheme[] } {
  const changed: Record<string, Entry> = {};
  const used: SheetScheme[] = [];
  for (const { choice, own, standard } of fields) {
    const entry = entries[choice];
    const id = entry?.kind === "value" ? entry.value : standard;
    const scheme = found.find((one) => one.scheme.id === id && one.isSound);
    if (!scheme || id === ownRules || entries[own]?.kind === "range") continue;
    changed[choice] = { kind: "value", text: ownRules, value: ownRules };
    changed[own] = schemeEntry(scheme);
    used.push(scheme);
  }
  return { entries: { ...entries, ...changed }, used };
}
