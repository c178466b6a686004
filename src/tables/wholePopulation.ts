import type { Measure, MeasureByLine } from "./measure";
import { plainText } from "./words";

/** A line of figures as far as it can be the population of another. */
interface PeopleLine extends Measure {
  readonly values: readonly number[];
}

const ofAnAge =
  /\d{1,2} ?(?:[-–—]|til|to) ?\d{2}|årige|(?:over|under|aged|fra) \d{2}|\d{2} år|working.age|arbejdsduelige/u;
const everyone =
  /(?<![\p{L}])(?:borgere|personer|unge|voksne|alle|mennesker|beboere|people|persons|adults|everyone|all|\d{0,2}[-–]?\d{2}-årige|årige)(?![\p{L}])/u;
const ofBenefits =
  /ledig|modtag|forsørg|hjælp|penge|ydelse|pension|ansat|beskæftig|sygemeld|fuldtid|helårs|heraf|recipient|claim|employ|benefit|patient|receiv/u;
const timesLarger = 2;

/**
 * "Borgere 18-66 år" beside a count of some of them is their population, though it is no word for one: all of an age,
 * and everywhere much larger than the count.
 */
function isWholePopulation(line: PeopleLine, others: readonly PeopleLine[]): boolean {
  const plain = plainText(line.heading);
  if (line.role !== "count" && line.role !== "unknown") return false;
  if (!ofAnAge.test(plain) || !everyone.test(plain) || ofBenefits.test(plain)) return false;
  if (others.some(({ role }) => role === "population")) return false;
  const counts = others.filter(({ role }) => role === "count");
  return counts.length > 0 && counts.every(({ values }) => isLarger(line.values, values));
}

function isLarger(ours: readonly number[], theirs: readonly number[]): boolean {
  let compared = 0;
  for (let k = 0; k < ours.length; k++) {
    const [one = NaN, other = NaN] = [ours[k], theirs[k]];
    if (!Number.isFinite(one) || !Number.isFinite(other)) continue;
    if (one < other * timesLarger) return false;
    compared++;
  }
  return compared > 0;
}

const mostLines = 20;

/** Finds the population among lines of people where none is called so. */
export function findPopulation(of: MeasureByLine, values: (line: number) => readonly number[]): void {
  const roles = [...of.values()].map(({ role }) => role);
  if (!roles.includes("count") || roles.includes("population") || of.size > mostLines) return;
  const lines = [...of].map(([line, measure]) => ({ line, ...measure, values: values(line) }));
  const whole = lines.find((one) =>
    isWholePopulation(
      one,
      lines.filter((other) => other !== one),
    ),
  );
  if (whole) of.set(whole.line, { heading: whole.heading, role: "population" });
}
