import { ownRules } from "../../src/blocks/refund/rules";
import { isSchemeSheet, schemesOnSheet, withSheetSchemes } from "../../src/blocks/refund/schemesOnSheet";
import { schemesSheet } from "../../src/blocks/refund/schemesSheet";
import { schemes } from "../../src/functions/refund/schemes";
import type { Language } from "../../src/blocks/block";
import type { Cell } from "../../src/sheet/cell";

/* The sheet of schemes that TULU writes is known again, and goes before ours as it stands. */

const rowsOf = (language: Language): Cell[][] =>
  schemesSheet(language).rows.map((row) => row.map((cell) => cell?.value ?? null));
const fields = [{ choice: "scheme", own: "own", standard: "staircase" }];

test.each<Language>(["da", "en"])("in %s every scheme is found, and none differs from ours", (language) => {
  const { title } = schemesSheet(language);
  expect(isSchemeSheet(title)).toBe(true);
  const found = schemesOnSheet(title, rowsOf(language));
  expect(found.map(({ scheme }) => scheme.id)).toEqual(schemes.map(({ id }) => id));
  expect(found.filter(({ differs, isSound }) => differs || !isSound)).toEqual([]);
  expect(found[0]?.says).toMatch(/2016$/);
});

test("what is changed is used, with its cells and its name; a staircase that is none is not", () => {
  const rows = rowsOf("da");
  const first = rows.findIndex(([week]) => week === 1);
  rows[first] = [1, 0.9];
  const found = schemesOnSheet("Refusionsordninger", rows);
  expect(found[0]).toMatchObject({ differs: true, isSound: true });
  const { entries, used } = withSheetSchemes({}, fields, found, ownRules);
  expect(used.map(({ scheme }) => scheme.id)).toEqual(["staircase"]);
  expect(entries["scheme"]).toMatchObject({ value: ownRules });
  expect(entries["own"]).toMatchObject({
    place: { sheet: "Refusionsordninger", row: first, column: 0, rows: 4, columns: 2 },
    heading: expect.stringContaining("Refusionstrappen"),
  });
  rows[first] = [2, 0.9];
  const unsound = schemesOnSheet("Refusionsordninger", rows);
  expect(unsound[0]?.isSound).toBe(false);
  expect(withSheetSchemes({}, fields, unsound, ownRules).used).toEqual([]);
});

test("a staircase that the user has marked goes before the sheet", () => {
  const found = schemesOnSheet("Refusionsordninger", rowsOf("da"));
  const chosen = { scheme: { kind: "value", text: "own", value: "own" } } as const;
  expect(withSheetSchemes(chosen, fields, found, ownRules)).toEqual({ entries: chosen, used: [] });
});
