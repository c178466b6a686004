import { hold, writing } from "../workbook/excelAnswers";
import { allOf, click, closePanes, isOff, nameOf, paneText, renderPane, shows, the, type } from "./pane";
import { rest } from "./clock";
import { openFunction } from "./choices";
import { followUp } from "./followUp";
import { remember } from "./memory";

/* How the workbook is when one wants to write in it: said before, minded while, told afterwards. */

afterEach(closePanes);

const openShare = () => openFunction("ANDEL");
const insert = () => click("button", "Indsæt 13 formler");
const places = () => allOf("radio", /^(Ny kolonne|Aktiv celle|Under|Nyt ark|Ved siden)/).map(nameOf);

describe("a protected sheet", () => {
  test("is told where one works, and only a new sheet is offered", async () => {
    const workbook = await followUp();
    workbook.grid.setProtected(workbook.sheet("Opfølgning"), true);
    await renderPane();
    await openShare();
    await shows("Arket er beskyttet. Resultatet kan skrives på et nyt ark.");
    await shows("på et nyt ark, TULU ANDEL");
    expect(places()).toEqual(["Nyt ark"]);
    await insert();
    await shows("13 formler indsat på arket TULU ANDEL.");
    expect(workbook.formulas("TULU ANDEL", "B2")).toEqual([
      ['=IF(OR(Opfølgning!B2="",Opfølgning!C2=""),"",TULU.ANDEL(Opfølgning!B2,Opfølgning!C2))'],
    ]);
    expect(workbook.values("TULU ANDEL", "A2:B2")).toEqual([["jan", 1959 / 12321]]);
  });

  test("an example there is not written, and may be written on a new sheet", async () => {
    const workbook = await followUp();
    workbook.grid.setProtected(workbook.sheet("Opfølgning"), true);
    workbook.select("Opfølgning", "F20");
    await remember("tab", "functions");
    await renderPane();
    await type("textbox", "Søg efter en funktion", "ANDEL");
    await openShare();
    await click("button", "Indsæt eksempel");
    await shows("Intet er skrevet. Arket Opfølgning er beskyttet.");
    await click("button", "Skriv på et nyt ark");
    await shows("1 formel indsat på arket TULU ANDEL.");
    expect(workbook.values("TULU ANDEL", "A1")).toEqual([[0.142]]);
  });

  test("protected after the place was found: nothing is written, and why", async () => {
    const workbook = await followUp();
    await renderPane();
    await openShare();
    await shows("i D1:D14");
    workbook.grid.setProtected(workbook.sheet("Opfølgning"), true);
    await insert();
    await shows("Intet er skrevet. Arket Opfølgning er beskyttet.");
    expect(workbook.values("Opfølgning", "D1:D14").flat().filter(Boolean)).toEqual([]);
  });
});

describe("several areas", () => {
  test("columns that do not stand together are taken together", async () => {
    const workbook = await followUp();
    workbook.put("Opfølgning", "E1:E14", [
      ["Fuldtidspersoner"],
      ...Array.from({ length: 13 }, (_, row) => [100 + row]),
    ]);
    workbook.select("Opfølgning", "C2:C14", "E2:E14");
    await renderPane();
    await shows("2 områder");
    await openShare();
    expect(((await the("textbox", "Antal")) as HTMLInputElement).value).toBe("E2:E14");
    expect(((await the("textbox", "Befolkning")) as HTMLInputElement).value).toBe("C2:C14");
  });
});

describe("manual calculation", () => {
  test("is told before and after, and F9 gives the figures", async () => {
    const workbook = await followUp();
    workbook.grid.setCalculationMode("manual");
    await renderPane();
    await openShare();
    await shows("Beregning er sat til manuel. Tryk F9 for at få nye tal.");
    // The answer in the pane is reckoned all the same.
    await shows("jan15,9 %");
    await shows("i D1:D14");
    await insert();
    await shows("indsat i Opfølgning!D1:D14. Fortryd med Ctrl+Z. Beregning er sat til manuel. Tryk F9");
    workbook.put("Opfølgning", "B2", [[2000]]);
    expect(workbook.values("Opfølgning", "D2")).not.toEqual([[2000 / 12321]]);
    await workbook.grid.recalculate();
    expect(workbook.values("Opfølgning", "D2")).toEqual([[2000 / 12321]]);
  });
});

describe("rows that a filter hides", () => {
  test("are told of, and written all the same", async () => {
    const workbook = await followUp();
    workbook.grid.filterRows(workbook.sheet("Opfølgning"), [2, 3]);
    await renderPane();
    await openShare();
    await shows("Rækker er filtreret fra. Formlerne regner også på dem.");
    await shows("12 tal, 1 tom, 2 skjulte rækker");
    await shows("i D1:D14");
    await insert();
    await shows("Fortryd med Ctrl+Z. 2 skjulte rækker regnes med.");
    expect(workbook.formulas("Opfølgning", "D2:D14").flat().filter(Boolean)).toHaveLength(13);
  });
});

