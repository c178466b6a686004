import { freeze, isReckoned, plainCells, type Freezing } from "../../../src/workbook/freeze/freeze";
import { survey, type TuluFormula } from "../../../src/workbook/freeze/survey";
import { recordsInWorkbook, thaw, type FrozenFormula } from "../../../src/workbook/freeze/thaw";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

const origin = { at: "25-11-2026 14:05", version: "0.1.0" };

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook();
  book.put("Opfølgning", "A1:E5", [
    ["Måned", "Antal", "Befolkning", "Andel", "Tekst"],
    ["jan", 1959, 12320, "=TULU.ANDEL(B2,C2,1)", '=TULU.TALTEKST(D2,"%",1)'],
    ["feb", null, 12340, '=IF(OR(B3="",C3=""),"",TULU.ANDEL(B3,C3,1))', "=SUM(B2:B4)"],
    ["mar", 1869, 13201, '=IF(OR(B4="",C4=""),"",TULU.ANDEL(B4,C4,1))', "=TULU.ANDEL(B4,0)"],
    ["apr", 100, 50, "=TULU.ANDEL(B5,C5)", "=D4*100"],
  ]);
  book.put("Bilag 2", "A1:D2", [
    [1959, 12320, 1869, 13201],
    ["=TULU.OPDELING(A1,B1,C1,D1)", null, null, null],
  ]);
  await book.grid.settled();
});

const all = async (): Promise<TuluFormula[]> => (await survey()).sheets.flatMap(({ formulas }) => formulas);
const asValues = (formulas: readonly TuluFormula[]): Freezing[] => formulas.map((of) => ({ of, plain: undefined }));
const asPlain = (formulas: readonly TuluFormula[]): Freezing[] => formulas.map((of) => ({ of, plain: plainCells(of) }));
const contents = () =>
  ["Opfølgning", "Bilag 2"].map((sheet) => [book.values(sheet, "A1:F6"), book.formulas(sheet, "A1:F6")]);
const thawable = async (): Promise<readonly FrozenFormula[]> => (await recordsInWorkbook())[0]?.formulas ?? [];

test("every formula of ours is found, with what it fills and shows", async () => {
  const { sheets, active, names } = await survey();
  expect(sheets.map(({ sheet, formulas }) => [sheet, formulas.length])).toEqual([
    ["Opfølgning", 6],
    ["Bilag 2", 1],
  ]);
  expect(sheets[1]?.formulas[0]).toMatchObject({ row: 1, column: 0, rows: 1, columns: 3 });
  expect(sheets[0]?.formulas.map(({ shows }) => shows[0]?.[0])).toEqual([
    0.159,
    "15,9\u00a0%",
    "",
    0.142,
    "#DIV/0!",
    "#VALUE!",
  ]);
  expect([active, names]).toEqual(["Opfølgning", []]);
});

test("a name that calls TULU is told, for it cannot be frozen", async () => {
  book.grid.addName("Andelen", "=TULU.ANDEL(Opfølgning!$B$2,Opfølgning!$C$2)");
  expect((await survey()).names).toEqual(["Andelen"]);
});

test("frozen: the same values, no formula of ours, other formulas as they were; a sheet remembers", async () => {
  const before = ["Opfølgning", "Bilag 2"].map((sheet) => book.values(sheet, "A1:F6"));
  const carried = await freeze(asValues(await all()), origin, "da");
  expect(carried).toMatchObject({ done: true, result: { cells: 9, plain: 0, record: "TULU frosset", different: [] } });
  await book.grid.settled();
  expect(plainErrors(["Opfølgning", "Bilag 2"].map((sheet) => book.values(sheet, "A1:F6")))).toEqual(
    plainErrors(before),
  );
  expect(book.formulas("Opfølgning", "D2:E5")).toEqual([
    [undefined, undefined],
    [undefined, "=SUM(B2:B4)"],
    [undefined, "=#DIV/0!"],
    ["=#VALUE!", "=D4*100"],
  ]);
  expect((await recordsInWorkbook())[0]?.record.said).toBe("9 celler · 25-11-2026 14:05 · TULU 0.1.0");
  expect(book.values("TULU frosset", "A1:H8")).toEqual([
    ["TULU frosset", ...empty(7)],
    ["9 celler · 25-11-2026 14:05 · TULU 0.1.0", ...empty(7)],
    [expect.stringContaining("Gør levende igen"), ...empty(7)],
    empty(8),
    ["Ark", "Celle", "Formel", "Læser", "Viste", "Skrevet som", "Formlen på engelsk", null],
    ["Opfølgning", "D2", "=TULU.ANDEL(B2;C2;1)", "B2; C2", 0.159, "værdi", "=TULU.ANDEL(B2,C2,1)", null],
    ["Opfølgning", "E2", '=TULU.TALTEKST(D2;"%";1)', "D2", "15,9\u00a0%", "værdi", '=TULU.TALTEKST(D2,"%",1)', null],
    [
      ...["Opfølgning", "D3", '=HVIS(ELLER(B3="";C3="");"";TULU.ANDEL(B3;C3;1))', "B3; C3", null, "værdi"],
      '=IF(OR(B3="",C3=""),"",TULU.ANDEL(B3,C3,1))',
      null,
    ],
  ]);
});

