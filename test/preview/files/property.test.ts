import * as fc from "fast-check";
import { spotAddress } from "../../../src/sheet/place";
import { contents, OpenedFile } from "./openedFile";

// A file is opened, calculated, saved and opened again in each run.
jest.setTimeout(60_000);

const input = fc.oneof(
  fc.double({ noNaN: true, noDefaultInfinity: true, min: -1e15, max: 1e15 }).map((value) => value + 0),
  fc.string({ unit: "grapheme", maxLength: 20 }).filter((text) => text !== "" && !text.startsWith("=")),
  fc.boolean(),
  fc.constant(null),
  fc.constantFrom("=1+1", "=A1", '="æ&"&"<"', "=SUM(A1:B2)"),
);
const changes = fc.uniqueArray(
  fc.record({ row: fc.integer({ min: 0, max: 30 }), column: fc.integer({ min: 0, max: 20 }), input }),
  { minLength: 1, maxLength: 12, selector: ({ row, column }) => `${row} ${column}` },
);

/** Parts that a change of cells may concern beside its sheet. */
const concerned = new Set([
  "[Content_Types].xml",
  "xl/workbook.xml",
  "xl/_rels/workbook.xml.rels",
  "xl/calcChain.xml",
  "xl/metadata.xml",
  "xl/tables/table1.xml",
]);

test.each(["openpyxl-everything.xlsx", "libreoffice-everything.xlsx", "excel-everything.xlsx", "open-xml-sdk.xlsx"])(
  "%s: whatever cells are changed, they are in the file, and parts that nobody asked for are byte for byte what they were",
  (name) => {
    fc.assert(
      fc.property(changes, (wanted) => {
        const file = OpenedFile.seed(name);
        const sheet = file.grid.sheets()[0]!;
        // A table of what-ifs is refused; a table's headings have names of their own.
        const free = wanted.filter(({ row, column }) => !(column === 9 && row < 4) && row > 1);
        for (const { row, column, input: value } of free)
          file.grid.write(sheet.id, { row, column, rows: 1, columns: 1 }, [[value]]);
        const now = contents(file.file.workbook);
        const saved = file.save();
        const others = saved.changed.filter((path) => !concerned.has(path) && !/worksheets\/sheet\d*\.xml$/.test(path));
        expect(others).toEqual([]);
        const back = contents(saved.workbook);
        for (const { row, column, input: value } of free) {
          const address = `${sheet.name}!${spotAddress(row, column)}`;
          expect(back[address]).toEqual(value === null ? undefined : value);
          delete now[address];
          delete back[address];
        }
        // What others had spilled into, or what a formula spilled, may have come or gone with it.
        expect(Object.keys(back).filter((address) => back[address] !== now[address] && address in now)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  },
);
