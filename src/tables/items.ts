import { date, text } from "./cellKind";
import { datesKind, isYear } from "./period";
import { isAgeAlone, nameKind } from "./nameKind";
import type { Items } from "./reading";
import type { SheetGrid } from "./sheetGrid";
import { itemHeadings } from "./vocabulary/labelWords";
import { municipalities } from "./vocabulary/municipalities";
import { plainText, wordPattern } from "./words";

/** Where names stand: cells of a column or of a row. */
export type Spots = readonly { readonly row: number; readonly column: number }[];

const most = 150;

/** At most some hundreds of many rows, evenly apart: enough to tell what they are. */
export function sampled(rows: readonly number[]): readonly number[] {
  const step = Math.ceil(rows.length / most);
  if (step <= 1) return rows;
  const some: number[] = [];
  for (let k = 0; k < rows.length; k += step) some.push(rows[k] ?? 0);
  return some;
}

const headings = itemHeadings.map(
  ([items, words]) => [items, wordPattern(words, "whole"), wordPattern(words)] as const,
);

/** What a heading says that the names under it are. */
export const headedItems = (heading: string): Items | undefined => {
  const plain = plainText(heading).replace(/[:*]$/u, "");
  return (
    headings.find(([, whole]) => whole.test(plain))?.[0] ??
    (plain.length <= 40 ? headings.find(([, , inside]) => inside.test(plain))?.[0] : undefined)
  );
};

/** What most of the names are; `line` when they are nothing that is known. */
export function itemsOf(grid: SheetGrid, spots: Spots, heading: string): Items {
  const headed = headedItems(heading);
  const serials: number[] = [];
  const numbers: number[] = [];
  const counts = new Map<string, number>();
  let ages = 0;
  let filled = 0;
  const add = (kind: string | undefined): void => void (kind && counts.set(kind, (counts.get(kind) ?? 0) + 1));
  for (const { row, column } of spots) {
    const kind = grid.kind(row, column);
    if (kind === 0) continue;
    filled++;
    if (kind === date) serials.push(grid.value(row, column));
    else if (kind === text) {
      const name = grid.text(row, column);
      add(nameKind(name));
      if (isAgeAlone(name)) ages++;
    } else {
      const value = grid.value(row, column);
      if (Number.isFinite(value)) numbers.push(value);
    }
  }
  if (filled === 0) return headed ?? "line";
  if (serials.length * 2 > filled) return itemsOfPeriod(datesKind(serials));
  if (headed === "agegroup" && (ages + numbers.length + (counts.get("agegroup") ?? 0)) * 2 > filled) return "agegroup";
  if (numbers.length * 2 > filled) return itemsOfNumbers(numbers, headed);
  const [best] = [...counts].toSorted((a, b) => b[1] - a[1]);
  // A staircase has no other steps than its own; a total may stand under them.
  if (best && best[1] * 2 >= filled && (best[0] !== "step" || best[1] >= filled - 1)) {
    // "Uge 1-4" under a heading of weeks is a step all the same; sickness benefit under "Konto" is an account.
    if (headed === "account" && (best[0] === "benefit" || best[0] === "group")) return "account";
    return itemsOfPeriod(best[0]);
  }
  return headed && headed !== "year" && headed !== "week" && headed !== "date" ? headed : "line";
}

const itemsOfPeriod = (kind: string): Items => (kind === "halfyear" ? "line" : (kind as Items));

function itemsOfNumbers(numbers: readonly number[], headed: Items | undefined): Items {
  const within = (low: number, high: number): boolean =>
    numbers.every((n) => Number.isInteger(n) && n >= low && n <= high);
  if (headed === "week" && within(1, 53)) return "week";
  if (headed === "month" && within(1, 12)) return "month";
  if (headed === "agegroup") return "agegroup";
  if (numbers.every((n) => n in municipalities || n === 0)) return "municipality";
  if (numbers.every(isYear)) return "year";
  if (within(190001, 210012) && numbers.every((n) => n % 100 >= 1 && n % 100 <= 12))
    return headed === "week" ? "week" : "month";
  if (headed === "week" && within(190001, 210053)) return "week";
  return headed ?? "line";
}

/** Names that follow each other in a fixed order; none of them is the sum of those before it. */
export const isSeries = (items: Items): boolean => ["month", "quarter", "year", "week", "date"].includes(items);
