import { normalDeviate } from "../src/functions/math/normalQuantile";
import { wilsonLower, wilsonUpper } from "../src/functions/math/wilsonLimits";

/** The checked loop without cards: cells in, rows out, a text where a row cannot be used. */
export function bareInterval(counts: readonly unknown[][], populations: readonly unknown[][]): (number | string)[][] {
  const z = normalDeviate(0.95);
  const rows = new Array<(number | string)[]>(counts.length);
  for (let row = 0; row < counts.length; row++) {
    const count = counts[row]?.[0];
    const population = populations[row]?.[0];
    if (typeof count !== "number" || typeof population !== "number" || !(count >= 0) || !(population >= 0)) {
      rows[row] = ["#VALUE!", "#VALUE!"];
    } else if (population === 0) {
      rows[row] = ["#DIV/0!", "#DIV/0!"];
    } else if (count > population || count === Infinity || population === Infinity) {
      rows[row] = ["#VALUE!", "#VALUE!"];
    } else {
      rows[row] = [wilsonLower(count, population, z), wilsonUpper(count, population, z)];
    }
  }
  return rows;
}
