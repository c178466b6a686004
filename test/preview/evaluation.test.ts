import type { FunctionMapping } from "../../preview/functions/customFunctions";
import { createFunctionHost } from "../../preview/functions/functionHost";
import { createMemoryGrid } from "../../preview/grid/memory";
import type { MemoryGrid } from "../../preview/grid/memory";
import type { GridInput, GridValue } from "../../preview/cells/value";
import { parsedAddress } from "../../preview/cells/address";

const parameter = { name: "værdi", type: "any", dimensionality: "matrix", optional: true };
const metadata = {
  allowErrorForDataTypeAny: true,
  functions: ["DOBBELT", "TABEL"].map((id) => ({ id, name: id, parameters: [parameter] })),
};
const mappings = new Map<string, FunctionMapping>([
  ["DOBBELT", (rows) => (rows as number[][]).map((row) => row.map((value) => 2 * value))],
  [
    "TABEL",
    () => [
      ["År", "Beløb"],
      [2025, 1],
    ],
  ],
]);

let grid: MemoryGrid;
beforeEach(() => {
  grid = createMemoryGrid({
    sheets: ["Ark1", "Uge 2"],
    functions: createFunctionHost({ metadata, mappings, emptyCells: "null" }),
  });
});

const sheet = (): string => grid.activeSheet();
function areaOf(address: string) {
  const parsed = parsedAddress(address, grid.size(sheet()));
  if (!parsed) throw new Error(address);
  return parsed.area;
}
const put = (address: string, rows: GridInput[][]): void => grid.write(sheet(), areaOf(address), rows);
const read = (address: string): GridValue[][] => grid.values(sheet(), areaOf(address));
/** What a formula comes to in J20, away from the other cells. */
function result(formula: string): GridValue {
  put("J20", [[formula]]);
  return read("J20")[0]?.[0] ?? null;
}
const error = (code: string) => ({ error: code });

test.each<[string, GridValue]>([
  ["=1+2*3", 7],
  ["=(1+2)*3", 9],
  ["=-2^2", 4],
  ["=2^3^2", 64],
  ["=10%", 0.1],
  ["=50%*50%", 0.25],
  ["=1/0", error("#DIV/0!")],
  ["=0^-1", error("#DIV/0!")],
  ["=0^0", error("#NUM!")],
  ["=(-8)^0.5", error("#NUM!")],
  ['="a"&1.5&TRUE', "a1,5SAND"],
  ['="Å"="å"', true],
  ['=1<"a"', true],
  ['="a"<TRUE', true],
  ["=1<>1", false],
  ['="1,5"*2', 3],
  ['="x"*2', error("#VALUE!")],
  ["=#N/A", error("#N/A")],
  ["=NEJ(1)", error("#NAME?")],
  ["=Nej", error("#NAME?")],
  ["=SUM({1,2;3,4})", 10],
  ["=SUM(1,TRUE)", 2],
  ['=SUM("x")', error("#VALUE!")],
  ['=MIN(IF({1,0,1}>0,"",3))', 3],
  ['=SUM({1,"x",2})', 3],
  ["=AVERAGE({1,2})", 1.5],
  ["=MIN({3,2})+MAX({3,2})", 5],
  ["=ROUND(2.5,0)", 3],
  ["=ROUND(-2.5,0)", -3],
  ["=ROUND(1.005,2)", 1.01],
  ["=ROUND(1869,-2)", 1900],
  ["=ABS(-3)", 3],
  ["=AND(TRUE,1)", true],
  ["=OR(FALSE,0)", false],
  ["=NOT(0)", true],
  ["=IF(1>0,2)", 2],
  ["=IF(0,2)", false],
  ["=IF(1,2,1/0)", 2],
  ["=IF(0,,5)", 5],
  ["=IF(1/0,1,2)", error("#DIV/0!")],
  ["=IFERROR(1/0,7)", 7],
  ["=IFERROR(3,7)", 3],
  ["=IFNA(#N/A,7)", 7],
  ["=IFNA(1/0,7)", error("#DIV/0!")],
  ["=ISNUMBER(1)", true],
])("%s", (formula, expected) => {
  expect(result(formula)).toEqual(expected);
});

test("references: fixed, to other sheets, whole columns, empty cells", () => {
  put("A1:B3", [
    [1, "tekst"],
    [2, true],
    [null, 5],
  ]);
  const other = grid.sheets()[1]?.id ?? "";
  grid.write(other, { row: 0, column: 0, rows: 1, columns: 1 }, [[40]]);
  expect(result("=$A$1+A2")).toBe(3);
  expect(result("='Uge 2'!A1+A1")).toBe(41);
  expect(result("=Nej!A1")).toEqual(error("#REF!"));
  expect(result("=A3")).toBe(0);
  expect(result('=A3=""')).toBe(true);
  expect(result("=ISBLANK(A3)")).toBe(true);
  expect(result("=SUM(A1:B3)")).toBe(8);
  expect(result("=COUNT(A1:B3)")).toBe(3);
  expect(result("=COUNTA(A1:B3)")).toBe(5);
  expect(result("=SUM(A:A)")).toBe(3);
  expect(result("=SUM(1:2)")).toBe(3);
  expect(result("=AVERAGE(C1:C3)")).toEqual(error("#DIV/0!"));
  expect(result("=AND(A1:B3)")).toBe(true);
});

