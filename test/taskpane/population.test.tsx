import { statbankAnswer } from "../../scripts/statbank/answer";
import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";
import { change, click, closePanes, isOff, paneText, renderPane, shows, the } from "./pane";

/* Populations in the shape of their table, and fetched again as they were: real counts, answered as Danmarks Statistik does. */

const asked: string[] = [];

beforeEach(() => {
  asked.length = 0;
  globalThis.fetch = ((address: string) => {
    asked.push(decodeURIComponent(address));
    const { status, body } = statbankAnswer(address);
    return Promise.resolve({ ok: status < 300, status, text: () => Promise.resolve(body) } as Response);
  }) as typeof fetch;
});

afterEach(async () => {
  await closePanes();
  Reflect.deleteProperty(globalThis, "fetch");
});

async function open(
  rows: Parameters<WorkbookInNode["put"]>[2],
  table: string,
  marked: string,
): Promise<WorkbookInNode> {
  const workbook = await openWorkbook(["Ark"]);
  workbook.put("Ark", table, rows);
  workbook.select("Ark", marked);
  await renderPane();
  await shows(`Ark!${marked}`);
  return workbook;
}

const young = { 2017: 13067, 2018: 13061, 2019: 13122 };

async function fetchAndWrite(figures: number, place: string): Promise<void> {
  await click("button", /^Hent befolkning/);
  await click("button", "Hent");
  await click("button", `Skriv ${figures} folketal`);
  await shows(`skrevet i Ark!${place}`);
}

test("years across: a row under the table, on the same columns", async () => {
  const workbook = await open(
    [
      ["Unge i Viborg, 18-29 år", null, null, null],
      [null, 2017, 2018, 2019],
      ["Fuldtidspersoner", 1869, 1700, 1467],
      ["Nettoudgift (mio. kr.)", 9.4, 9.6, 9.5],
    ],
    "A1:D4",
    "B3:D4",
  );
  await fetchAndWrite(3, "A5:D7");
  expect(workbook.values("Ark", "A5:D5")).toEqual([["Befolkning 18-29 år", ...Object.values(young)]]);
  expect(String(workbook.values("Ark", "A7")[0]?.[0])).toMatch(
    /^Kilde: Danmarks Statistik, FOLK1A · Viborg · 18-29 år/,
  );
});

test("municipalities by years: a grid of the same shape under the table", async () => {
  const workbook = await open(
    [
      ["Fuldtidspersoner 18-29 år", null, null],
      ["Kommune", 2017, 2019],
      ["Viborg", 1411, 1467],
      ["Herning", 1205, 1345],
      ["Silkeborg", 1107, 1279],
    ],
    "A1:C5",
    "B3:C5",
  );
  await fetchAndWrite(6, "A7:C13");
  expect(workbook.values("Ark", "A7:C11")).toEqual([
    ["Befolkning 18-29 år", null, null],
    [null, "2017", "2019"],
    ["Viborg", 13067, 13122],
    ["Herning", 13483, 13459],
    ["Silkeborg", 11510, 11904],
  ]);
});

const yearsDown = [
  ["Unge i Viborg, 18-29 år", null],
  ["År", "Fuldtidspersoner"],
  ["1. januar 2017", 1869],
  ["1. januar 2018", 1700],
];

