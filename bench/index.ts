import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { gzipSync } from "node:zlib";
import type { Card } from "../src/functions/card";
import { catalogue } from "../src/functions/catalogue";
import { evaluate } from "../src/functions/cells";
import { bareInterval } from "./bareInterval";
import { fastest } from "./fastest";

/**
 * npm run bench: what one call over a column of a million rows takes, and ANDELSINTERVAL beside the loop that a hurried
 * programmer would write, with the same checks. Ends with 1 when it takes more than twice as long.
 */
const rows = 1_000_000;
const counts = Array.from({ length: rows }, (_, row) => [row % 977]);
const populations = Array.from({ length: rows }, (_, row) => [977 + (row % 9_001)]);

const cardOf = (id: string): Card => {
  const card = catalogue.find((each) => each.id === id);
  if (!card) throw new Error(`There is no ${id}.`);
  return card;
};

const calls: readonly (readonly [id: string, args: readonly unknown[]])[] = [
  ["ANDEL", [counts, populations]],
  ["ANDEL", [counts, populations, 1]],
  ["FORVENTET", [[[0.159]], populations, 0]],
  ["BESPARELSE", [counts, [[0.159]], populations, [[67_772]], 0]],
  ["OPDELING", [counts, populations, [[500]], [[10_000]]]],
];

console.log(`${rows.toLocaleString("da")} rækker, hurtigste af fem gange`);
for (const [id, args] of calls) {
  const [time = NaN] = fastest(() => evaluate(cardOf(id), args));
  console.log(`${id.padEnd(16)} ${time.toFixed(0)} ms`);
}

const [bare = NaN, ours = NaN] = fastest(
  () => bareInterval(counts, populations),
  () => evaluate(cardOf("ANDELSINTERVAL"), [counts, populations]),
);
const ratio = ours / bare;
console.log(
  `ANDELSINTERVAL   ${ours.toFixed(0)} ms, den bare løkke ${bare.toFixed(0)} ms: ${ratio.toFixed(2)} × (højst 2)`,
);

for (const file of ["functions.js", "functions.json", "functions.en.json"]) {
  const path = join(__dirname, "../dist", file);
  if (!existsSync(path)) continue;
  const bytes = readFileSync(path);
  console.log(
    `${file.padEnd(18)} ${(bytes.length / 1024).toFixed(1)} KB, ${(gzipSync(bytes, { level: 9 }).length / 1024).toFixed(1)} KB gzip`,
  );
}
process.exitCode = ratio <= 2 ? 0 : 1;
