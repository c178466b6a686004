import type { ColumnReading } from "../reading";
import { timeless, timeOf } from "./periods";
import { fields, propose, type Rule } from "./rule";

/** Count and population of two periods beside each other, of the same groups or places. */
export const twoPeriods: Rule = ({ reading, of, sources, series }) => {
  if (reading.orientation === "cross" || series || reading.repeated) return undefined;
  const [counts, populations] = [of("count", "stock"), of("population")];
  if (counts.length < 2 || counts.length !== populations.length) return undefined;
  const [before, after] = [earliest(counts), latest(counts)];
  const [peopleBefore, peopleAfter] = [earliest(populations), latest(populations)];
  if (!before || !after || !peopleBefore || !peopleAfter) return undefined;
  if (
    timeless(before) !== timeless(after) ||
    timeOf(before) !== timeOf(peopleBefore) ||
    timeOf(after) !== timeOf(peopleAfter)
  )
    return undefined;
  const cells = sources(before, peopleBefore, after, peopleAfter);
  const together = reading.items === "agegroup" || reading.items === "benefit" || reading.items === "group";
  return [
    propose("OPDELING", fields(["antal_før", "befolkning_før", "antal_efter", "befolkning_efter"], cells)),
    propose("saving", fields(["countBefore", "populationBefore", "countAfter", "populationAfter"], cells)),
    propose("ANDELSFORSKEL", fields(["antal1", "befolkning1", "antal2", "befolkning2"], cells)),
    ...(together
      ? [propose("SAMMENSAETNING", fields(["antal_før", "befolkning_før", "antal_efter", "befolkning_efter"], cells))]
      : []),
  ];
};

function byTime(columns: readonly ColumnReading[]): readonly ColumnReading[] | undefined {
  const times = columns.map(timeOf);
  if (times.some((time) => time === undefined) || new Set(times).size !== columns.length) return undefined;
  return columns.toSorted((a, b) => (timeOf(a) ?? 0) - (timeOf(b) ?? 0));
}

const earliest = (columns: readonly ColumnReading[]): ColumnReading | undefined => byTime(columns)?.[0];
const latest = (columns: readonly ColumnReading[]): ColumnReading | undefined => byTime(columns)?.at(-1);
