import { inExcel } from "../session";
import { readEach } from "../write/cellGrid";
import { inOneStep } from "../write/inOneStep";
import { clearAsWritten } from "../write/replacedBlock";
import { forgetChart } from "./chartRecords";
import { standingChart } from "./standingChart";

/** Takes a chart away with its cells that are as they were written; false where that failed. */
export async function removeChart(name: string, dataSheet: string): Promise<boolean> {
  const standing = await inExcel((context) => standingChart(context, dataSheet, { name }));
  if (!standing) return true;
  const { sheet, id, cells } = standing;
  const carried = await inOneStep(async (context) => {
    if (id !== undefined) context.workbook.worksheets.getItem(sheet).charts.getItem(id).delete();
    if (cells) clearAsWritten(context, cells, await readEach(context, cells.place, "formulas"));
    await context.sync();
  });
  if (carried.done) await forgetChart(dataSheet, name);
  return carried.done;
}
