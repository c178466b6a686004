import { type Card } from "../src/functions/card";
import { catalogue } from "../src/functions/catalogue";
import { evaluate } from "../src/functions/call/evaluate";
import { bareLoop } from "./bareLoop";
import { bundleFigures } from "./functionsBundle";
import { sampleCall, smallCounts } from "./sampleCall";
import { interleaved, least, median } from "./timing";

/*
 * npm run bench [-- NAME …]: what a call costs, beside the least that any add-in must do. One run, our function and the
 * bare loop in turns. Per row in nanoseconds, the least of the rounds; the ratio of the least and of the medians.
 */

const sizes = [1e3, 1e4, 1e5, 1e6] as const;
/** Calls in a round at each size. */
const repeats = { 1e3: 50, 1e4: 10, 1e5: 1, 1e6: 1 } as const;
/** Rounds: as many as fit in this many milliseconds, at least one. */
const mostRounds = 7;
const patience = 3000;
/** The functions whose cost is promised. */
const targeted: readonly string[] = ["ANDELSINTERVAL", "RATEINTERVAL"];
const targetRatio = 2;

interface Cost {
  readonly ours: number[];
  readonly bare: number[];
}

/** Times per row in nanoseconds. */
function costOf(card: Card, rows: (typeof sizes)[number], rounds: number, calls: number): Cost {
  const call = sampleCall(card, rows);
  if (card.id === "RATEINTERVAL") call.args[0] = smallCounts(rows);
  const bareCall = bareLoop(card, call, card.compute);
  const perRow = (times: readonly number[] = []) => times.map((time) => (time * 1e6) / rows);
  const [ours, bare] = interleaved([() => evaluate(card, call.args), () => bareCall(call.args)], rounds, calls);
  return { ours: perRow(ours), bare: perRow(bare) };
}

function costsOf(card: Card): Cost[] {
  const expected = least(costOf(card, 1e3, 3, 5).ours);
  return sizes.map((size) => {
    const round = (2 * expected * size * repeats[size]) / 1e6;
    const rounds = Math.max(1, Math.min(mostRounds, Math.floor(patience / round)));
    return costOf(card, size, rounds, repeats[size]);
  });
}

/** One call of one cell, in microseconds. */
function singleCall(card: Card): number {
  const { args } = sampleCall(card, 1);
  const [times = []] = interleaved([() => evaluate(card, args)], 9, 500);
  return median(times) * 1000;
}

const isElementWise = (card: Card): boolean => card.parameters.some(({ kind }) => kind === "number");

const headings = [
  "function",
  ...sizes.map((size) => `ns/row 1e${Math.log10(size)}`),
  "× bare 1e5",
  "× bare 1e6",
  "× (median)",
  "growth",
  "bare growth",
  "1 cell, µs",
];

/** time ∝ rows^growth, from 1e5 to 1e6. */
const growth = (small: readonly number[], large: readonly number[]): string =>
  (1 + Math.log10(least(large) / least(small))).toFixed(2);

function row(cells: readonly (string | number)[]): string {
  return cells.map((cell, k) => (k === 0 ? String(cell).padEnd(19) : String(cell).padStart(12))).join("");
}

async function run(names: readonly string[]): Promise<void> {
  const cards = catalogue.filter((card) => isElementWise(card) && (names.length === 0 || names.includes(card.name)));
  const misses: string[] = [];
  console.log(row(headings));
  for (const card of cards) {
    const costs = costsOf(card);
    const [, , small, large] = costs as [Cost, Cost, Cost, Cost];
    const ratio = least(large.ours) / least(large.bare);
    console.log(
      row([
        card.name,
        ...costs.map(({ ours }) => Math.round(least(ours))),
        (least(small.ours) / least(small.bare)).toFixed(2),
        ratio.toFixed(2),
        (median(large.ours) / median(large.bare)).toFixed(2),
        growth(small.ours, large.ours),
        growth(small.bare, large.bare),
        singleCall(card).toFixed(2),
      ]),
    );
    if (targeted.includes(card.name) && ratio > targetRatio) misses.push(`${card.name} is ${ratio.toFixed(2)} × bare`);
  }
  if (names.length === 0) misses.push(...(await bundle()));
  for (const miss of misses) console.log(`MISSED: ${miss}`);
  process.exitCode = misses.length > 0 ? 1 : 0;
}

async function bundle(): Promise<string[]> {
  const { bytes, gzipBytes, functions, evaluation, firstEvaluation } = await bundleFigures();
  const gzip = gzipBytes / 1024;
  console.log(
    `functions.js: ${functions} functions, ${(bytes / 1024).toFixed(1)} KB, ${gzip.toFixed(1)} KB gzip (≤ 25); ` +
      `evaluated in ${evaluation.toFixed(1)} ms, the first time ${firstEvaluation.toFixed(1)} ms (≤ 30)`,
  );
  return [
    ...(gzip > 25 ? [`functions.js is ${gzip.toFixed(1)} KB gzip`] : []),
    ...(firstEvaluation > 30 ? [`functions.js takes ${firstEvaluation.toFixed(1)} ms to evaluate`] : []),
  ];
}

void run(process.argv.slice(2));
