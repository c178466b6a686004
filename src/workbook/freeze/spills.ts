import type { Area } from "../../sheet/place";
import { rangeAt } from "../read/cellsOnSheet";
import { areaOf } from "../read/tablesOnSheet";

/** So few cells are asked one by one. */
const few = 64;

/**
 * The areas that formulas in these rectangles spill over. Excel is asked of whole rectangles first, then of halves of
 * those with a spill in them: thousands of cells that hold one figure each cost one question.
 */
export async function spillsAmong(
  context: Excel.RequestContext,
  name: string,
  areas: readonly Area[],
): Promise<Area[]> {
  const sheet = context.workbook.worksheets.getItem(name);
  const spills: Area[] = [];
  let open: readonly Area[] = areas;
  while (open.length > 0) {
    const asked = open.map((area) => ({ area, range: rangeAt(sheet, area).load("hasSpill") }));
    // Each round asks of the halves that the last has left.
    // eslint-disable-next-line office-addins/no-context-sync-in-loop
    await context.sync();
    // Null where some of the cells spill, whatever the typings say.
    const spilling = asked.filter(({ range }) => (range.hasSpill as boolean | null) !== false).map(({ area }) => area);
    const small = spilling.filter(({ rows, columns }) => rows * columns <= few);
    spills.push(...(await spillsFrom(context, sheet, small)));
    open = spilling.filter(({ rows, columns }) => rows * columns > few).flatMap(halves);
  }
  return spills;
}

function halves(area: Area): Area[] {
  if (area.rows > 1) {
    const rows = Math.floor(area.rows / 2);
    return [
      { ...area, rows },
      { ...area, row: area.row + rows, rows: area.rows - rows },
    ];
  }
  const columns = Math.floor(area.columns / 2);
  return [
    { ...area, columns },
    { ...area, column: area.column + columns, columns: area.columns - columns },
  ];
}

async function spillsFrom(
  context: Excel.RequestContext,
  sheet: Excel.Worksheet,
  areas: readonly Area[],
): Promise<Area[]> {
  if (areas.length === 0) return [];
  const ranges = areas.flatMap(({ row, column, rows, columns }) =>
    Array.from({ length: rows * columns }, (_, k) => {
      const cell = sheet.getCell(row + Math.floor(k / columns), column + (k % columns));
      return cell.getSpillingToRangeOrNullObject().load("rowIndex,columnIndex,rowCount,columnCount");
    }),
  );
  await context.sync();
  return ranges.flatMap((range) => (range.isNullObject ? [] : [areaOf(range)]));
}
