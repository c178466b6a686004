import { card } from "../card";
import { confidence } from "../confidence";
import { normalDeviate } from "../math/normalDeviate";
import { wilsonLower, wilsonUpper } from "../math/wilsonLimits";
import { division } from "../refusal";
import { countWithin } from "./withinPopulation";
import { aboveItsPopulation } from "../plain";

/**
 * The interval for the level behind a share: Wilson's score interval.
 *
 *     (2 × count + z² ± z × √(z² + 4 × count × (1 − share))) ÷ (2 × (population + z²))
 *
 * Shapes   numbers in, a line of two out; z belongs to the confidence.
 * Units    persons or full-time persons; limits are fractions. A fractional count makes it rather too wide.
 * Refuses  population 0; a count above the population.
 * Not for  events that can hit a person twice: see rateInterval.ts; a full count with no question of chance.
 * Source   E. B. Wilson, 1927; recommended by R. G. Newcombe, 1998, and used by England's public health statistics.
 */
export function shareInterval(given: number, population: number, confidence: number): [lower: number, upper: number] {
  if (population === 0) throw division("befolkning er 0, så der er ingen andel.");
  const count = countWithin(given, population);
  const z = normalDeviate(confidence);
  return [wilsonLower(count, population, z), wilsonUpper(count, population, z)];
}

export default card({
  id: "ANDELSINTERVAL",
  title: { da: "Usikkerhed på en andel", en: "Uncertainty of a share" },
  asked: ["konfidensinterval", "sikkerhed", "usikkerhed"],
  family: "shares",
  summary: {
    da: "Usikkerhedsintervallet for en andel.",
    en: "The confidence interval for a share.",
  },
  formula: {
    da: "Wilson: (2 × antal + z² ± z × √(z² + 4 × antal × (1 − andel))) ÷ (2 × (befolkning + z²)); z er 1,96 ved 95 %",
    en: "Wilson: (2 × count + z² ± z × √(z² + 4 × count × (1 − share))) ÷ (2 × (population + z²)); z is 1.96 at 95 %",
  },
  notes: [
    {
      da: "Brug det til en stikprøve, eller når tallet skal læses som det niveau, der ligger bag tilfældige udsving. Spørges der kun, hvor mange der var i en fuld optælling, er der intet interval at vise.",
      en: "Use it for a sample, or when the figure is read as the level behind chance variation. If the question is only how many there were in a full count, there is no interval to show.",
    },
    {
      da: "Fuldtidspersoner må være brøktal; intervallet bliver da snarere for bredt end for smalt.",
      en: "Full-time persons may be fractions; the interval is then rather too wide than too narrow.",
    },
    {
      da: "Kan samme person tælle flere gange, så brug RATEINTERVAL.",
      en: "If a person can count more than once, use RATEINTERVAL.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "count",
      name: "antal",
      english: "count",
      help: { da: "Personer eller fuldtidspersoner i gruppen.", en: "Persons or full-time persons in the group." },
    },
    {
      kind: "number",
      of: "population",
      name: "befolkning",
      english: "population",
      help: {
        da: "Alle, der kunne have været i gruppen, eller stikprøvens størrelse.",
        en: "Everyone who could have been in the group, or the size of the sample.",
      },
    },
    confidence,
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "nedre", english: "lower", unit: "share" },
      { heading: "øvre", english: "upper", unit: "share" },
    ],
  },
  examples: [
    {
      args: [80, 239],
      gives: [[0.277933296907862, 0.396751576162634]],
      note: {
        da: "10. klasse i Viborg: 33,5 % er ikke uddannelsesparate.",
        en: "10th grade in Viborg: 33.5 % not ready for further education.",
      },
    },
    {
      args: [[[353], [169], [80]], [[1174], [960], [239]], 0.99],
      gives: [
        [0.267407725138215, 0.336195385910471],
        [0.146633630826749, 0.209896945312041],
        [0.261507444443363, 0.416877015203193],
      ],
    },
    { args: [0, 12], gives: [[0, 0.242494006655241]] },
    { args: [5, 4], refuses: "#VALUE!", says: "antal er 5 og større end befolkning, 4" },
    { args: [80, 239, 95], refuses: "#VALUE!", says: "Skriv 95 % eller 0,95" },
    { args: [80, 0], refuses: "#DIV/0!", says: "befolkning er 0" },
  ],
  sources: [
    "E.B. Wilson, 1927, Journal of the American Statistical Association 22, s. 209-212",
    "R.G. Newcombe, 1998, Statistics in Medicine 17, s. 857-872",
  ],
  plain: {
    formula({ column }, count, population, level) {
      const z = `NORM.S.INV((1+${level ?? 0.95})/2)`;
      const reach = `${z}*SQRT(${z}^2+4*${count}*(1-${count}/${population}))`;
      return `(2*${count}+${z}^2${column === 0 ? "-" : "+"}${reach})/(2*(${population}+${z}^2))`;
    },
    loses: [aboveItsPopulation],
  },
  compute: shareInterval,
  next: ["ANDELSFORSKEL"],
});
