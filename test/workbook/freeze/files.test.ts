import { WorkbookFile, xlsxOf } from "../../../preview/files/workbookFile";
import { workbookFromGrid } from "../../../preview/files/workbookFromGrid";
import { freeze, plainCells, type Freezing } from "../../../src/workbook/freeze/freeze";
import { survey } from "../../../src/workbook/freeze/survey";
import { recordsInWorkbook, thaw } from "../../../src/workbook/freeze/thaw";
import { loadOffice } from "../../office";
import { faultsOf } from "../../preview/files/validator";
import { ourFunctions } from "../../preview/ourFunctions";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

/* What was frozen, as a file: Microsoft's validator finds nothing, and the file's record makes it live again. */

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook(["Opfølgning"]);
  book.put("Opfølgning", "A1:E3", [
    ["Måned", "Antal", "Befolkning", "Andel", "Tekst"],
    ["jan", 1959, 12320, "=TULU.ANDEL(B2,C2,1)", '=TULU.TALTEKST(D2,"%",1)'],
    ["feb", null, 0, '=IF(OR(B3="",C3=""),"",TULU.ANDEL(B3,C3,1))', "=TULU.ANDEL(5,C3)"],
  ]);
  await book.grid.settled();
});

const all = async () => (await survey()).sheets.flatMap(({ formulas }) => formulas);
const saved = (): Uint8Array => xlsxOf(workbookFromGrid(book.grid));

test.each<[string, (of: Freezing["of"]) => Freezing]>([
  ["frozen to values", (of) => ({ of, plain: undefined })],
  ["written in Excel's own formulas", (of) => ({ of, plain: plainCells(of) })],
])(
  "a file %s is a sound one, without a call of ours",
  async (_, becomes) => {
    await freeze((await all()).map(becomes), { at: "25-11-2026 14:05", version: "0.1.0" }, "da");
    await book.grid.settled();
    const file = saved();
    expect(await faultsOf(file)).toEqual([]);
    const formulas = WorkbookFile.open(file).workbook.sheets.flatMap(({ rows }) =>
      rows.flat().map((cell) => cell?.formula),
    );
    expect(formulas.filter((formula) => formula?.includes("TULU"))).toEqual([]);
  },
  120_000,
);

test("saved and opened again, the record makes it live to the letter", async () => {
  const before = book.formulas("Opfølgning", "A1:E3");
  await freeze(
    (await all()).map((of) => ({ of, plain: undefined })),
    { at: "25-11-2026 14:05", version: "0.1.0" },
    "en",
  );
  await book.grid.settled();
  const { workbook } = WorkbookFile.open(saved());
  const office = await loadOffice({ workbook, functions: ourFunctions("zero") });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office, OfficeExtension: office.OfficeExtension });
  const [now] = await recordsInWorkbook();
  expect(now?.formulas.map(({ state }) => state)).toEqual(["frozen", "frozen", "frozen", "frozen"]);
  await thaw(now?.formulas ?? []);
  const sheet = office.grid.sheets()[0]!.id;
  expect(office.grid.formulas(sheet, { row: 0, column: 0, rows: 3, columns: 5 })).toEqual(before);
});
