import { wrongValue } from "../refusal";
import { singularOf } from "./singular";

/** How a number is written with a unit: the number shown is value × scale, with this many decimals unless told. */
export interface TextUnit {
  readonly scale: number;
  readonly decimals: number;
  /** What follows the number, with no-break spaces; empty for no unit. */
  readonly suffix: string;
  /** What follows 1. */
  readonly singular: string;
}

const space = "\u00a0";
const scaled = (scale: number, decimals: number, words: string): TextUnit => ({
  scale,
  decimals,
  suffix: space + words,
  singular: space + words,
});

/** The words that scale, and no other. */
const units: ReadonlyMap<string, TextUnit> = new Map([
  ["pct", scaled(100, 1, "pct.")],
  ["%", scaled(100, 1, "%")],
  ["pct.point", scaled(100, 1, "pct.point")],
  ["kr", scaled(1, 0, "kr.")],
  ["tkr", scaled(1e-3, 0, "t.kr.")],
  ["mio", scaled(1e-6, 1, `mio.${space}kr.`)],
  ["mia", scaled(1e-9, 1, `mia.${space}kr.`)],
  ["pr1000", scaled(1, 0, `pr.${space}1.000`)],
]);

/** Words that look like a unit but may be another scale, without their dots and spaces: 15,6 "mio. kr." may be millions already. */
const lookalikes: readonly [RegExp, unit: string, when: string][] = [
  [/^(pct|procent|percent)$/, "pct", "er en andel, fx 0,142"],
  [/^((%|pct|procent)-?point|ppt?)$/, "pct.point", "er en forskel i andel, fx 0,017"],
  [/^((t|tusinde?|1000)(kr|kroner|dkk)|tusinde?|1000)$/, "tkr", "er i kroner"],
  [/^((mio|mill|million(er)?)(kr|kroner|dkk)?|mkr)$/, "mio", "er i kroner"],
  [/^(mia|mrd|milliard(er)?)(kr|kroner|dkk)?$/, "mia", "er i kroner"],
  [/^(promille|‰|(pr|per)1000)$/, "pr1000", "er en rate pr. 1.000"],
];

/**
 * The unit a word stands for; any other word follows the number as it is, in the singular after 1. Refuses what may be
 * another scale. `valueName` is what the refusal calls the number.
 */
export function textUnit(word: string, valueName = "værdi"): TextUnit {
  const trimmed = word.trim();
  const lower = trimmed.toLowerCase();
  const known = units.get(lower);
  if (known) return known;
  const plain = lower.replace(/[.\s]/g, "");
  const like = lookalikes.find(([pattern]) => pattern.test(plain));
  if (like) {
    const [, unit, when] = like;
    throw wrongValue(`enhed er "${trimmed}", som kan være en anden skala. Skriv "${unit}", når ${valueName} ${when}.`);
  }
  const [singular = "", plural, more] = trimmed.split("|").map((form) => form.trim());
  if (more !== undefined) throw wrongValue(`enhed er "${trimmed}". Skriv højst to ord, "ental|flertal".`);
  const following = (words: string): string => (words === "" ? "" : space + words);
  return {
    scale: 1,
    decimals: 0,
    suffix: following(plural ?? singular),
    singular: following(plural === undefined ? singularOf(singular) : singular),
  };
}
