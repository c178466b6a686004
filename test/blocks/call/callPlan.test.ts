import type { Cell } from "../../../src/sheet/cell";
import { catalogue } from "../../../src/functions/catalogue";
import type { Card } from "../../../src/functions/card";
import { evaluate } from "../../../src/functions/call/evaluate";
import { callPlan, callFormula, canBeEachRow, tableOf, tablePlan, type Call } from "../../../src/blocks/call/callPlan";
import { callArguments, callPreview } from "../../../src/blocks/call/callPreview";
import { nothing, type Entry } from "../../../src/sheet/entry";
import { formulaText, layoutOf } from "../../../src/blocks/layout";
import { columnEntry as column, rangeEntry as range, valueEntry as value } from "./rangeEntry";
import { shownFormula } from "../../../src/formulas/danish";

const home = { sheet: "Ark1", row: 0, column: 9 };
const card = (id: string): Card => catalogue.find((one) => one.id === id)!;

function callOf(id: string, ...given: readonly Entry[]): Call {
  const entries = card(id).parameters.map((_, place) => given[place] ?? nothing);
  const args = callArguments(card(id), entries);
  if (!args) throw new Error("The call is not complete.");
  const preview = callPreview(card(id), entries, evaluate(card(id), args));
  return { card: card(id), entries, preview, decimals: undefined, hole: "empty", heading: ({ heading }) => heading };
}

const written = (call: Call, ...how: ["eachRow" | "oneFormula", boolean]) =>
  layoutOf(callPlan(call, ...how, false), home).cells.flatMap(([cell]) => (cell ? [cell.input] : []));

test("one formula for each row reads its own row and is empty where a cell is", () => {
  const call = callOf("ANDEL", column(1, [10, 20]), column(2, [100, null]), value(1));
  expect(written(call, "eachRow", true)).toEqual([
    "andel",
    '=IF(OR(B2="",C2=""),"",TULU.ANDEL(B2,C2,1))',
    '=IF(OR(B3="",C3=""),"",TULU.ANDEL(B3,C3,1))',
  ]);
});

test("where a figure is missing it may be #N/A, for charts", () => {
  const call = { ...callOf("ANDEL", column(1, [10, 20]), column(2, [100, null])), hole: "notAvailable" as const };
  expect(written(call, "eachRow", false)[1]).toBe('=IF(OR(B3="",C3=""),NA(),TULU.ANDEL(B3,C3))');
  expect(written(call, "oneFormula", false)[0]).toBe('=IF((B2:B3="")+(C2:C3=""),NA(),TULU.ANDEL(B2:B3,C2:C3))');
});

test("one formula for all of it spills, with the guard for each row", () => {
  const call = callOf("ANDEL", column(1, [10, 20]), column(2, [100, 200]));
  const [cell] = callPlan(call, "oneFormula", false, false).rows[0] ?? [];
  expect(cell?.spill).toEqual({ rows: 2, columns: 1 });
  expect(written(call, "oneFormula", false)[0]).toBe('=IF((B2:B3="")+(C2:C3=""),"",TULU.ANDEL(B2:B3,C2:C3))');
});

test("a single cell beside a column stays where it is", () => {
  const price = range({ row: 0, column: 5, rows: 1, columns: 1 }, [[67772]]);
  const call = callOf("BESPARELSE", column(1, [10, 20]), value(0.159), column(2, [100, 200]), price);
  expect(written(call, "eachRow", false)[1]).toBe('=IF(OR(B3="",C3="",$F$1=""),"",TULU.BESPARELSE(B3,0.159,C3,$F$1))');
});

test("a list stays where it is in every row", () => {
  const call = callOf("KLYNGERANG", column(1, [3, 1, 2]), column(1, [3, 1, 2]));
  expect(written(call, "eachRow", false)[2]).toBe('=IF(B4="","",TULU.KLYNGERANG(B4,$B$2:$B$4))');
});

