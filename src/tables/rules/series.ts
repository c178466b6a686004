import type { Proposal } from "../proposal";
import type { ColumnReading } from "../reading";
import type { TableView } from "../tableView";
import { fields, propose, type Rule } from "./rule";

const enoughForLimits = 10;
const window = 12;

/** What a column that goes on in time asks for: has it moved, how is it levelled, what is it in index. */
export function seriesOf({ sources, length, reading }: TableView, column: ColumnReading): Proposal[] {
  const cells = fields(["serie"], sources(column));
  const known = length - column.missing.length;
  const choices = { mål: column.nature === "flow" ? "sum" : "snit" };
  return [
    ...(known >= enoughForLimits && column.role === "count" ? [propose("KONTROLGRAENSER", cells)] : []),
    ...(known >= 3 ? [propose("INDEKSTAL", cells)] : []),
    ...(reading.items === "month" && known > window ? [propose("RULLENDE", cells, choices)] : []),
    ...(reading.items === "week" && known > window ? [propose("RULLENDE", cells, { ...choices, vindue: 4 })] : []),
  ];
}

/** Counts, rates of persons or amounts that go on in time, and nothing they could be a share of. */
export const timeSeries: Rule = (view) => {
  const { reading, series, marked, of } = view;
  if (!series || reading.repeated || reading.orientation === "cross") return undefined;
  const column = of("count")[0] ?? of("amount")[0] ?? (marked.length === 1 ? of("population")[0] : undefined);
  const plain = marked.every(({ role }) => ["count", "amount", "population", "share", "rate", "price"].includes(role));
  return column && plain ? seriesOf(view, column) : undefined;
};
