import { offersHeadings, type Card, type Parameter } from "../../src/functions/card";
import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/call/evaluate";
import { asMatrix } from "../../src/functions/call/reading";
import { replaced, soundCall } from "../functions/soundCall";
import { CallSheet, callInCells, columnName } from "./callInCells";
import { cellFault } from "./cellFault";
import { handEmptyCellsOver } from "./pageSettings";
import { closeBrowser, Preview } from "./preview";

/*
 * CATALOGUE.md's bad input, in cells, on every argument of every function. What must come of it is what the function
 * gives in Node of the same values: test/functions/edges.test.ts holds that to the rules, this holds the grid to it.
 */

/** What stands in the cell → what the function is then handed (an error as Excel hands it over). */
const badCells: readonly (readonly [put: number | string | boolean | null, handed: unknown])[] = [
  [null, null],
  ["tekst", "tekst"],
  ["1.959", "1.959"],
  ["15,9 %", "15,9 %"],
  [true, true],
  [false, false],
  ["=NA()", { code: "#N/A" }],
  ["=1/0", { code: "#DIV/0!" }],
  ["=SQRT(-1)", { code: "#NUM!" }],
  ["=UKENDT()", { code: "#NAME?" }],
  [0, 0],
  [-1, -1],
  [2.5, 2.5],
  [15.9, 15.9],
  ["=0.1+0.2", 0.1 + 0.2],
  [1e308, 1e308],
  [-1e308, -1e308],
];

interface Trial {
  readonly formula: string;
  readonly expected: ReturnType<typeof evaluate>;
  readonly row: number;
  readonly what: string;
  /** What the rows above and below the bad cell must give; undefined where it stands in no such row. */
  readonly neighbour: ReturnType<typeof evaluate>[number] | undefined;
}

/** Three rows, the bad one in the middle; a list or table with its first cell replaced; a choice replaced. */
function withBad(parameter: Parameter, sound: unknown, bad: unknown): unknown {
  if (parameter.kind === "choice") return bad;
  const rows = asMatrix(sound).map((row) => [...row]);
  if (parameter.kind === "number") return [[rows[0]?.[0]], [bad], [rows[0]?.[0]]];
  rows[0]![0] = bad;
  return rows;
}

const inputs = new CallSheet("Input", 14);
const trials: Trial[] = [];
let nextRow = 1;

function addTrial(card: Card, parameter: Parameter, place: number, put: unknown, handed: unknown): void {
  const sound = soundCall(card, place);
  const expected = evaluate(card, replaced(sound, place, withBad(parameter, sound[place], handed ?? null)));
  const formula = callInCells(card, replaced(sound, place, withBad(parameter, sound[place], put ?? "")), inputs);
  const neighbour = parameter.kind === "number" ? evaluate(card, sound)[0] : undefined;
  const what = `${card.name}, ${parameter.name} ${JSON.stringify(put)}`;
  trials.push({ formula, expected, row: nextRow, what, neighbour });
  nextRow += expected.length + 1;
}

for (const card of catalogue) {
  const own = offersHeadings(card) ? card.parameters.slice(0, -1) : card.parameters;
  for (const [place, parameter] of own.entries()) {
    for (const [put, handed] of badCells) addTrial(card, parameter, place, put, handed);
  }
}

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
  await handEmptyCellsOver(preview, "tom (Excel på nettet)");
});

afterAll(closeBrowser);

test(`${trials.length} calls with bad cells give in the grid what they give in Node, refusals in the same words`, async () => {
  const column: string[][] = Array.from({ length: nextRow }, () => [""]);
  for (const { row, formula } of trials) column[row - 1] = [formula];
  await preview.addSheet(inputs.name);
  await preview.write(`${inputs.name}!A1`, inputs.inputs);
  await preview.addSheet("Dårlige");
  await preview.write("Dårlige!A1", column);
  const shown = await preview.shownCells("Dårlige");
  const faults = trials.flatMap(({ formula, expected, row, what }) =>
    expected.flatMap((line, r) =>
      line.flatMap((wanted, c) => {
        const fault = cellFault(shown[row - 1 + r]?.[c], wanted);
        return fault === undefined ? [] : [`${what}: ${formula} at ${columnName(c)}${row + r} ${fault}`];
      }),
    ),
  );
  expect(faults).toEqual([]);
});

test("the rows above and below a bad one have the figures that they have without it", async () => {
  const shown = await preview.shownCells("Dårlige");
  const faults = trials.flatMap(({ neighbour, row, what }) =>
    [row - 1, row + 1].flatMap((r) =>
      (neighbour ?? []).flatMap((wanted, c) => {
        const fault = cellFault(shown[r]?.[c], wanted);
        return fault === undefined ? [] : [`${what} at ${columnName(c)}${r + 1} ${fault}`];
      }),
    ),
  );
  expect(faults).toEqual([]);
  expect(trials.filter(({ neighbour }) => neighbour !== undefined).length).toBeGreaterThan(1000);
});

test("the grid is alive afterwards: it types, calculates and undoes", async () => {
  await preview.addSheet("Bagefter");
  await preview.enter("Bagefter!B2", "=TULU.BESPARELSE(1869;15,9%;13201;67772;0)");
  expect(await preview.values("Bagefter!B2")).toEqual([[15587560]]);
  await preview.page.keyboard.press("Control+z");
  await preview.shows("Bagefter!B2", "");
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
