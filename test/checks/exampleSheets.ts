import { createMemoryGrid } from "../../preview/grid/memory";
import { workbookFromGrid } from "../../preview/files/workbookFromGrid";
import type { CellData, SheetData } from "../../preview/cells/workbookData";
import { sheetsToCheck } from "../../scripts/findings/sheetsToCheck";
import type { ExampleCell } from "../../src/checks/check";
import type { SheetToCheck } from "../../src/checks/checkedSheet";
import { columnNumber } from "../../src/sheet/place";
import { areaOf } from "../../src/tables/addressedAreas";

/** A sheet as a test draws it, from A1; "=B2*C2" is a formula. */
export interface DrawnSheet {
  readonly name?: string;
  readonly cells: readonly (readonly ExampleCell[])[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly merged?: readonly string[];
  readonly hidden?: { readonly rows?: readonly number[]; readonly columns?: readonly string[] };
  readonly others?: Readonly<Record<string, readonly (readonly ExampleCell[])[]>>;
  readonly hiddenSheets?: readonly string[];
}

function rowsOf(
  cells: DrawnSheet["cells"],
  formats: Readonly<Record<string, string>> = {},
): (CellData | undefined)[][] {
  const rows = cells.map((row) =>
    row.map((cell): CellData | undefined => {
      if (cell === null || cell === "") return undefined;
      return typeof cell === "string" && cell.startsWith("=") ? { formula: cell } : { value: cell };
    }),
  );
  for (const [address, format] of Object.entries(formats)) {
    const area = areaOf(address);
    if (!area) continue;
    for (let r = area.row; r < Math.min(rows.length, area.row + area.rows); r++)
      for (let c = area.column; c < Math.min(rows[r]?.length ?? 0, area.column + area.columns); c++) {
        const cell = rows[r]?.[c];
        if (cell) rows[r]![c] = { ...cell, format };
      }
  }
  return rows;
}

/** The workbook of a drawing, its formulas reckoned by the memory grid; the drawn sheet first. */
export function drawnSheets({
  name = "Ark1",
  cells,
  formats,
  merged = [],
  hidden = {},
  others = {},
  hiddenSheets = [],
}: DrawnSheet): SheetToCheck[] {
  const sheets: SheetData[] = [
    {
      name,
      rows: rowsOf(cells, formats),
      merges: merged.flatMap((address) => areaOf(address) ?? []),
      hiddenRows: (hidden.rows ?? []).map((row) => row - 1),
      hiddenColumns: (hidden.columns ?? []).map(columnNumber),
    },
    ...Object.entries(others).map(([other, drawn]): SheetData => ({
      name: other,
      rows: rowsOf(drawn),
      ...(hiddenSheets.includes(other) ? { state: "hidden" as const } : {}),
    })),
  ];
  return sheetsToCheck(workbookFromGrid(createMemoryGrid({ workbook: { sheets } })));
}
