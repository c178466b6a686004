import { catalogue } from "../../src/functions/catalogue";
import { macroNames } from "./macroNames";

const columnOf = (letters: string): number =>
  [...letters].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);

/** Whether Excel reads the name as a cell: A1 to XFD1048576, or R1C1 in any of its forms. */
function isCellAddress(name: string): boolean {
  if (/^R\d*(C\d*)?$|^C\d*$/.test(name)) return true;
  const [, letters = "", row = ""] = /^([A-Z]{1,3})(\d+)$/.exec(name) ?? [];
  return letters !== "" && columnOf(letters) <= 16384 && Number(row) >= 1 && Number(row) <= 1048576;
}

const inAscii = (name: string): string => name.replaceAll("Æ", "AE").replaceAll("Ø", "OE").replaceAll("Å", "AA");
const letterCount = (name: string): number => name.replace(/[^A-ZÆØÅ]/g, "").length;

test.each(["A1", "PR1000", "KI95", "XFD1048576", "RC", "R1C1", "R5", "C"])("%s is a cell address", (name) => {
  expect(isCellAddress(name)).toBe(true);
});
test.each(["XFE1", "A1048577", "A0", "RATE1000", "ANDEL"])("%s is not a cell address", (name) => {
  expect(isCellAddress(name)).toBe(false);
});

describe.each(catalogue.map((card) => [card.id, card.name] as const))("%s", (id, name) => {
  test("has an id of capitals, digits, dots and underscores, at most 128", () => {
    expect(id).toMatch(/^[A-Z][A-Z0-9._]{2,127}$/);
  });
  test("has the id with Æ, Ø and Å as its name", () => {
    expect(name).toMatch(/^[A-ZÆØÅ][A-ZÆØÅ0-9._]*$/);
    expect(inAscii(name)).toBe(id);
  });
  test("has three letters or more", () => {
    expect(letterCount(name)).toBeGreaterThanOrEqual(3);
  });
  test("is neither a cell address nor an Excel 4 macro function", () => {
    expect(isCellAddress(id) || isCellAddress(name)).toBe(false);
    expect(macroNames).not.toContain(id);
  });
});

test("no id and no name is there twice, whatever the capitals", () => {
  for (const names of [catalogue.map(({ id }) => id), catalogue.map(({ name }) => name)]) {
    const upper = names.map((name) => name.toUpperCase());
    expect(upper.filter((name, place) => upper.indexOf(name) !== place)).toEqual([]);
  }
});

test("no two parameters of a function have the same name", () => {
  for (const { name, parameters } of catalogue) {
    for (const names of [parameters.map((p) => p.name), parameters.map((p) => p.english)]) {
      expect([name, ...names]).toEqual([name, ...new Set(names)]);
    }
  }
});

test("names are Danish, in lower case, and every text is there in both languages", () => {
  for (const card of catalogue) {
    for (const { name } of card.parameters) expect(name).toMatch(/^[a-zæøå][a-zæøå0-9_]*$/);
    const texts = [card.summary, card.formula, ...(card.notes ?? []), ...card.parameters.map(({ help }) => help)];
    for (const { da, en } of texts) {
      expect(da.trim()).not.toBe("");
      expect(en.trim()).not.toBe("");
      expect(da).not.toBe(en);
    }
    expect(card.sources.length).toBeGreaterThan(0);
  }
});
