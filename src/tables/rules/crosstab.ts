import { areaAddress, columnNumber } from "../../sheet/place";
import { areasOfLines } from "../bodyAreas";
import { areaOf } from "../addressedAreas";
import { nameKind } from "../nameKind";
import type { Proposal, Source } from "../proposal";
import type { TableView } from "../tableView";
import { seriesOf } from "./series";
import { fields, propose, type Rule } from "./rule";

/** One measure by unit and period, or by two kinds of unit. */
export const crosstab: Rule = (view) => {
  const { reading, marked, series } = view;
  if (reading.orientation !== "cross") return undefined;
  const [first] = marked;
  if (!first || !["count", "population", "amount"].includes(first.role)) return [];
  const measured = marked.filter(({ role }) => role === first.role);
  if (!reading.wholeTable && measured.length === 1) return series ? seriesOf(view, first) : [share(view, first)];
  if (periodsAlong(view)) {
    const row = firstRow(view);
    const index = row ? [propose("INDEKSTAL", fields(["serie"], [row]))] : [];
    return series ? [] : [...index, ...(reading.items === "municipality" ? [] : [share(view, first)])];
  }
  if (series) return seriesOf(view, first);
  if (first.role === "count" && first.scale === 1) return [disclosure(view), share(view, first)];
  return [share(view, first)];
};

/** One column's distribution over the units. */
const share = ({ sources }: TableView, column: TableView["marked"][number]): Proposal =>
  propose("FORDELING", fields(["antal"], sources(column)));

/** Whether the columns follow each other in time. */
const periodsAlong = ({ marked }: TableView): boolean =>
  marked.every(({ heading }) =>
    (heading ?? "")
      .split(/\s(?=\S+$)/u)
      .concat(heading ?? "")
      .some((text) => ["month", "quarter", "year", "week", "date", "halfyear"].includes(nameKind(text) ?? "")),
  );

/** The first unit's figures through time. */
function firstRow({ reading, marked }: TableView): Source | undefined {
  const [area] = (reading.body ?? "").split(",").flatMap((address) => areaOf(address) ?? []);
  if (!area || marked.length === 0) return undefined;
  const columns = marked.map(({ at }) => columnNumber(at)).sort((a, b) => a - b);
  return { areas: areasOfLines([area.row], columns), scale: marked[0]?.scale ?? 1 };
}

/**
 * The table with what must not be published hidden. It can be reckoned back from totals, so they go with it where
 * they are the last row and the last column; otherwise the body alone, and no totals.
 */
function disclosure({ reading }: TableView): Proposal {
  const areas = (reading.body ?? "").split(",");
  const [area, more] = areas.flatMap((address) => areaOf(address) ?? []);
  if (!area || more) return propose("DISKRETION", { tabel: { areas, scale: 1 } }, { med_total: false });
  const row = reading.totals.rows.includes(area.row + area.rows + 1);
  const column = reading.totals.columns.some((letters) => columnNumber(letters) === area.column + area.columns);
  const both = row && column;
  const whole = areaAddress(both ? { ...area, rows: area.rows + 1, columns: area.columns + 1 } : area);
  return propose("DISKRETION", { tabel: { areas: [whole], scale: 1 } }, { med_total: both });
}
