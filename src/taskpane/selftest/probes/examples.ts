import { evaluate } from "../../../functions/call/evaluate";
import { danishCall, englishCall, type Argument } from "../../../functions/call/notation";
import { asMatrix } from "../../../functions/call/reading";
import type { Card, Example } from "../../../functions/card";
import { catalogue } from "../../../functions/catalogue";
import type { Cell, Cells } from "../../../sheet/cell";
import type { Bench, Probe } from "../probe";
import { differs, works } from "../probe";
import { isError, sameFigure, shownCell } from "../shownCell";

interface Placed {
  readonly card: Card;
  readonly example: Example;
  readonly rows: number;
  readonly columns: number;
}

const argsOf = (example: Example): readonly Argument[] => example.args as readonly Argument[];

/** Examples written and read at a time. */
const atATime = 60;
const named = 8;

/** Every example of every function, as the help shows it. */
export default {
  id: "examples",
  title: { da: "Alle eksempler", en: "All examples" },
  async run(bench) {
    const all = catalogue.flatMap((card) =>
      card.examples.map((example): Placed => {
        const block = evaluate(card, argsOf(example));
        return { card, example, rows: block.length, columns: block[0]?.length ?? 1 };
      }),
    );
    const faults: string[] = [];
    for (let done = 0; done < all.length; done += atATime) {
      bench.onProgress(done, all.length);
      faults.push(...(await faultsOf(all.slice(done, done + atATime), bench)));
    }
    if (faults.length === 0) {
      return works(
        `${all.length} eksempler fra ${catalogue.length} funktioner giver det samme som i håndbogen.`,
        `${all.length} examples of ${catalogue.length} functions give what the handbook says.`,
      );
    }
    const list = faults.slice(0, named).join("; ");
    return differs(
      `${faults.length} af ${all.length} eksempler giver noget andet end i håndbogen: ${list}.`,
      `${faults.length} of ${all.length} examples give something else than the handbook says: ${list}.`,
    );
  },
} satisfies Probe;

/** The examples one below the other in column A, each with room for what it spills. */
async function faultsOf(some: readonly Placed[], { sheet, signal }: Bench): Promise<string[]> {
  const column = some.flatMap(({ card, example, rows }) => [
    [englishCall(card, argsOf(example))],
    ...Array.from({ length: rows }, () => [null]),
  ]);
  await sheet.put(1, 0, column);
  const columns = Math.max(...some.map((one) => one.columns));
  const cells = await sheet.read({ row: 1, column: 0, rows: column.length, columns }, signal);
  await sheet.clear();
  let row = 0;
  return some.flatMap((one) => {
    const own = cells.slice(row, row + one.rows);
    row += one.rows + 1;
    const fault = faultOf(one.example, own);
    return fault === undefined ? [] : [`${danishCall(one.card, argsOf(one.example))} ${fault}`];
  });
}

function faultOf(example: Example, cells: Cells): string | undefined {
  if ("refuses" in example) {
    return cells.flat().some((cell) => isError(cell, example.refuses))
      ? undefined
      : `→ ${shownCell(cells[0]?.[0])} ≠ ${example.refuses}`;
  }
  for (const [r, line] of (asMatrix(example.gives) as (number | string)[][]).entries()) {
    for (const [c, wanted] of line.entries()) {
      const cell = cells[r]?.[c];
      if (!agrees(cell, wanted)) return `→ ${shownCell(cell)} ≠ ${shownCell(wanted)}`;
    }
  }
  return undefined;
}

/** A text that is an error code stands for that error, and Excel reads a text of nothing as an empty cell. */
const agrees = (cell: Cell | undefined, wanted: number | string): boolean =>
  sameFigure(cell, wanted) ||
  (typeof wanted === "string" && (isError(cell, wanted) || (wanted === "" && cell === null)));
