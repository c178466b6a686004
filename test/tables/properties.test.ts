import fc from "fast-check";
import { proposals } from "../../src/tables/proposals";
import type { SheetCells, TableReading } from "../../src/tables/reading";
import { readTable } from "../../src/tables/readTable";
import { says } from "../../src/tables/says";
import { cellsOfAreas } from "./own/compared";
import { randomTable } from "./randomTable";

const ofTable = (reading: TableReading): unknown => ({ ...reading, marked: [], wholeTable: true });

test("a random table is read as it was drawn, wherever one clicks in it", () => {
  fc.assert(
    fc.property(randomTable, fc.nat(), ({ sheet, table, headings, label, body, totals, cells }, click) => {
      const reading = readTable(sheet, cells[click % cells.length] ?? "A1");
      expect(reading.table).toBe(table);
      expect(reading.headings).toEqual(headings);
      if (reading.orientation !== "across") expect(reading.labels).toBe(label);
      expect(reading.totals.rows).toEqual(totals);
      const compared = new Set([...reading.totals.columns, ...reading.references]);
      const drawn = [...body].filter((cell) => !compared.has(cell.replace(/\d/gu, "")));
      expect([...cellsOfAreas(reading.body)].sort()).toEqual(drawn.sort());
      expect(ofTable(readTable(sheet, cells[0] ?? "A1"))).toEqual(ofTable(reading));
    }),
    { numRuns: 300 },
  );
});

test("what a random table proposes takes cells of its body and nothing else", () => {
  fc.assert(
    fc.property(randomTable, ({ sheet, cells, body }) => {
      for (const { fields, choices } of proposals(readTable(sheet, cells[0] ?? "A1"))) {
        for (const [name, { areas }] of Object.entries(fields)) {
          if (name === "names" || choices?.["med_total"] === true) continue;
          for (const cell of areas.flatMap((area) => [...cellsOfAreas(area)])) expect(body.has(cell)).toBe(true);
        }
      }
    }),
    { numRuns: 200 },
  );
});

const anything = fc.oneof(
  { weight: 4, arbitrary: fc.constant(null) },
  { weight: 4, arbitrary: fc.oneof(fc.integer(), fc.double(), fc.integer({ min: 1990, max: 2030 })) },
  {
    weight: 3,
    arbitrary: fc.constantFrom(
      "I alt",
      "Kommune",
      "jan",
      "2017K3",
      "..",
      "(NA)",
      "Viborg",
      "1.959",
      "Antal",
      "Kilde: x",
      "CPR",
      "uge 4",
      "%",
      "18-29 år",
      "",
    ),
  },
  { weight: 1, arbitrary: fc.string() },
  { weight: 1, arbitrary: fc.boolean() },
  { weight: 1, arbitrary: fc.constant({ code: "#N/A" }) },
);

const anySheet: fc.Arbitrary<SheetCells> = fc.record(
  {
    cells: fc.array(fc.array(anything, { maxLength: 8 }), { maxLength: 14 }),
    formats: fc.dictionary(
      fc.constantFrom("A1:C9", "B2", "A:A", "B2:B9", "2:2", "nonsense"),
      fc.constantFrom("0%", "dd-mm-yyyy", "#,##0", '0 "kr."', ""),
    ),
    formulas: fc.dictionary(
      fc.constantFrom("B5", "C5", "D3", "B2:C4", "Ø1"),
      fc.constantFrom("=SUM(B2:B4)", "=B2+C2", "=SUM(", "=SUBTOTAL(9,T[a])", "=AVERAGE(B2:B4)"),
    ),
    merged: fc.array(fc.constantFrom("A1:C1", "B2:B3", "A1", "?"), { maxLength: 3 }),
    table: fc.constantFrom({ name: "t", area: "A1:C5" }, { name: "t", area: "" }),
    hidden: fc.record({ rows: fc.array(fc.integer({ min: -1, max: 20 }), { maxLength: 3 }) }),
  },
  { requiredKeys: ["cells"] },
);

test("no sheet and no selection make it throw, and the sheet is left as it was", () => {
  fc.assert(
    fc.property(
      anySheet,
      fc.constantFrom("A1", "B2:C5", "B:C", "2:3", "A1,C2:C9", "", "!", "XFD1048576", "A1:XFD1048576", "Ark1!B2"),
      (sheet, selection) => {
        const before = JSON.stringify(sheet);
        const reading = readTable(sheet, selection);
        proposals(reading);
        const words = says(reading);
        says(reading, "en");
        expect(words.facts.length + words.parts.length).toBeGreaterThan(0);
        expect(JSON.stringify(sheet)).toBe(before);
        const inside = cellsOfAreas(reading.table);
        for (const cell of cellsOfAreas(reading.body)) expect(inside.has(cell)).toBe(true);
      },
    ),
    { numRuns: 1500 },
  );
});