test("names, also for figures and across sheets", () => {
  put("A1:A2", [[1], [2]]);
  grid.addName("Tal", "='Ark1'!$A$1:$A$2");
  grid.addName("Sats", "=15.9%");
  expect(result("=SUM(tal)")).toBe(3);
  expect(result("=Sats*100")).toBeCloseTo(15.9, 12);
});

test("blocks are calculated cell by cell and spill", () => {
  put("A1:A3", [[1], [2], [3]]);
  put("C1", [["=A1:A3*{1,10}"]]);
  expect(read("C1:D3")).toEqual([
    [1, 10],
    [2, 20],
    [3, 30],
  ]);
  expect(grid.spill(sheet(), 0, 2)).toEqual({ row: 0, column: 2, rows: 3, columns: 2 });
  expect(result("=SUM(C1#)")).toBe(66);
  expect(result("=A1:A3+{1;2}")).toEqual(2);
  expect(read("J22")).toEqual([[error("#N/A")]]);
});

test("@ takes the cell in the formula's own row", () => {
  put("A1:A3", [[1], [2], [3]]);
  put("C2", [["=@A1:A3"]]);
  expect(read("C2")).toEqual([[2]]);
  expect(result("=@A1:A3")).toEqual(error("#VALUE!"));
});

test("a blocked spill is #SPILL!, and comes when the way is free", () => {
  put("A3", [["i vejen"]]);
  put("A1", [["=TULU.TABEL()"]]);
  put("B1", [["også"]]);
  expect(read("A1")).toEqual([[error("#SPILL!")]]);
  put("B1", [[null]]);
  expect(read("A1:B2")).toEqual([
    ["År", "Beløb"],
    [2025, 1],
  ]);
  put("A1", [[null]]);
  expect(read("A1:B2")).toEqual([
    [null, null],
    [null, null],
  ]);
});

test("what reads a spill follows it, wherever it stands", () => {
  put("D1:D2", [["=SUM(B1:B9)"], ["=SUM(A1#)"]]);
  put("A1", [["=TULU.DOBBELT(C1:C3)"]]);
  put("B1", [["=A1:A3+1"]]);
  put("C1:C3", [[1], [2], [3]]);
  expect(read("D1:D2")).toEqual([[15], [12]]);
  put("C3", [[30]]);
  expect(read("D1:D2")).toEqual([[69], [66]]);
});

test("a circle is an error in every cell of it, and only there", () => {
  put("A1:D1", [["=B1", "=A1+1", "=IFERROR(A1,9)", "=1+1"]]);
  const [values = []] = read("A1:D1");
  expect(values).toEqual([error("#CYCLE!"), error("#CYCLE!"), 9, 2]);
});

test("ten thousand formulas in a chain, written from the end", () => {
  const rows = 10_000;
  put(
    `A1:A${rows}`,
    Array.from({ length: rows }, (_, i) => [i === rows - 1 ? 1 : `=A${i + 2}+1`]),
  );
  expect(read("A1")).toEqual([[rows]]);
});

test("structured references", () => {
  put("A1:B3", [
    ["Kommune", "Antal"],
    ["Aarhus", 120],
    ["Samsø", 1],
  ]);
  grid.addTable(sheet(), areaOf("A1:B3"), "Tabel1", true);
  put("C3", [["=Tabel1[@Antal]+Tabel1[[#This Row],[Antal]]"]]);
  expect(read("C3")).toEqual([[2]]);
  expect(result("=SUM(Tabel1[Antal])")).toBe(121);
  expect(result("=SUM(tabel1)")).toBe(121);
  expect(result("=COUNTA(Tabel1[#All])")).toBe(6);
  expect(result("=Tabel1[#Totals]")).toEqual(error("#REF!"));
  expect(result("=COUNTA(Tabel1[[Kommune]:[Antal]])")).toBe(4);
  expect(result("=Tabel1[Nej]")).toEqual(error("#REF!"));
  expect(result("=Tabel1[@Antal]")).toEqual(error("#VALUE!"));
});

test("manual calculation keeps old results until it is asked", async () => {
  put("A1:B1", [[1, "=A1*2"]]);
  expect(read("B1")).toEqual([[2]]);
  grid.setCalculationMode("manual");
  put("A1", [[5]]);
  put("C1", [["=A1*10"]]);
  expect(read("B1:C1")).toEqual([[2, 50]]);
  await grid.recalculate();
  expect(read("B1:C1")).toEqual([[10, 50]]);
});

test("a sheet that is renamed is renamed in the formulas", () => {
  const other = grid.sheets()[1]?.id ?? "";
  grid.write(other, { row: 0, column: 0, rows: 1, columns: 1 }, [[7]]);
  put("A1", [["='Uge 2'!A1"]]);
  grid.renameSheet(other, "Uge3");
  expect(grid.formulas(sheet(), areaOf("A1"))).toEqual([["='Uge3'!A1"]]);
  expect(read("A1")).toEqual([[7]]);
});

test("a format on a whole column holds for cells filled later", () => {
  grid.setNumberFormats(sheet(), areaOf("A:A"), [["0.0"]]);
  put("A5", [[2]]);
  expect(grid.texts(sheet(), areaOf("A5"))).toEqual([["2,0"]]);
});
