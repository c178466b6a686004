import type { OfferedColumn } from "../columnRoles";
import { headingSuits } from "../columnRoles";

/** The column whose heading suits what is asked for; else the first for a count and the second for a population. */
export function columnHeaded(columns: readonly OfferedColumn[], of: "count" | "population"): OfferedColumn | undefined {
  const headed = columns.find(({ column }) => headingSuits(column.heading, of));
  if (headed) return headed;
  const others = columns.filter(({ column }) => !headingSuits(column.heading, of === "count" ? "population" : "count"));
  return of === "count" ? others[0] : (others[1] ?? others[0]);
}