const empty = (cells: number): null[] => new Array<null>(cells).fill(null);
/** A frozen error has no text of ours any more. */
const plainErrors = (cells: unknown): unknown =>
  JSON.parse(JSON.stringify(cells, (key, value: unknown) => (key === "message" ? undefined : value)));

test("thawed: every formula to the letter, every value", async () => {
  const before = contents();
  await freeze(asValues(await all()), origin, "da");
  const carried = await thaw(await thawable());
  expect(carried).toMatchObject({ done: true, result: { formulas: 7, different: [] } });
  await book.grid.settled();
  expect(contents()).toEqual(before);
  expect((await thawable()).map(({ state }) => state)).toEqual(new Array(7).fill("live"));
});

test("one Ctrl+Z takes the freezing back, and the sheet that remembers", async () => {
  const before = contents();
  const steps = book.grid.undoSteps;
  await freeze(asValues(await all()), origin, "da");
  expect(book.grid.undoSteps).toBe(steps + 1);
  await book.grid.undo();
  await book.grid.settled();
  expect(contents()).toEqual(before);
  expect(book.grid.sheets().map(({ name }) => name)).toEqual(["Opfølgning", "Bilag 2"]);
});

test("a cell that has changed since is told, and the spill around it with it", async () => {
  await freeze(asValues(await all()), origin, "da");
  book.put("Opfølgning", "D2", [[0.2]]);
  book.put("Bilag 2", "B2", [["=1+1"]]);
  const formulas = await thawable();
  const told = formulas.filter(({ state }) => state === "changed");
  expect(told.map(({ sheet, changed }) => [sheet, changed.map(({ row, column }) => [row, column])])).toEqual([
    ["Opfølgning", [[1, 3]]],
    ["Bilag 2", [[1, 1]]],
  ]);
  await thaw(formulas.filter(({ state }) => state === "frozen"));
  expect(book.values("Opfølgning", "D2")).toEqual([[0.2]]);
  expect(book.formulas("Opfølgning", "D4")).toEqual([['=IF(OR(B4="",C4=""),"",TULU.ANDEL(B4,C4,1))']]);
  await thaw(told);
  expect(book.formulas("Bilag 2", "A2:C2")).toEqual([["=TULU.OPDELING(A1,B1,C1,D1)", undefined, undefined]]);
});

test("what gives another figure when it is live again is told", async () => {
  await freeze(asValues(await all()), origin, "da");
  book.put("Opfølgning", "B2", [[2000]]);
  expect(await thaw(await thawable())).toMatchObject({
    result: { different: ["Opfølgning!D2", "Opfølgning!E2"] },
  });
});

test("a sheet that is gone or has another name is told", async () => {
  await freeze(asValues(await all()), origin, "da");
  book.grid.renameSheet(book.sheet("Bilag 2"), "Bilag 3");
  expect((await thawable()).map(({ state }) => state)).toEqual([...new Array<string>(6).fill("frozen"), "gone"]);
});

test("in Excel's own formulas: the same values, guards kept; a spill is a formula in each cell", async () => {
  const formulas = (await all()).filter((of) => plainCells(of) !== undefined);
  const before = contents().map(([values]) => values);
  const carried = await freeze(asPlain(formulas), origin, "da");
  expect(carried).toMatchObject({ done: true, result: { plain: 8, different: ["Opfølgning!D5"] } });
  await book.grid.settled();
  expect(book.formulas("Opfølgning", "D2:D5").flat()).toEqual([
    "=ROUND(B2/C2,3)",
    '=IF(OR(B3="",C3=""),"",ROUND(B3/C3,3))',
    '=IF(OR(B4="",C4=""),"",ROUND(B4/C4,3))',
    "=TULU.ANDEL(B5,C5)",
  ]);
  expect(book.formulas("Bilag 2", "A2:C2")).toEqual([["=C1-A1", "=A1/B1*(D1-B1)", "=(C1/D1-A1/B1)*D1"]]);
  expect(plainErrors(closeTo(contents().map(([values]) => values)))).toEqual(plainErrors(closeTo(before)));
  const now = await thawable();
  expect(now.map(({ state }) => state).sort()).toEqual(["frozen", "frozen", "frozen", "frozen", "frozen", "live"]);
  await thaw(now.filter(({ state }) => state === "frozen"));
  expect(book.formulas("Bilag 2", "A2")).toEqual([["=TULU.OPDELING(A1,B1,C1,D1)"]]);
});

const closeTo = (cells: unknown): unknown =>
  JSON.parse(
    JSON.stringify(cells, (_, value: unknown) => (typeof value === "number" ? Number(value.toPrecision(12)) : value)),
  );

