import { checkedWorkbook } from "../src/checks/checkedWorkbook";
import type { SheetToCheck } from "../src/checks/checkedSheet";
import { readWholeSheet } from "../src/workbook/read/wholeSheet";
import { inMemoryGrid } from "./inMemoryGrid";
import { checkedShapes, slowToReckon } from "./checkedShapes";

/*
 * npm run bench:checks: all checks over sheets of 100,000 filled cells in the shapes that large sheets have. A sheet is
 * read through office.js from the memory grid and checked within 3 seconds, and no step between two breaths, where the one
 * who waits can stop, is longer than 200 milliseconds; both in time of the processor, so that it does not matter what else
 * the machine does. `-- --unread` leaves the reading out. Ends with 1 where a limit is passed.
 */

const limits = { whole: 3000, step: 200 };

const processorTime = (): number => {
  const { user, system } = process.cpuUsage();
  return (user + system) / 1000;
};

/** How long each step of a check takes. */
function stepsOf(sheet: SheetToCheck): { readonly steps: readonly number[]; readonly findings: number } {
  const steps: number[] = [];
  const run = checkedWorkbook([sheet]);
  for (let last = processorTime(); ;) {
    const step = run.next();
    const now = processorTime();
    steps.push(now - last);
    if (step.done) return { steps, findings: step.value.length };
    last = now;
  }
}

/** How long reading the sheet from the grid takes; nothing for a shape that the grid is minutes to reckon. */
async function readingTime(name: string, sheet: SheetToCheck): Promise<number> {
  if (slowToReckon.has(name) || process.argv.includes("--unread")) return 0;
  await inMemoryGrid(sheet);
  // Excel has reckoned its formulas before anyone asks; the grid does so when it is first asked.
  await readWholeSheet(sheet.name);
  const start = processorTime();
  await readWholeSheet(sheet.name);
  return processorTime() - start;
}

async function main(): Promise<void> {
  for (const [name, make] of Object.entries(checkedShapes)) {
    const sheet = make();
    const reading = await readingTime(name, sheet);
    // Each step counts as the quicker of two runs: what the engine does for itself now and then is none of it.
    const [first, second] = [stepsOf(sheet), stepsOf(sheet)];
    const steps = first.steps.map((time, k) => Math.min(time, second.steps[k] ?? time));
    const whole = reading + steps.reduce((sum, step) => sum + step, 0);
    const longest = Math.max(...steps);
    const isHeld = whole <= limits.whole && longest <= limits.step && steps.length === second.steps.length;
    console.log(
      `${isHeld ? "held" : "PASSED"}: ${name}: ${whole.toFixed(0)} ms (${reading.toFixed(0)} of them reading), ` +
        `longest of ${steps.length} steps ${longest.toFixed(0)} ms, ${first.findings} findings`,
    );
    if (!isHeld) process.exitCode = 1;
  }
}

void main();
