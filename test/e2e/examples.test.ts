import type { Card, Example } from "../../src/functions/card";
import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/call/evaluate";
import { englishCall, type Argument } from "../../src/functions/call/notation";
import { asMatrix } from "../../src/functions/call/reading";
import { Refusal } from "../../src/functions/refusal";
import { CallSheet, callInCells, columnName } from "./callInCells";
import { cellFault } from "./cellFault";
import { handEmptyCellsOver } from "./pageSettings";
import { closeBrowser, Preview } from "./preview";

/*
 * Every example of every card in the grid: as the help shows it, with its arguments in the formula; and with its
 * arguments in cells, an empty one truly empty, where it is handed over as nothing and where it is handed over as 0.
 */

interface Placed {
  readonly card: Card;
  readonly example: Example;
  readonly formula: string;
  readonly row: number;
  readonly rows: number;
}

const argsOf = (example: Example): readonly Argument[] => example.args as readonly Argument[];

/** Every example's formula on a row of its own, with room for what it spills. */
function placed(formulaOf: (card: Card, example: Example) => string): Placed[] {
  let row = 1;
  return catalogue.flatMap((card) =>
    card.examples.map((example) => {
      const rows = evaluate(card, argsOf(example)).length;
      const one = { card, example, formula: formulaOf(card, example), row, rows };
      row += rows + 1;
      return one;
    }),
  );
}

const values = new CallSheet("Tal");
const inFormulas = placed((card, example) => englishCall(card, argsOf(example)));
const inCells = placed((card, example) => callInCells(card, argsOf(example), values));

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});

afterAll(closeBrowser);

async function write(sheet: string, examples: readonly Placed[]): Promise<void> {
  const last = examples.at(-1);
  const column: string[][] = Array.from({ length: (last?.row ?? 0) + (last?.rows ?? 0) }, () => [""]);
  for (const { row, formula } of examples) column[row - 1] = [formula];
  await preview.addSheet(sheet);
  await preview.write(`${sheet}!A1`, column);
}

/** Where the sheet disagrees with what the cards themselves say. */
async function faults(sheet: string, examples: readonly Placed[]): Promise<string[]> {
  const shown = await preview.shownCells(sheet);
  return examples.flatMap(({ example, formula, row, rows }) => {
    if ("refuses" in example) {
      const cells = shown.slice(row - 1, row - 1 + rows).flat();
      const refused = cells.find((cell) => typeof cell === "object" && cell?.error === example.refuses);
      if (typeof refused !== "object" || refused === null) return [`${formula} is not ${example.refuses}`];
      const isSilent = example.refuses === "#DIV/0!" || example.refuses === "#NUM!" || example.refuses === "#NULL!";
      return isSilent || refused.message?.includes(example.says) ? [] : [`${formula} says: ${refused.message}`];
    }
    return asMatrix(example.gives).flatMap((line, r) =>
      line.flatMap((wanted, c) => {
        const cell = shown[row - 1 + r]?.[c];
        const comparable = typeof cell === "object" && cell !== null ? cell.error : cell;
        const fault = cellFault(comparable, wanted as number | string);
        return fault === undefined ? [] : [`${formula} at ${columnName(c)}${row + r} ${fault}`];
      }),
    );
  });
}

test("every example, as the help shows it, gives and refuses what its card says", async () => {
  await write("Eksempler", inFormulas);
  expect(await faults("Eksempler", inFormulas)).toEqual([]);
});

test("every example with its arguments in cells does so where an empty cell is handed over as nothing", async () => {
  await handEmptyCellsOver(preview, "tom (Excel på nettet)");
  await preview.addSheet(values.name);
  await preview.write(`${values.name}!A1`, values.inputs);
  await write("I celler", inCells);
  expect(await faults("I celler", inCells)).toEqual([]);
});

/** What the card gives when the empty cells of its example reach it as 0. */
function withZeros({ card, example }: Placed): ReturnType<typeof evaluate> {
  const zero = (argument: unknown): unknown => {
    if (argument === null || argument === undefined) return argument;
    const rows = asMatrix(argument).map((row) => row.map((cell) => (cell === null || cell === "" ? 0 : cell)));
    return Array.isArray(argument) ? rows : rows[0]?.[0];
  };
  return evaluate(card, argsOf(example).map(zero));
}

test("where an empty cell is handed over as 0, each gives what it gives of 0", async () => {
  await handEmptyCellsOver(preview, "0 (Excel på Windows)");
  const shown = await preview.shownCells("I celler");
  const wrong = inCells.flatMap((one) =>
    withZeros(one).flatMap((line, r) =>
      line.flatMap((wanted, c) => {
        const fault = cellFault(shown[one.row - 1 + r]?.[c], wanted);
        return fault === undefined ? [] : [`${one.formula} at ${columnName(c)}${one.row + r} ${fault}`];
      }),
    ),
  );
  expect(wrong).toEqual([]);
});

test("the examples are of all functions, refusals among them, and some have empty cells", () => {
  const refusals = inFormulas.filter(({ example }) => "refuses" in example);
  const holes = inCells.filter((one) =>
    withZeros(one)
      .flat()
      .some((cell, place) => {
        const given = evaluate(one.card, argsOf(one.example)).flat()[place];
        return cell instanceof Refusal !== given instanceof Refusal;
      }),
  );
  expect(new Set(inFormulas.map(({ card }) => card.id)).size).toBe(catalogue.length);
  expect(refusals.length).toBeGreaterThanOrEqual(catalogue.length);
  expect(holes.length).toBeGreaterThan(0);
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
