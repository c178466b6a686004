import { decimalsOf } from "../../functions/math/exactDecimal";
import { sumVerdict } from "../../functions/reconcile/sumVerdict";
import { columnNumber, spotAddress } from "../../sheet/place";
import { areaOf } from "../../tables/addressedAreas";
import { empty, isNumber } from "../../tables/cellKind";
import type { Role, TableReading } from "../../tables/reading";
import type { CheckedSheet } from "../checkedSheet";

/** A typed total and the typed parts over it in one column of a table. */
export interface TotalParts {
  readonly row: number;
  readonly column: number;
  readonly address: string;
  readonly total: number;
  readonly parts: readonly number[];
  readonly sum: number;
  /** Whether the parts make the total, and whether rounding can explain it if not. */
  readonly verdict: "stemmer" | "afrunding" | "afviger";
}

/** Roles of columns whose figures cannot be added up. */
const notSummed: ReadonlySet<Role> = new Set<Role>([
  "rate",
  "price",
  "week",
  "period",
  "date",
  "rank",
  "index",
  "refund",
  "degree",
  "code",
]);

/** Every typed total of a table that has one total row and typed parts, each with the sum of its parts. */
export function totalParts(sheet: CheckedSheet, reading: TableReading): readonly TotalParts[] {
  const [totalRow, another] = reading.totals.rows;
  if (totalRow === undefined || another !== undefined || reading.orientation === "across") return [];
  const rows = new Set(
    (reading.body ?? "").split(",").flatMap((address) => {
      const { row = 0, rows: count = 0 } = areaOf(address) ?? {};
      return Array.from({ length: count }, (_, k) => row + k);
    }),
  );
  const columns = reading.columns.filter(({ role }) => !notSummed.has(role)).map(({ at }) => at);
  return [...columns, ...reading.totals.columns].flatMap(
    (at) => inColumn(sheet, [...rows], totalRow - 1, columnNumber(at)) ?? [],
  );
}

function inColumn(sheet: CheckedSheet, rows: readonly number[], row: number, column: number): TotalParts | undefined {
  const { grid, formulas } = sheet;
  if (!isNumber(grid.kind(row, column)) || formulas.at(row, column)) return undefined;
  const parts: number[] = [];
  for (const part of rows) {
    const kind = grid.kind(part, column);
    if (kind === empty) continue;
    if (!isNumber(kind)) return undefined;
    parts.push(grid.value(part, column));
  }
  const total = grid.value(row, column);
  const decimals = Math.max(decimalsOf(total), ...parts.map(decimalsOf));
  if (parts.length < 2 || parts.length < rows.length - 1 || decimals > 10) return undefined;
  const [sum, , verdict] = sumVerdict(parts, total, decimals);
  if (typeof sum !== "number" || typeof verdict !== "string") return undefined;
  return {
    row,
    column,
    address: spotAddress(row, column),
    total,
    parts,
    sum,
    verdict: verdict as TotalParts["verdict"],
  };
}