test("fetched again: grown tables go on, old and new beside each other, one step back, and known again after it", async () => {
  const workbook = await open(yearsDown, "A1:B4", "B3:B4");
  await fetchAndWrite(2, "C2:C6");
  await click("button", "Tilbage");
  workbook.put("Ark", "C3", [[12000]]);
  workbook.put("Ark", "A5:B5", [["1. januar 2019", 1467]]);
  workbook.select("Ark", "C3");
  await shows("Ark!C3");
  asked.length = 0;
  await click("button", /^Hent igen: Befolkning 18-29 år/);
  await shows("1 ændret, 1 ny, 1 som før.");
  expect(asked).toEqual([expect.stringContaining("OMRÅDE=791")]);
  expect(paneText()).toContain("1. januar 201712.00013.067+1.067");
  expect(paneText()).toContain("1. januar 2019–13.122ny");
  expect(workbook.values("Ark", "C3:C5").flat()).toEqual([12000, 13061, null]);
  // The user's own figure stays, until the user says so.
  await click("button", "Skriv 1 folketal");
  await shows("skrevet i Ark!C2:C7");
  expect(workbook.values("Ark", "C3:C6").flat()).toEqual([12000, 13061, 13122, null]);
  expect(String(workbook.values("Ark", "C7")[0]?.[0])).toContain("1. januar 2019");
  workbook.grid.undo();
  expect(workbook.values("Ark", "C3:C6").flat()).toEqual([12000, 13061, null, expect.stringContaining("Kilde")]);
  await click("button", "Tilbage");
  await click("button", /^Hent igen/);
  await shows("1 ændret, 1 ny, 1 som før.");
  const over = document.querySelector<HTMLInputElement>('input[type="checkbox"]');
  await change(() => over?.click());
  await click("button", "Skriv 2 folketal");
  await shows("skrevet i Ark!C2:C7");
  expect(workbook.values("Ark", "C3:C5").flat()).toEqual(Object.values(young));
  await shows("0 ændret, 0 nye, 3 som før.");
  expect(isOff(await the("button", "Skriv folketal"))).toBe(true);
});

test("a row put in between moves the figures, and they are found by their names", async () => {
  const workbook = await open(yearsDown, "A1:B4", "B3:B4");
  await fetchAndWrite(2, "C2:C6");
  await click("button", "Tilbage");
  const [[line] = []] = workbook.values("Ark", "C6");
  workbook.put("Ark", "A4:C7", [
    ["1. januar 2016", 1900, null],
    ["1. januar 2018", 1700, young[2018]],
    [null, null, null],
    [null, null, String(line)],
  ]);
  workbook.select("Ark", "C5");
  await shows("Ark!C5");
  await click("button", /^Hent igen/);
  await shows("0 ændret, 1 ny, 2 som før.");
  await click("button", "Skriv 1 folketal");
  await shows("skrevet i Ark!C2:C7");
  expect(workbook.values("Ark", "C3:C5").flat()).toEqual([13067, 12903, 13061]);
});

test("a grid grows both ways", async () => {
  const workbook = await open(
    [
      ["Fuldtidspersoner 18-29 år", null, null],
      ["Kommune", 2017, 2018],
      ["Viborg", 1411, 1467],
      ["Herning", 1205, 1345],
    ],
    "A1:C4",
    "B3:C4",
  );
  await fetchAndWrite(4, "A6:C11");
  await click("button", "Tilbage");
  workbook.put("Ark", "D2:D4", [[2019], [1467], [1345]]);
  workbook.put("Ark", "A5:D5", [["Silkeborg", 1107, 1110, 1279]]);
  workbook.select("Ark", "B8");
  await shows("Ark!B8");
  await click("button", /^Hent igen/);
  await shows("0 ændret, 5 nye, 4 som før.");
  await click("button", "Skriv 5 folketal");
  await shows("skrevet i Ark!A6:D12");
  expect(workbook.values("Ark", "A8:D10")).toEqual([
    ["Viborg", ...Object.values(young)],
    ["Herning", 13483, 13400, 13459],
    ["Silkeborg", 11510, 11748, 11904],
  ]);
  expect(workbook.values("Ark", "A11:A12").flat()).toEqual([null, expect.stringContaining("Kilde")]);
});

test("the month's own first day is offered where FOLK1AM has it, and asks that table", async () => {
  await open(
    [
      ["Unge i Viborg, 18-29 år", null],
      ["Måned", "Fuldtidspersoner"],
      ["sep 2021", 1500],
      ["nov 2021", 1490],
      ["dec 2021", 1480],
    ],
    "A1:B5",
    "B3:B5",
  );
  await click("button", /^Hent befolkning/);
  await click("radio", "Månedens egen første dag");
  await shows("FOLK1AM), den 1. i måneden");
  await click("button", "Hent");
  await shows("Kan ikke finde værdien: >=2021M11<=2021M12 (Tid)");
  expect(asked.at(-1)).toContain("/data/FOLK1AM/CSV?");
});

test("and is not offered for months before it", async () => {
  await open(yearsDown, "A1:B4", "B3:B4");
  await click("button", /^Hent befolkning/);
  await the("radio", "1. januar samme år");
  expect(paneText()).not.toContain("Månedens egen første dag");
});
