import fc from "fast-check";
import { inspectTarget } from "../../../src/workbook/write/inspectTarget";
import type { BlockPlan, PlanCell } from "../../../src/blocks/plan";
import { formula } from "../../../src/blocks/formula";
import { layoutOf } from "../../../src/blocks/layout";
import { spotAddress } from "../../../src/sheet/place";
import { notAgreed, type FilledCell } from "../../../src/sheet/target";
import { writeBlock } from "../../../src/workbook/write/writeBlock";
import { openWorkbook, type WorkbookInNode } from "../workbookInNode";

/** Random sheets of 10 × 8 cells with all that lies about in a real one; random blocks put anywhere on them. */
const rows = 10;
const columns = 8;
const whole = { row: 0, column: 0, rows, columns };

const content = fc.oneof(
  { weight: 5, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.integer({ min: -5, max: 5 }) },
  { weight: 1, arbitrary: fc.constantFrom("tekst", "1.959", "'007", "=1+1", "=A1", "=1/0", "=TULU.ANDEL(1,2)") },
);
const area = fc
  .tuple(fc.nat(rows - 1), fc.nat(columns - 1), fc.integer({ min: 1, max: 3 }), fc.integer({ min: 1, max: 3 }))
  .map(([row, column, high, wide]) => ({
    row,
    column,
    rows: Math.min(high, rows - row),
    columns: Math.min(wide, columns - column),
  }));
const planCell: fc.Arbitrary<PlanCell | null> = fc.oneof(
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 2, arbitrary: fc.constantFrom<PlanCell>({ role: "label", value: "navn" }, { role: "input", value: 7 }) },
  { weight: 2, arbitrary: fc.constant<PlanCell>({ role: "figure", formula: formula`1+1`, format: "0.0" }) },
  {
    weight: 1,
    arbitrary: fc.constant<PlanCell>({ role: "figure", formula: ["{1;2}"], spill: { rows: 2, columns: 1 } }),
  },
);
const block = fc.array(fc.array(planCell, { minLength: 1, maxLength: 3 }), { minLength: 1, maxLength: 4 });

const scene = fc.record({
  cells: fc.array(fc.array(content, { minLength: columns, maxLength: columns }), { minLength: rows, maxLength: rows }),
  table: fc.option(area),
  merged: fc.option(area),
  hidden: fc.uniqueArray(fc.nat(rows - 1), { maxLength: 4 }),
  isProtected: fc.boolean(),
  plan: block,
  at: fc.record({ row: fc.nat(rows + 2), column: fc.nat(columns + 2) }),
  /** Which of the filled cells the user says yes to; and what someone writes after that. */
  yes: fc.array(fc.boolean(), { minLength: 12, maxLength: 12 }),
  late: fc.option(fc.tuple(fc.nat(rows - 1), fc.nat(columns - 1))),
});

type Content = string | number | boolean;

/** Formulas and values as the user has them, and what is shown. */
function everything(book: WorkbookInNode): { content: Content; shown: string }[][] {
  const sheet = book.sheet("Ark");
  const extent = { ...whole, rows: rows + 10, columns: columns + 8 };
  const formulas = book.grid.formulas(sheet, extent);
  const texts = book.grid.texts(sheet, extent);
  return book.grid.values(sheet, extent).map((line, r) =>
    line.map((value, c) => ({
      content: formulas[r]?.[c] ?? (typeof value === "object" ? "" : value),
      shown: texts[r]?.[c] ?? "",
    })),
  );
}

test("no filled cell changes unless agreed, and a failure leaves the sheet as it was", async () => {
  const book = await openWorkbook(["Ark"]);
  const sheet = book.sheet("Ark");
  let written = 0;
  let refused = 0;
  await fc.assert(
    fc.asyncProperty(scene, async ({ cells, table, merged, hidden, isProtected, plan: planRows, at, yes, late }) => {
      tidy(book);
      book.grid.write(sheet, whole, cells);
      if (table && table.rows > 1) book.grid.addTable(sheet, table, "T", true);
      if (merged && !(table && overlap(table, merged))) book.grid.merge(sheet, merged);
      book.grid.filterRows(sheet, hidden);
      if (isProtected) book.grid.setProtected(sheet, true);

      const plan: BlockPlan = { kind: "block", title: "", rows: planRows };
      const target = { kind: "cells", sheet: "Ark", ...at } as const;
      const { filled } = await inspectTarget(plan, target);
      const overwrite = filled.filter((_, k) => yes[k]);
      if (late) book.grid.write(sheet, { row: late[0], column: late[1], rows: 1, columns: 1 }, [["senere"]]);
      const before = everything(book);
      const result = await writeBlock(plan, target, { agreement: { overwrite } });
      const after = everything(book);

      if (!result.done) {
        refused++;
        expect(after).toEqual(before);
        return;
      }
      written++;
      const layout = layoutOf(plan, target);
      const own = (r: number, c: number): boolean =>
        r >= at.row && c >= at.column && layout.fills(r - at.row, c - at.column);
      const lost: FilledCell[] = [];
      before.forEach((line, r) =>
        line.forEach((cell, c) => {
          if (!own(r, c)) expect(after[r]?.[c]?.content).toEqual(cell.content);
          else if (cell.content !== "" && cell.content !== null) {
            lost.push({ address: spotAddress(r, c), formula: cell.content });
          }
        }),
      );
      expect(notAgreed(lost, { overwrite })).toEqual([]);
    }),
    { numRuns: 150 },
  );
  expect(written).toBeGreaterThan(15);
  expect(refused).toBeGreaterThan(15);
}, 120_000);

const overlap = (a: typeof whole, b: typeof whole): boolean =>
  a.row < b.row + b.rows &&
  b.row < a.row + a.rows &&
  a.column < b.column + b.columns &&
  b.column < a.column + a.columns;

function tidy(book: WorkbookInNode): void {
  const sheet = book.sheet("Ark");
  const extent = { ...whole, rows: rows + 10, columns: columns + 8 };
  book.grid.setProtected(sheet, false);
  for (const { id } of book.grid.tables()) book.grid.deleteTable(id);
  for (const merged of book.grid.merges(sheet)) book.grid.unmerge(sheet, merged);
  book.grid.filterRows(sheet, []);
  book.grid.clear(sheet, extent, "all");
}
