import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { templates, weighedTemplates } from "../../src/pages/catalogue";
import { pageFromTable } from "../../src/pages/pageFromTable";
import { usualChoices } from "../../src/pages/choices";
import { tableFromReading, type PageSource } from "./pageSource";
import type { SheetCells } from "../../src/tables/reading";

/* The kind of page that is proposed for sheets as people have them, and a page of every kind that suits. */

const folder = join(__dirname, "../../seeds/tables");
const names = readdirSync(folder).filter((name) => name.endsWith(".json"));

const sheet = (name: string): PageSource =>
  JSON.parse(readFileSync(join(folder, name), "utf8")) as SheetCells & { selection: string };

test.each([
  ["municipalities-and-whole-country", "sorted"],
  ["cluster-and-region-rows-between", "sorted"],
  ["crosstab-groups-by-municipality", "share"],
  ["monthly-count-population", "lines"],
  ["months-across-three-measures", "lines"],
  ["quarters-across-municipalities", "lines"],
  ["date-headings-by-benefit", "lines"],
  ["budget-followup-in-thousands", "changes"],
  ["merged-years-over-pairs", "paired"],
  ["subtotal-between-groups", "sorted"],
])("%s: %s is proposed", (name, proposed) => {
  const table = tableFromReading(sheet(`${name}.json`));
  const [first] = table ? weighedTemplates(table) : [];
  expect(first?.template.id).toBe(proposed);
  expect(first?.because.da).toMatch(/\.$/u);
  expect(first?.because.en).toMatch(/\.$/u);
});

test("a list of persons makes no page", () => {
  expect(tableFromReading(sheet("person-list-with-numbers.json"))).toBeUndefined();
});

test("units of different size are compared by their share, the country among them", () => {
  const table = tableFromReading(sheet("municipalities-and-whole-country.json"));
  const page = table && pageFromTable(table, { ...usualChoices, own: "Viborg" });
  expect(page?.set.series[0]?.name).toBe("Andel af befolkningen");
  expect(page?.set.categories.map(({ name }) => name)).toContain("Hele landet");
  const counted = table && pageFromTable(table, { ...usualChoices, own: "Viborg", column: "Fuldtidspersoner" });
  expect(counted?.set.categories.map(({ name }) => name)).not.toContain("Hele landet");
});

test.each(names)("%s: every kind of page that suits can be made, and its texts hold every figure", (name) => {
  const table = tableFromReading(sheet(name));
  if (!table) return;
  for (const { template, weight } of weighedTemplates(table)) {
    if (weight === undefined) continue;
    const page = pageFromTable(table, { ...usualChoices, template: template.id });
    expect(page?.template).toBe(template.id);
    for (const text of page?.set.series.flatMap(({ texts }) => texts) ?? []) {
      expect(page?.alternative).toContain(text);
      expect(page?.notes).toContain(text);
      expect(page?.rows.flat()).toContain(text);
    }
    expect(page?.title).not.toBe("");
  }
});

test("every kind of page tells when it is used and when not, in both languages", () => {
  expect(new Set(templates.map(({ id }) => id)).size).toBe(8);
  for (const { name, when, notWhen } of templates)
    for (const text of [name, when, notWhen]) expect([text.da, text.en].every((one) => one.length > 3)).toBe(true);
});

test.each([
  ["few in the municipality", [14, 6, 10], undefined],
  ["many", [624, 278, 565], "Gruppe 1 fylder mindre i Viborg end på landsplan: 43\u00a0% mod 48\u00a0%"],
])("%s: a share that may be the country's by chance makes no message", (_, own, message) => {
  const country = [48_000, 17_000, 35_000];
  const cells = [
    ["Fuldtidspersoner", "Viborg", "Hele landet"],
    ...own.map((count, at) => [`Gruppe ${at + 1}`, count, country[at] ?? 0]),
  ];
  const table = tableFromReading({ cells, selection: "A1:C4" });
  const page = table && pageFromTable(table, { ...usualChoices, template: "share" });
  expect(page?.template).toBe("share");
  expect(page?.message).toBe(message);
});

test("rows that are hidden in the sheet are not on the page, and that is told", () => {
  const cells = [
    ["Kommune", "Andel (pct.)"],
    ["Viborg", 14.0],
    ["Herning", 11.8],
    ["Silkeborg", 12.8],
    ["Skive", 14.3],
    ["Randers", 18.1],
  ];
  const table = tableFromReading({ cells, selection: "A1:B6", hidden: { rows: [6] } });
  const page = table && pageFromTable(table, { ...usualChoices, own: "Skive" });
  expect(page?.title).toBe("Skive ligger højest af 4 kommuner: 14,3\u00a0%");
  expect(page?.source).toContain("Skjulte rækker er ikke med.");
});
