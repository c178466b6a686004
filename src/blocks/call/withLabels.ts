import type { BlockPlan, PlanCell } from "../../blocks/plan";
import type { Call } from "./callPlan";

/** A plan that starts with its headings, with the names of the rows in front, for a sheet where they do not stand already. */
export function withLabels(plan: BlockPlan, { preview }: Call): BlockPlan {
  const { labels, block } = preview;
  if (!labels || labels.length !== block.length || block.length < 2) return plan;
  const rows = Array.from({ length: 1 + block.length }, (_, row): readonly (PlanCell | null)[] => {
    const label = labels[row - 1];
    return [label === undefined ? null : { role: "label", value: label }, ...(plan.rows[row] ?? [])];
  });
  return { ...plan, rows };
}