describe("what stands in the way", () => {
  test("merged cells are named", async () => {
    const workbook = await followUp();
    workbook.select("Opfølgning", "B2:C14");
    await renderPane();
    await openShare();
    await shows("i D1:D14");
    workbook.grid.merge(workbook.sheet("Opfølgning"), workbook.area("D5:E6"));
    await insert();
    await shows("Intet er skrevet. Cellerne Opfølgning!D5:E6 er flettet.");
  });

  test("so is a formula that spills over the place", async () => {
    const workbook = await followUp();
    await renderPane();
    await openShare();
    await shows("i D1:D14");
    workbook.put("Opfølgning", "D5", [["=B5:B7*2"]]);
    workbook.select("Opfølgning", "D6");
    await click("radio", "Den aktive kolonne, D (ikke tom)");
    await insert();
    await shows("Intet er skrevet. En formel breder sig ind over D1:D14.");
    expect(workbook.formulas("Opfølgning", "D5:D7")).toEqual([["=B5:B7*2"], [undefined], [undefined]]);
  });
});

test("a cell that is being edited is waited for, and said; then it is written", async () => {
  const workbook = await followUp();
  await renderPane();
  await openShare();
  await shows("i D1:D14");
  workbook.grid.editing = true;
  await insert();
  await shows("Venter på, at cellen i arket bliver færdigredigeret. Tryk Enter i arket.");
  expect(workbook.formulas("Opfølgning", "D2")).toEqual([[undefined]]);
  workbook.grid.editing = false;
  await shows("13 formler indsat i Opfølgning!D1:D14");
});

test("the selection moves while it is written: it is written where it was to be, once", async () => {
  const workbook = await followUp();
  await renderPane();
  await openShare();
  await shows("i D1:D14");
  const go = hold(workbook.host, writing);
  await insert();
  await shows("Opfølgning!B2:C14");
  workbook.select("Kommuner", "B2:C4");
  // A second click while the first is on its way is not another writing.
  expect(isOff(await the("button", "Indsæt 13 formler"))).toBe(false);
  await insert();
  go();
  await shows("13 formler indsat i Opfølgning!D1:D14");
  await rest();
  expect(allOf("dialog")).toHaveLength(0);
  expect(paneText()).toContain("13 formler indsat i Opfølgning!D1:D14");
  expect(workbook.formulas("Opfølgning", "D2")).toEqual([['=IF(OR(B2="",C2=""),"",TULU.ANDEL(B2,C2))']]);
  expect(workbook.values("Opfølgning", "E1:E14").flat().filter(Boolean)).toEqual([]);
  expect(workbook.values("Kommuner", "A1:F8").flat().filter(Boolean)).toHaveLength(12);
});

test("an example that is clicked twice is written once", async () => {
  const workbook = await followUp();
  workbook.select("Opfølgning", "F20");
  await remember("tab", "functions");
  await renderPane();
  await type("textbox", "Søg efter en funktion", "ANDEL");
  await openShare();
  await shows("Skriver i den aktive celle, Opfølgning!F20");
  const go = hold(workbook.host, writing);
  await click("button", "Indsæt eksempel");
  await click("button", "Indsæt eksempel");
  go();
  await shows("1 formel indsat i Opfølgning!F20.");
  await rest();
  expect(allOf("dialog")).toHaveLength(0);
  expect(paneText()).toContain("1 formel indsat i Opfølgning!F20.");
});

test("an Excel that cannot gather what is written says so: Ctrl+Z several times", async () => {
  await followUp({ excelApi: "1.17" });
  await renderPane();
  await openShare();
  await shows("i D1:D14");
  await insert();
  await shows("13 formler indsat i Opfølgning!D1:D14.");
  await shows("Fortryd med Ctrl+Z, flere gange.");
});

test("what was written is one step for Ctrl+Z, and the sheet is as it was", async () => {
  const workbook = await followUp();
  const before = workbook.values("Opfølgning", "A1:F20");
  const steps = workbook.grid.undoSteps;
  await renderPane();
  await openShare();
  await shows("i D1:D14");
  await insert();
  await shows("13 formler indsat i Opfølgning!D1:D14.");
  await shows("Fortryd med Ctrl+Z.");
  expect(workbook.grid.undoSteps).toBe(steps + 1);
  await workbook.grid.undo();
  expect(workbook.values("Opfølgning", "A1:F20")).toEqual(before);
  await shows("Formlerne i Opfølgning!D1:D14 står der ikke længere.");
});
