import * as fc from "fast-check";
import { usualStyle, type CellStyle } from "../../../preview/cells/cellStyle";
import { builtInFormat, builtInNumber, isDateFormat } from "../../../preview/files/numberFormats";
import { WorkbookFile, xlsxOf } from "../../../preview/files/workbookFile";

/* A cell looks in the file as it looks in the grid. */

const color = fc.integer({ min: 0, max: 0xffffff }).map((rgb) => `#${rgb.toString(16).padStart(6, "0").toUpperCase()}`);
const style: fc.Arbitrary<CellStyle> = fc.record(
  {
    bold: fc.boolean(),
    italic: fc.boolean(),
    underline: fc.boolean(),
    size: fc.integer({ min: 6, max: 40 }),
    color,
    fill: fc.option(color),
    wrap: fc.boolean(),
    horizontal: fc.constantFrom("General", "Left", "Center", "Right"),
    vertical: fc.constantFrom("Top", "Center", "Bottom"),
    bottomBorder: fc.boolean(),
  },
  { requiredKeys: [] },
);
const format = fc.constantFrom("General", "0%", "0.0%", "#,##0", '#,##0 "kr."', "dd-mm-yyyy", "mmm yyyy", "@", "0.000");

test("whatever the looks of its cells, a workbook comes back from .xlsx with them", () => {
  fc.assert(
    fc.property(fc.array(fc.record({ style, format }), { minLength: 1, maxLength: 8 }), (looks) => {
      const rows = looks.map((look) => [{ value: 0.5, ...look }]);
      const [back] = WorkbookFile.open(xlsxOf({ sheets: [{ name: "Ark", rows }] })).workbook.sheets;
      const seen = back?.rows.map(([cell]) => ({
        style: { ...usualStyle, ...cell?.style },
        format: cell?.format ?? "General",
      }));
      expect(seen).toEqual(looks.map((look) => ({ style: { ...usualStyle, ...look.style }, format: look.format })));
    }),
    { numRuns: 25 },
  );
});

const numbered = Array.from({ length: 50 }, (_, id) => id).filter((id) => id === 0 || builtInFormat(id) !== "General");

test("a format that a file names by number is found again by its code", () => {
  // ECMA-376, part 1, 18.8.30.
  expect(numbered).toEqual([
    ...Array.from({ length: 23 }, (_, id) => id),
    ...Array.from({ length: 13 }, (_, k) => 37 + k),
  ]);
  for (const id of numbered) expect(builtInNumber(builtInFormat(id))).toBe(id);
});

test("of those, days and times, percentages, powers and kroner are what they are", () => {
  const those = (is: (code: string) => boolean) => numbered.filter((id) => is(builtInFormat(id)));
  expect(those(isDateFormat)).toEqual([14, 15, 16, 17, 18, 19, 20, 21, 22, 45, 46, 47]);
  expect(those((code) => code.includes("%"))).toEqual([9, 10]);
  expect(those((code) => /E\+0/u.test(code))).toEqual([11, 48]);
  expect(those((code) => code.includes('"kr."'))).toEqual([5, 6, 7, 8, 42, 44]);
  expect(those((code) => code.includes("[Red]"))).toEqual([6, 8, 38, 40]);
});
