import type { BlockPlan } from "./plan";
import type { PreviewedRow } from "./preview";

/** A picture of a block, told by the names of the cells that it shows: whoever draws it looks the figures up. */
export type Picture =
  | {
      readonly kind: "staircase";
      readonly steps: readonly {
        /** First week and rate of refund, and the persons on the step where they are known. */
        readonly from: string;
        readonly rate: string;
        readonly persons?: string;
      }[];
    }
  | {
      readonly kind: "expenditure";
      readonly bars: readonly { readonly label: string; readonly net: string }[];
    };

/** The figures of a block's named cells, as far as they are reckoned. */
export function namedFigures(plan: BlockPlan, rows: readonly PreviewedRow[]): ReadonlyMap<string, number> {
  const figures = new Map<string, number>();
  rows.forEach((row, at) =>
    plan.rows[at]?.forEach((cell, column) => {
      const figure = row[column]?.cell;
      if (cell?.name !== undefined && typeof figure === "number") figures.set(cell.name, figure);
    }),
  );
  return figures;
}
