import { catalogue } from "../../../src/functions/catalogue";
import { probes } from "../../../src/taskpane/selftest/catalogue";
import { reportText } from "../../../src/taskpane/selftest/report";
import {
  habitsFound,
  runSelfTest,
  type SelfTest,
  type SelfTestTools,
} from "../../../src/taskpane/selftest/runSelfTest";
import { settingsInMemory } from "../../../src/workbook/settings";
import { openTestSheet } from "../../../src/workbook/testSheet/testSheet";
import { askingFor, refuse } from "../../workbook/excelAnswers";
import { openWorkbook, type WorkbookInNode } from "../../workbook/workbookInNode";

/* All of the self-test against Microsoft's object model over the grid in memory, which has no browser around it. */

jest.setTimeout(120_000);

const secret = "Hemmelig borger";

/** A user's workbook, with a cell marked on its second sheet. */
async function usersWorkbook(options: Parameters<typeof openWorkbook>[1] = {}): Promise<WorkbookInNode> {
  const book = await openWorkbook(["Opfølgning", "Bilag 2"], options);
  book.put("Opfølgning", "A1:B2", [
    [secret, 47_110_815],
    ["=TULU.ANDEL(1,4)", null],
  ]);
  book.select("Bilag 2", "B3:C4");
  return book;
}

const run = (tools: Partial<SelfTestTools> = {}): Promise<SelfTest> =>
  runSelfTest(probes, {
    openTestSheet,
    settings: settingsInMemory(),
    signal: new AbortController().signal,
    onProgress: () => undefined,
    ...tools,
  });

const findingOf = ({ tried }: SelfTest, id: string) => tried.find(({ probe }) => probe.id === id)?.finding;

const report = (test: SelfTest, language: "da" | "en" = "da"): string =>
  reportText(test, { language, culture: language }, new Date(2026, 10, 25, 10, 12));

/** Everything of the workbook that a user could miss afterwards. */
const stateOf = ({ grid, sheet, values, formulas }: WorkbookInNode) => ({
  sheets: grid.sheets().map(({ name }) => name),
  active: grid.activeSheet(),
  marked: grid.selection(),
  cells: [values("Opfølgning", "A1:C4"), formulas("Opfølgning", "A1:C4")],
  used: grid.usedArea(sheet("Bilag 2")),
  tables: grid.tables(),
  names: grid.names(),
});

describe.each([
  ["zero", "differs", { emptyCells: "zero", errorsInResults: "kept" }],
  ["null", "works", { emptyCells: "nothing", errorsInResults: "kept" }],
] as const)("where an empty cell comes as %s", (emptyCells, verdict, habits) => {
  test("it finds that, and that the rest works, and leaves the workbook as it was", async () => {
    const book = await usersWorkbook({ emptyCells });
    const before = stateOf(book);
    const found = await run();
    expect(found.tried.map(({ probe, finding }) => [probe.id, finding.verdict])).toEqual([
      ["functionNames", "works"],
      ["emptyCells", verdict],
      ["errorsInResults", "works"],
      ["spilling", "works"],
      ["calculatedColumns", "works"],
      ["undoSteps", "byHand"],
      ["selectionEvents", "works"],
      // Neither browser nor storage here: the pane's own tests have them.
      ["storage", "differs"],
      ["downloads", "differs"],
      ["examples", "works"],
      ["speed", "works"],
    ]);
    expect(habitsFound(found)).toEqual(habits);
    expect(stateOf(book)).toEqual(before);
  });
});

test("where Excel calculates by hand its own sheet is calculated all the same", async () => {
  const book = await usersWorkbook({ emptyCells: "null" });
  book.grid.setCalculationMode("manual");
  const found = await run();
  const odd = found.tried.filter(({ finding }) => finding.verdict === "differs" || finding.verdict === "untried");
  expect(odd.map(({ probe }) => probe.id)).toEqual(["storage", "downloads"]);
  expect(report(found)).toContain("· manuel beregning\n");
  expect(book.grid.calculationMode()).toBe("manual");
});

test("the report tells of this Excel and of every probe, and of nothing in the workbook", async () => {
  await usersWorkbook();
  const found = await run();
  const text = report(found);
  const examples = catalogue.reduce((sum, { examples: own }) => sum + own.length, 0);
  expect(text).toContain("Excel 16.0.20000.10000 · PC · da-DK · da-DK (1.234,5) · automatisk beregning");
  expect(text).toMatch(/^TULU [\d.]+ · Selvtest · 2026-11-25 10:12\n/);
  expect(text).toContain("ExcelApi 1.20 · CustomFunctionsRuntime 1.4");
  expect(text).toContain("Tomme celler: anderledes. Kommer som 0:");
  expect(text).toContain(`Alle eksempler: virker. ${examples} eksempler fra ${catalogue.length} funktioner giver`);
  expect(text).toMatch(
    /Hastighed: virker\. 1 celle [\d,]+ (ms|sek\.), 10\.000 celler [\d,]+ (ms|sek\.), ét resultat på 100\.000 tal/,
  );
  expect(text).toContain("Arket er taget væk igen.\nRapporten rummer intet fra projektmappen.");
  for (const own of [secret, "47110815", "47.110.815", "Opfølgning", "Bilag"]) expect(text).not.toContain(own);
  const english = report(found, "en");
  expect(english).toContain("Empty cells: different. Come as 0:");
  expect(english).toContain("automatic calculation");
  expect(english).not.toMatch(/virker|arket|excel svarede/i);
});

