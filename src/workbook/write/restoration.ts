import { putFormats, putFormulas, readEach, rowRuns } from "./cellGrid";
import { hiddenRowsOf } from "../read/hiddenRows";
import type { Place } from "../../sheet/place";
import type { Plan } from "../../blocks/plan";
import { typedText } from "../../blocks/typedText";
import type { Target } from "../../sheet/target";

/** Puts back what was there before. */
export type Restore = (context: Excel.RequestContext) => Promise<void>;

/** Remembers a place before it is written to. What it gives works in a session of its own. */
export async function restoration(
  context: Excel.RequestContext,
  plan: Plan,
  target: Target,
  place: Place,
): Promise<Restore> {
  if (target.kind === "newSheet") return (own) => removeSheet(own, place.sheet);
  if (plan.kind === "table") return (own) => removeColumns(own, plan.table, place);
  const formulas = await readEach(context, place, "formulas");
  const formats = await readEach(context, place, "numberFormat");
  const hidden = await hiddenRowsOf(context, place);
  return async (own) => {
    const sheet = own.workbook.worksheets.getItem(place.sheet);
    const runs = rowRuns(place.rows, place.columns, hidden);
    const inputs = formulas.map((row) => row.map(asItWas));
    putFormulas(sheet, place, inputs, runs);
    putFormats(
      sheet,
      place,
      formats.map((row) => row.map(String)),
      runs,
    );
    await own.sync();
  };
}

/** A text is written back as text, even if it looks like a number. */
const asItWas = (content: string | number | boolean): string | number | boolean =>
  typeof content === "string" && !content.startsWith("=") ? typedText(content) : content;

async function removeSheet(context: Excel.RequestContext, name: string): Promise<void> {
  const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("name");
  await context.sync();
  if (!sheet.isNullObject) sheet.delete();
  await context.sync();
}

/** Takes away the columns that were added to the right of where the table ended. */
async function removeColumns(context: Excel.RequestContext, name: string, place: Place): Promise<void> {
  const table = context.workbook.tables.getItem(name);
  const range = table.getRange().load("columnIndex,columnCount");
  await context.sync();
  const before = place.column - range.columnIndex;
  for (let column = range.columnCount - 1; column >= before; column--) table.columns.getItemAt(column).delete();
  await context.sync();
}
