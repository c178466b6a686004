import { rangeAt } from "../read/cellsOnSheet";
import type { Put } from "./putBlock";
import type { Place } from "../../sheet/place";
import type { TablePlan } from "../../blocks/plan";
import { formulaText } from "../../blocks/layout";
import { typedText } from "../../blocks/typedText";

/** Adds a plan's columns to the right of its table, the same formula in every row. */
export async function putTableColumns(context: Excel.RequestContext, plan: TablePlan, place: Place): Promise<Put> {
  const table = context.workbook.tables.getItem(plan.table).load("showHeaders,showTotals");
  const body = table.getDataBodyRange().load("rowIndex,rowCount");
  const names = table.columns.load("items/name");
  await context.sync();
  const taken = new Set(names.items.map(({ name }) => name.toLowerCase()));
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  plan.columns.forEach(({ heading, formula, format }, k) => {
    const formulas = Array.from({ length: body.rowCount }, () => [`=${formulaText(formula, place)}`]);
    const name = freeName(heading, taken);
    const all = [...(table.showHeaders ? [[typedText(name)]] : []), ...formulas, ...(table.showTotals ? [[""]] : [])];
    table.columns.add(-1, all, name);
    const cells = { ...place, row: body.rowIndex, rows: body.rowCount, column: place.column + k, columns: 1 };
    if (format !== undefined) rangeAt(sheet, cells).numberFormat = formulas.map(() => [format]);
  });
  await context.sync();
  const formulas = plan.columns.length * body.rowCount;
  const first = body.rowIndex - place.row;
  return {
    cells: formulas + (table.showHeaders ? plan.columns.length : 0),
    formulas,
    notices: [],
    reckons: (row) => row >= first && row < first + body.rowCount,
  };
}

/** A table's columns must have names of their own: "andel", "andel 2". */
function freeName(heading: string, taken: Set<string>): string {
  let name = heading;
  for (let k = 2; taken.has(name.toLowerCase()); k++) name = `${heading} ${k}`;
  taken.add(name.toLowerCase());
  return name;
}