test("an error that spreads is found, and what to do about it is said", async () => {
  await usersWorkbook({ errorsInResults: "spread" });
  const found = await run();
  expect(findingOf(found, "errorsInResults")).toMatchObject({
    verdict: "differs",
    said: {
      da: expect.stringContaining(
        "En fejl i én række rammer de andre: #VALUE! · – · –. Byg TULU med --env runtime=shared",
      ),
    },
    habits: { errorsInResults: "spread" },
  });
});

test.each([
  ["formats", "Excel vil ikke samle formater i ét trin."],
  ["manyFormulas", "Excel vil ikke samle 1.700 formler ad gangen i ét trin."],
] as const)("grouped undo that Excel refuses for %s is found", async (refusedInGroup, said) => {
  await usersWorkbook({ refusedInGroup });
  expect(findingOf(await run(), "undoSteps")).toMatchObject({
    verdict: "differs",
    said: { da: expect.stringContaining(said) },
  });
});

test("an Excel that cannot gather undo is not asked to", async () => {
  await usersWorkbook({ excelApi: "1.17" });
  expect(findingOf(await run(), "undoSteps")).toMatchObject({ verdict: "untried" });
});

test("a function that answers wrong is named with what it gives and what it should", async () => {
  const { functions } = await usersWorkbook();
  const { call } = functions;
  functions.call = (name, args) => (name === "TULU.PRISNIVEAU" ? 17 : call(name, args));
  const { said, verdict } = findingOf(await run(), "examples")!;
  expect(verdict).toBe("differs");
  expect(said.da).toMatch(
    /^\d+ af \d+ eksempler giver noget andet end i håndbogen: =TULU\.PRISNIVEAU\([^)]*\) → 17 ≠ /,
  );
});

test("functions that are not loaded are told of first", async () => {
  const { functions } = await usersWorkbook();
  functions.has = () => false;
  functions.call = () => ({ error: "#NAME?" });
  expect(findingOf(await run(), "functionNames")).toMatchObject({
    verdict: "differs",
    said: { da: expect.stringContaining("viser #NAME?. Tryk på TULU-knappen") },
  });
});

test("what Excel refuses to do is told as not tried, and the others are tried", async () => {
  const book = await usersWorkbook();
  const before = stateOf(book);
  refuse(book.host, "GeneralException", askingFor("GetSpillingToRangeOrNullObject"));
  const found = await run();
  expect(findingOf(found, "spilling")).toMatchObject({
    verdict: "untried",
    said: { da: expect.stringContaining("Kunne ikke prøves. Excel svarede: ") },
  });
  expect(findingOf(found, "examples")).toMatchObject({ verdict: "works" });
  expect(stateOf(book)).toEqual(before);
});

test.each(probes.map(({ id }) => [id]))(
  "stopped at %s it takes its sheet away and tells what it had found",
  async (id) => {
    const book = await usersWorkbook();
    const before = stateOf(book);
    const control = new AbortController();
    const found = await run({
      signal: control.signal,
      onProgress: ({ probe }) => void (probe.id === id && control.abort()),
    });
    const place = probes.findIndex((probe) => probe.id === id);
    // A probe that counts nothing has come to its end before it is asked.
    expect(found.tried.length - place).toBeLessThanOrEqual(1);
    expect(stateOf(book)).toEqual(before);
    if (found.tried.length < probes.length) expect(report(found)).toContain("Selvtesten blev stoppet.");
  },
);

test("several areas are marked: they cannot be marked again, so the event is not tried", async () => {
  const book = await usersWorkbook();
  book.select("Bilag 2", "B3", "D5");
  const before = stateOf(book);
  expect(findingOf(await run(), "selectionEvents")).toMatchObject({ verdict: "untried" });
  expect(stateOf(book)).toEqual(before);
});

test("a workbook that takes no new sheet is left alone", async () => {
  const book = await usersWorkbook();
  const before = stateOf(book);
  refuse(book.host, "AccessDenied", askingFor("Add"));
  await expect(run()).rejects.toMatchObject({ reason: "protected" });
  expect(stateOf(book)).toEqual(before);
});

test("a sheet that cannot be taken away is named, and goes the next time", async () => {
  const book = await usersWorkbook();
  const before = stateOf(book);
  const { deleteSheet } = book.grid;
  book.grid.deleteSheet = () => {
    throw new Error("The structure is protected.");
  };
  const found = await run({ signal: AbortSignal.abort() });
  expect(report(found)).toContain('Arket "TULU selvtest" kunne ikke tages væk. Slet det selv.');
  expect(stateOf(book).sheets).toContain("TULU selvtest");
  book.grid.deleteSheet = deleteSheet;
  expect((await run({ signal: AbortSignal.abort() })).left).toBeUndefined();
  expect(stateOf(book)).toEqual(before);
});

test("a sheet of the user's with that name stays as it is", async () => {
  const book = await usersWorkbook();
  book.grid.addSheet("TULU selvtest");
  book.put("TULU selvtest", "A1", [["min egen"]]);
  const before = stateOf(book);
  expect(await run({ signal: AbortSignal.abort() })).toMatchObject({ left: undefined });
  expect(stateOf(book)).toEqual(before);
  expect(book.values("TULU selvtest", "A1")).toEqual([["min egen"]]);
});
