import { usualChoices, type Choices } from "../../../src/pages/choices";
import { chartName } from "../../../src/pages/native/chartName";
import { followedFigures } from "../../../src/pages/native/followedFigures";
import { nativeChart, type NativeChart } from "../../../src/pages/native/nativeChart";
import { pageFromTable } from "../../../src/pages/pageFromTable";
import { tableFromReading } from "../../../src/pages/table/tableFromReading";
import { areaOf } from "../../../src/tables/addressedAreas";
import { readTable } from "../../../src/tables/readTable";
import type { Place } from "../../../src/sheet/place";
import { readSheet } from "../../../src/workbook/read/sheetCells";

/** The chart of a marked table as the pane makes it, and where its data stand. */
export async function nativeOf(
  sheet: string,
  selection: string,
  chosen: Partial<Choices> = {},
): Promise<{ readonly chart: NativeChart; readonly data: Place }> {
  const onHand = await readSheet(sheet);
  if (!onHand) throw new Error(`${sheet} is empty.`);
  const choices = { ...usualChoices, ...chosen };
  const reading = readTable(onHand.cells, selection);
  const table = tableFromReading(onHand.cells, reading, choices.limit);
  const page = table && pageFromTable(table, choices);
  const area = areaOf(reading.table ?? "");
  if (!page || !area) throw new Error(`${selection} makes no page.`);
  const followed = followedFigures(page, { name: sheet, cells: onHand.cells, reading }, choices);
  const chart = nativeChart(page, chartName(page, (reading.table ?? "").split(":")[0] ?? ""), followed);
  if (!chart) throw new Error(`${page.template} is no chart.`);
  return { chart, data: { sheet, ...area } };
}
