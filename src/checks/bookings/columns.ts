import type { Cell } from "../../sheet/cell";

/** The columns of Ydelsesrefusion's file, and of what is made of it. */
export const columnIds = ["week", "benefit", "count", "amount", "rate", "refund", "coRate", "coAmount"] as const;
export type ColumnId = (typeof columnIds)[number];

/** Without these nothing can be checked. */
export const neededColumns: readonly ColumnId[] = ["week", "benefit", "amount", "refund"];

/** The headings of the file first, then those of its aggregates. */
const headings: Readonly<Record<ColumnId, readonly string[]>> = {
  week: ["uge", "ugedato", "ugestart", "dato", "week"],
  benefit: ["ydelse", "ydelsestype", "ydelsesart", "benefit"],
  count: ["antal", "antallinjer", "antalpersoner", "antalposter", "count"],
  amount: ["beregnetudbetalingsbeløb", "udbetalingsbeløb", "udbetalt", "beløb", "total", "amount"],
  rate: ["refusionssats", "refusionsprocent", "refusionspct", "refundrate"],
  refund: ["refusionsbeløb", "refusion", "refund"],
  coRate: ["medfinansieringssats", "medfinansieringsprocent", "medfinansieringspct", "cofinancingrate"],
  coAmount: ["medfinansieringsbeløb", "medfinansiering", "cofinancing"],
};

/** Where each column stands. */
export type Columns = Readonly<Partial<Record<ColumnId, number>>>;

export interface FoundColumns {
  readonly columns: Columns;
  readonly missing: readonly ColumnId[];
  /** Columns that two headings claim. */
  readonly twice: readonly ColumnId[];
}

/** A heading as it is compared: "Sum af Refusionsbeløb (kr.)" is "refusionsbeløb". */
export const plainHeading = (cell: Cell | undefined): string =>
  typeof cell === "string"
    ? cell
        .toLowerCase()
        .replace(/\(.*?\)|i kr\.?$|^(?:sum|summen) af |^sum of /gu, "")
        .replace(/[^\p{L}\d]+/gu, "")
    : "";

/** The columns that a row of headings names. */
export function columnsOf(row: readonly (Cell | undefined)[]): FoundColumns {
  const columns: Partial<Record<ColumnId, number>> = {};
  const twice = new Set<ColumnId>();
  row.forEach((cell, place) => {
    const heading = plainHeading(cell);
    const id = columnIds.find((one) => headings[one].includes(heading));
    if (id === undefined) return;
    if (columns[id] !== undefined) twice.add(id);
    columns[id] ??= place;
  });
  return { columns, missing: neededColumns.filter((id) => columns[id] === undefined), twice: [...twice] };
}
