import { roundedStep, type StepText } from "../steps";
import { card } from "../card";
import { decimals as decimalsParameter } from "../decimals";
import { roundedHalfAway } from "../math/decimalRounding";
import { roundedPlain, type PlainArgument } from "../plain";

/**
 * How many there would be if the share had not changed.
 *
 *     base share × population
 *
 * Shapes   numbers in, a number out; a column gives a column.
 * Units    share: a fraction. Population and result: persons or full-time persons.
 * Refuses  nothing beyond its arguments' domains; population 0 gives 0.
 * Not for  the ministry's "forventet antal", which a model computes from the municipality's conditions.
 * Source   Viborg Kommune's TULU summary: 15,9 % of 13,201 is 2,099.
 */
export function expectedCount(baseShare: number, population: number, decimals?: number): number {
  const expected = baseShare * population;
  return decimals === undefined ? expected : roundedHalfAway(expected, decimals);
}

/** The expected count as a step of what is reckoned from it. */
export function expectedStep(baseShare: number, population: number, decimals: number | undefined, t: StepText): string {
  const work = `${t.share(baseShare)} × ${t.number(population)}`;
  const words = t.say("Forventet ved uændret andel", "Expected at unchanged share");
  return `${words}: ${work} ${roundedStep(expectedCount(baseShare, population), decimals, "number", t)}`;
}

/** The same in Excel's own formulas. */
export const plainExpected = (
  share: PlainArgument,
  population: PlainArgument,
  decimals: PlainArgument | undefined,
): string => roundedPlain(`${share}*${population}`, decimals, "number");

export default card({
  id: "FORVENTET",
  title: { da: "Forventet antal", en: "Expected count" },
  asked: ["uændret andel", "hvad hvis intet var sket"],
  family: "expected",
  summary: {
    da: "Det forventede antal ved uændret andel.",
    en: "The expected count at an unchanged share.",
  },
  formula: { da: "basisandel × befolkning", en: "base share × population" },
  notes: [
    {
      da: "Ved uændret andel. Det er ikke ministeriets forventede antal på jobindsats.dk, som en model beregner ud fra kommunens rammevilkår.",
      en: "At an unchanged share. It is not the ministry's expected count at jobindsats.dk, which a model computes from the municipality's conditions.",
    },
    {
      da: "Brug andelen, som den er vist (15,9 %), når beregningen skal kunne eftergøres.",
      en: "Use the share as shown (15.9%) where others must be able to repeat the calculation.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "share",
      name: "basisandel",
      english: "base share",
      help: { da: "Andelen i basisperioden, fx 15,9 %.", en: "The share in the base period, e.g. 15.9%." },
    },
    {
      kind: "number",
      of: "population",
      name: "befolkning",
      english: "population",
      help: { da: "Befolkningen i perioden, der måles på.", en: "The population of the period measured." },
    },
    decimalsParameter,
  ],
  result: { shape: "figure", columns: [{ heading: "forventet", english: "expected", unit: "count" }] },
  examples: [
    {
      args: [0.159, 13201, 0],
      gives: 2099,
      note: { da: "Viborg, september 2017", en: "Viborg, September 2017" },
    },
    { args: [0.25, [[100], [200]]], gives: [[25], [50]] },
    { args: [0.159, 0], gives: 0 },
    { args: [15.9, 13201], refuses: "#VALUE!", says: "Skriv 15,9 % eller 0,159" },
    { args: [0.159, ""], refuses: "#N/A", says: "Mangler: befolkning" },
    { args: [0.159, 13201, 1.5], refuses: "#VALUE!", says: "decimaler er 1,5. Skriv et helt tal fra 0 til 10" },
  ],
  sources: ["Viborg Kommune, TULU-opsummering: 2.099 forventede ved 15,9 %"],
  plain: {
    formula: (_, share, population, decimals) => plainExpected(share, population, decimals),
  },
  compute: expectedCount,
  next: ["REELFORSKEL", "BESPARELSE"],
  printedDecimals: 0,
  steps: (t, baseShare, population, decimals) => [expectedStep(baseShare, population, decimals, t)],
});
