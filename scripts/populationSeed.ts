import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";

/** Population on 1 January by area and single year of age, as it was collected from Danmarks Statistik's own files. */
interface Collected {
  readonly source: string;
  readonly licence: string;
  readonly periods: readonly string[];
  readonly areas: Readonly<Record<string, CollectedArea>>;
}

interface CollectedArea {
  readonly name: string;
  readonly counts: Readonly<Record<string, readonly number[]>>;
}

const [youngest, oldest] = [15, 66];
const country = "000";
const out = join(__dirname, "../seeds/befolkning/befolkning.json");

/**
 * `node -r ./scripts/typescript.cjs scripts/populationSeed.ts FILE`: seeds/befolkning from collected counts, a line an
 * area. A hole, or municipalities that do not make up the country at some age, and nothing is written.
 */
function populationSeed(file: string): string {
  const { source, licence, periods, areas } = JSON.parse(readFileSync(file, "utf8")) as Collected;
  const codes = Object.keys(areas).toSorted();
  const countsOf = (code: string): (readonly number[])[] =>
    periods.map((period) => {
      const counts = areas[code]?.counts[period] ?? [];
      if (counts.length !== oldest - youngest + 1 || !counts.every((count) => Number.isInteger(count) && count >= 0))
        throw new Error(`${code} ${period}: not a count for each age from ${youngest} to ${oldest}.`);
      return counts;
    });
  const all = new Map(codes.map((code) => [code, countsOf(code)]));
  all.get(country)?.forEach((ages, period) =>
    ages.forEach((count, age) => {
      const sum = codes.reduce(
        (total, code) => total + (code === country ? 0 : (all.get(code)?.[period]?.[age] ?? 0)),
        0,
      );
      if (sum !== count)
        throw new Error(`${periods[period]}, ${youngest + age}: ${sum} in all, ${count} in the country.`);
    }),
  );
  const head = { source, licence, periods, ages: { from: youngest, to: oldest } };
  const lines = [...all].map(
    ([code, counts]) => `${JSON.stringify(code)}:${JSON.stringify({ name: areas[code]?.name, counts })}`,
  );
  return `${JSON.stringify(head).slice(0, -1)},\n"areas":{\n${lines.join(",\n")}\n}}\n`;
}

const [, , file] = process.argv;
if (file === undefined) throw new Error("Which file of collected counts?");
writeFileSync(out, populationSeed(file));
