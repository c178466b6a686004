import type { Move } from "../../../preview/cells/move";
import { movedWorkbook } from "../../../preview/files/movedWorkbook";
import { xlsxOf } from "../../../preview/files/workbookFile";
import { newcomerWorkbook } from "../../../preview/newcomer/newcomerWorkbook";
import { areaAt, OpenedFile, seedFile, seedFiles } from "./openedFile";
import { tablesWorkbook } from "./tablesWorkbook";
import { faultsOf } from "./validator";

/* Everything that the preview writes, by Microsoft's validator: no fault that the opened file did not have. */

jest.setTimeout(120_000);

/** All kinds of change at once. */
function everythingChanged(name: string): Uint8Array {
  const file = OpenedFile.seed(name);
  const { grid } = file;
  const sheet = file.sheet();
  file.write("P1", [
    ["År", "Antal", "Andel"],
    [2026, 1.5, "=Q2/3"],
    ["Æ & <b>", true, "=A1:A2"],
    [null, null, null],
  ]);
  file.write("P30", [["#N/A", "=1/0", "=LET(a,1,a+a)", "=TULU.ANDEL(1,2)", "\u0001 _x0041_\r\n"]]);
  grid.setNumberFormats(sheet, areaAt("P2:Q2"), [["0.00\\ \\k", "dd-mm-yyyy"]]);
  grid.setStyle(sheet, areaAt("P1:R1"), { bold: true, italic: true, underline: true, size: 14, color: "#C00000" });
  grid.setStyle(sheet, areaAt("A1:B3"), {
    fill: "#FFF2CC",
    wrap: true,
    horizontal: "Center",
    vertical: "Top",
    bottomBorder: true,
  });
  grid.setStyle(sheet, areaAt("B2"), { fill: null, bottomBorder: false, bold: false });
  grid.addTable(sheet, areaAt("P1:R2"), "Nytabel", true);
  for (const { id, name: table } of [...grid.tables()]) if (table !== "Nytabel") grid.renameTable(id, `${table}2`);
  grid.addName("Mit_navn", "=SUM(Nytabel[Antal])");
  grid.freezeRows(sheet, 4);
  grid.setColumnWidth(sheet, areaAt("B1:C1"), 90);
  grid.setRowsHidden(sheet, areaAt("A25:A26"), true);
  grid.merge(sheet, areaAt("P40:Q41"));
  grid.setProtected(sheet, true);
  grid.renameSheet(sheet, "Nyt navn & mere");
  grid.write(grid.addSheet("Tilføjet"), areaAt("A1"), [["=Mit_navn"]]);
  const last = grid.sheets().at(-2)!;
  if (last.id !== sheet) grid.deleteSheet(last.id);
  return file.save().bytes;
}

function moved(name: string, move: Omit<Move, "sheet">): Uint8Array {
  const file = OpenedFile.seed(name);
  const whole = { ...move, sheet: file.sheet() };
  return file.file.saved(file.before, movedWorkbook(file.before, [whole]), [whole]);
}

const excel = "excel-everything.xlsx";
const moves = [
  { axis: "rows", kind: "inserted", at: 2, count: 2 },
  { axis: "rows", kind: "removed", at: 2, count: 3 },
  { axis: "columns", kind: "inserted", at: 2, count: 1 },
  { axis: "columns", kind: "removed", at: 2, count: 1 },
] as const;

const files: readonly (readonly [string, string | undefined, () => Uint8Array])[] = [
  ["the newcomer's workbook", undefined, () => xlsxOf(newcomerWorkbook())],
  ["the sheets of seeds/tables", undefined, () => xlsxOf(tablesWorkbook())],
  ...seedFiles.map((name) => [`${name}, everything changed`, name, () => everythingChanged(name)] as const),
  ...moves.map((move) => [`${move.axis} ${move.kind}`, excel, () => moved(excel, move)] as const),
];

test.concurrent.each(files)("%s", async (_, seed, make) => {
  const faults = await faultsOf(make());
  const known = seed === undefined || faults.length === 0 ? [] : await faultsOf(seedFile(seed));
  expect(faults.filter((fault) => !known.includes(fault))).toEqual([]);
});
