import { allOf, click, closePanes, press, renderPane, shows, textOf, the, type, until } from "./pane";
import { openBlock } from "./choices";
import { followUp } from "./followUp";

/* What the selection offers to a guided calculation. */

afterEach(closePanes);

async function blockAt(title: string, sheet: string, address: string) {
  const workbook = await followUp();
  workbook.select(sheet, address);
  await renderPane();
  await shows(`${sheet}!${address}`);
  await openBlock(title);
  await the("heading", title);
  return workbook;
}

const fields = (): string[] => allOf("textbox").map((field) => (field as HTMLInputElement).value);

test("Forventet og besparelse: a monthly table offers its first row as the base and the rest as the follow-up", async () => {
  await blockAt("Forventet og besparelse", "Opfølgning", "B1:C14");
  expect(fields().slice(0, 5)).toEqual(["B2", "C2", "", "B3:B14", "C3:C14"]);
});

test("a base share stands in for count and population: one way or the other, never both", async () => {
  await blockAt("Forventet og besparelse", "Opfølgning", "B1:C14");
  await press(await type("textbox", "eller andel i basisåret", "15,9 %"), "Enter");
  await until(() => fields()[0] === "" || undefined, "an empty count");
  expect(fields().slice(0, 5)).toEqual(["", "", "15,9 %", "B2:B14", "C2:C14"]);
  await shows("Udfyld Enhedspris, netto pr. år.");
  await press(await type("textbox", /^Enhedspris/, "67.772"), "Enter");
  await shows("på et nyt ark, Forventet og besparelse");
  expect(textOf(document.body)).not.toContain("Heraf befolkning");
  await press(await type("textbox", "Antal før", "B2"), "Enter");
  await until(() => fields()[2] === "" || undefined, "an empty share");
  await shows("Udfyld Befolkning før.");
});

test("what the sheet knows is offered with its cell, and taken as that cell", async () => {
  const workbook = await followUp();
  workbook.put("Opfølgning", "F2:G3", [
    ["Enhedspris (2017)", 67772],
    ["Andel i basisåret, pct.", 15.9],
  ]);
  workbook.select("Opfølgning", "B1:C14");
  await renderPane();
  await shows("Opfølgning!B1:C14");
  await openBlock("Forventet og besparelse");
  // Nothing is filled by itself.
  expect(fields().slice(0, 6)).toEqual(["B2", "C2", "", "B3:B14", "C3:C14", ""]);
  await click("button", /^Brug Andel i basisåret, pct\.: 15,9\s% i G3 som Andel i basisåret$/);
  await click("button", /^Brug Enhedspris \(2017\): 67\.772\skr\. i G2 som Enhedspris, netto pr\. år$/);
  // The first month is no base any more, and so one of the months.
  expect(fields().slice(0, 6)).toEqual(["", "", "G3", "B2:B14", "C2:C14", "G2"]);
  await click("button", "Indsæt blokken");
  await shows("indsat på arket Forventet og besparelse.");
  const formulas = workbook.grid.formulas(workbook.sheet("Forventet og besparelse"), workbook.area("A1:B12")).flat();
  expect(formulas).toEqual(expect.arrayContaining(["=Opfølgning!G3/100", "=Opfølgning!G2"]));
  expect(allOf("button", /^Brug .* som /)).toEqual(allOf("button", /^Brug markeringen/));
});

test("a unit price that was typed is remembered with its year, and offered the next time", async () => {
  const workbook = await blockAt("Forventet og besparelse", "Opfølgning", "B1:C14");
  await type("textbox", "Prisens år (kan udelades)", "2017");
  await press(await type("textbox", /^Enhedspris/, "67.772"), "Enter");
  await shows("på et nyt ark, Forventet og besparelse");
  await shows("Enhedspris, netto pr. år (2017)");
  await click("button", "Indsæt blokken");
  await shows("indsat på arket Forventet og besparelse.");
  await click("button", "Tilbage");
  workbook.select("Kommuner", "A1:C4");
  await shows("Kommuner!A1:C4");
  await openBlock("Klynge");
  await click("button", /^Brug 67\.772\skr\., 2017-priser, brugt før som Enhedspris/);
  await shows("Enhedspris, netto pr. år (2017)");
  await shows("Potentiale til gennemsnittet");
});

test("Årsprognose: two years of kroner in one column, and what the year's figure is", async () => {
  const workbook = await followUp();
  const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec"];
  workbook.put("Opfølgning", "F1:G25", [
    ["Måned", "Forbrug, kr."],
    ...[2024, 2025].flatMap((year) =>
      months.map((month, k) => [`${month} ${year}`, year === 2025 && k > 3 ? null : 4000 + k]),
    ),
  ]);
  workbook.select("Opfølgning", "F1:G25");
  await renderPane();
  await shows("Opfølgning!F1:G25");
  await openBlock("Årsprognose");
  await the("heading", "Årsprognose");
  expect(fields().slice(0, 2)).toEqual(["G2:G13", "G14:G25"]);
  expect(((await the("radio", "Kroner: årets tal er summen")) as HTMLInputElement).checked).toBe(true);
  await shows("Året i alt");
  // The months are those of the forecast, not of last year.
  expect(textOf(document.body)).toContain("jan 2025");
  expect(textOf(document.body)).not.toContain("jan 2024");
  // Months that are not reported yet are no figures that failed.
  await click("button", "Indsæt blokken");
  await shows("indsat på arket Årsprognose. Fortryd med Ctrl+Z.");
});

test("Klynge: names, counts and populations of municipalities, and the names to choose among", async () => {
  const workbook = await blockAt("Klynge", "Kommuner", "B1:C4");
  expect(fields().slice(0, 3)).toEqual(["A2:A4", "B2:B4", "C2:C4"]);
  // The price may be left out: the potential is told in persons.
  await shows("Færre ved gennemsnittet");
  await press(await type("textbox", /^Enhedspris/, "67.772"), "Enter");
  await click("combobox", /./);
  const options = await until(() => {
    const found = [...document.querySelectorAll('[role="option"]')];
    return found.length > 0 && found.map((option) => textOf(option));
  }, "the names");
  expect(options).toEqual(expect.arrayContaining(["Viborg", "Herning", "Silkeborg"]));
  await shows("på et nyt ark, Klynge");
  await click("button", "Indsæt blokken");
  await shows("indsat på arket Klynge.");
  const cells = workbook.grid.values(workbook.sheet("Klynge"), workbook.area("A1:G20"));
  expect(cells.filter(([name]) => name === "Herning").map((row) => row[3])).toEqual([1345 / 13450]);
});