test("what Excel has not reckoned is not to be frozen", async () => {
  const [first] = await all();
  expect(isReckoned(first!)).toBe(true);
  expect(isReckoned({ ...first!, shows: [["#BUSY!"]] })).toBe(false);
  expect(isReckoned({ ...first!, shows: [["#NAME?"]] })).toBe(false);
});

test("a cell that is another one by now stops all of it, and nothing is written", async () => {
  const formulas = await all();
  book.put("Opfølgning", "D4", [[5]]);
  const before = contents();
  const carried = await freeze(asValues(formulas), origin, "da");
  expect(carried).toMatchObject({ done: false, restored: true, trouble: { reason: "moved", detail: "Opfølgning!D4" } });
  expect(contents()).toEqual(before);
  expect(book.grid.sheets()).toHaveLength(2);
});

test("stopped on the way, all is as it was", async () => {
  const before = contents();
  const control = new AbortController();
  const carried = await freeze(asValues(await all()), origin, "da", {
    signal: control.signal,
    onProgress: () => control.abort(),
  });
  expect(carried).toMatchObject({ done: false, restored: true, trouble: { reason: "stopped" } });
  await book.grid.settled();
  expect(contents()).toEqual(before);
  expect(book.grid.sheets()).toHaveLength(2);
});

test("hidden rows, a filter's rows and a table's column too", async () => {
  book.put("Bilag 2", "F1:H4", [
    ["Antal", "Befolkning", "Andel"],
    [10, 100, null],
    [20, 100, null],
    [30, 100, null],
  ]);
  book.grid.addTable(book.sheet("Bilag 2"), book.area("F1:H4"), "Tabel1", true);
  book.put("Bilag 2", "H2:H4", [
    ["=TULU.ANDEL([@Antal],[@Befolkning])"],
    ["=TULU.ANDEL([@Antal],[@Befolkning])"],
    ["=TULU.ANDEL([@Antal],[@Befolkning])"],
  ]);
  book.grid.setRowsHidden(book.sheet("Bilag 2"), book.area("A3"), true);
  await book.grid.settled();
  const before = contents();
  const formulas = (await all()).filter(({ column }) => column === 7);
  expect(formulas).toHaveLength(3);
  await freeze(asValues(formulas), origin, "da");
  expect(book.values("Bilag 2", "H2:H4")).toEqual([[0.1], [0.2], [0.3]]);
  expect(book.formulas("Bilag 2", "H2:H4").flat()).toEqual([undefined, undefined, undefined]);
  await thaw(await thawable());
  await book.grid.settled();
  expect(contents()).toEqual(before);
});

test.each(["manyFormulas", "formats"] as const)(
  "where Excel refuses the group (%s), it is done in several steps",
  async (refused) => {
    book = await openWorkbook(["Mange"], { refusedInGroup: refused });
    const rows = 1700;
    book.put(
      "Mange",
      `A1:C${rows}`,
      Array.from({ length: rows }, (_, r) => [r + 1, rows + r, `=TULU.ANDEL(A${r + 1},B${r + 1})`]),
    );
    await book.grid.settled();
    const before = book.formulas("Mange", `A1:C${rows}`);
    expect(await freeze(asValues(await all()), origin, "da")).toMatchObject({ done: true });
    expect(await thaw(await thawable())).toMatchObject({ done: true });
    expect(book.formulas("Mange", `A1:C${rows}`)).toEqual(before);
  },
);

test("9,500 formulas frozen and thawed, to the letter", async () => {
  book = await openWorkbook(["Mange"]);
  const rows = 1900;
  book.put(
    "Mange",
    `A1:G${rows}`,
    Array.from({ length: rows }, (_, r) => [
      r + 1,
      rows + r,
      ...Array.from({ length: 5 }, () => `=TULU.ANDEL(A${r + 1},B${r + 1})`),
    ]),
  );
  await book.grid.settled();
  const before = [book.values("Mange", `A1:G${rows}`), book.formulas("Mange", `A1:G${rows}`)];
  const formulas = await all();
  expect(formulas).toHaveLength(9500);
  await freeze(asValues(formulas), origin, "da");
  expect(book.formulas("Mange", `C1:G${rows}`).flat().filter(Boolean)).toEqual([]);
  expect(book.values("Mange", `A1:G${rows}`)).toEqual(before[0]);
  await thaw(await thawable());
  await book.grid.settled();
  expect([book.values("Mange", `A1:G${rows}`), book.formulas("Mange", `A1:G${rows}`)]).toEqual(before);
});

test("a text that looks like a formula of ours is none, the record's lines too", async () => {
  book.put("Bilag 2", "A5:A6", [[{ text: "=TULU.ANDEL(1;2)" }], ["Skriv =TULU.ANDEL(1;2)"]]);
  expect((await all()).filter(({ row }) => row >= 4)).toHaveLength(1);
  await freeze(asValues(await all()), origin, "da");
  expect((await survey()).sheets).toEqual([]);
});