test("where Excel hands empty cells over as 0, a list's holes are handed over as empty texts", () => {
  const call = callOf("KLYNGERANG", column(1, [3, 1, 2]), column(2, [3, null, 2]));
  expect(written(call, "eachRow", false)[0]).toBe('=IF(B2="","",TULU.KLYNGERANG(B2,$C$2:$C$4))');
  const zero = { ...call, emptyCells: "zero" } as const;
  expect(written(zero, "eachRow", false)[0]).toBe('=IF(B2="","",TULU.KLYNGERANG(B2,IF($C$2:$C$4="","",$C$2:$C$4)))');
});

test("in a table the row's own columns are read by name", () => {
  const named = (name: string) => ({ name: "Tabel1", columns: [name] });
  const call = callOf("ANDEL", column(1, [10, 20], named("Antal")), column(2, [100, 200], named("Befolk[ning]")));
  expect(tableOf(call)).toBe("Tabel1");
  const [made] = tablePlan(call, "Tabel1").columns;
  expect(formulaText(made!.formula, home)).toBe(
    'IF(OR(Tabel1[@[Antal]]="",Tabel1[@[Befolk\'[ning\']]]=""),"",TULU.ANDEL(Tabel1[@[Antal]],Tabel1[@[Befolk\'[ning\']]]))',
  );
});

test("ranges of two tables are not one table's column", () => {
  const call = callOf(
    "ANDEL",
    column(1, [10, 20], { name: "Tabel1", columns: ["Antal"] }),
    column(2, [100, 200], { name: "Tabel2", columns: ["Befolkning"] }),
  );
  expect(tableOf(call)).toBeUndefined();
});

test("the user sees the call as it is typed in Danish", () => {
  const call = callOf("TALTEKST", column(1, [0.142, 0.159]), value("pct.point"), value(1));
  expect(shownFormula(`=${formulaText(callFormula(call, 0), home)}`, "da")).toBe('=TULU.TALTEKST(B2;"pct.point";1)');
});

test("a block of columns is written as one formula", () => {
  const block = range({ row: 1, column: 1, rows: 2, columns: 2 }, [
    [1, 2],
    [3, 4],
  ]);
  expect(canBeEachRow(callOf("ANDEL", block, value(100)))).toBe(false);
});

/** An example's arguments laid out on a sheet, one beside the other. */
function entriesOf(args: readonly unknown[]): Entry[] {
  let next = 1;
  return args.map((arg): Entry => {
    if (arg === null || arg === undefined) return nothing;
    if (!Array.isArray(arg)) return value(arg as number);
    const values = arg.map((row: unknown) => (Array.isArray(row) ? (row as Cell[]) : [row as Cell]));
    const width = Math.max(...values.map((row) => row.length));
    const made = range({ row: 1, column: next, rows: values.length, columns: width }, values);
    next += width;
    return made;
  });
}

test.each(catalogue.map((one) => [one.name, one] as const))(
  "%s previews what its examples give, and can be written",
  (_, one) => {
    for (const example of one.examples) {
      if (!("gives" in example)) continue;
      const entries = one.parameters.map(
        (__, place) => entriesOf(example.args as readonly unknown[])[place] ?? nothing,
      );
      const args = callArguments(one, entries) ?? [];
      const preview = callPreview(one, entries, evaluate(one, args));
      expect(preview.block).toEqual(evaluate(one, example.args as readonly unknown[]));
      const call: Call = {
        card: one,
        entries,
        preview,
        decimals: undefined,
        hole: "empty",
        heading: ({ heading }) => heading,
      };
      for (const shape of canBeEachRow(call) ? (["eachRow", "oneFormula"] as const) : (["oneFormula"] as const)) {
        for (const row of written(call, shape, false))
          expect(row).toMatch(new RegExp(`TULU\\.${one.name.replaceAll(".", "\\.")}\\(`));
      }
    }
  },
);
