import { card } from "../card";
import { confidence } from "../confidence";
import { decimalValue } from "../math/decimalValue";
import { poissonLower, poissonUpper } from "../math/poissonLimits";
import { rateBase } from "../rateBase";
import { division } from "../refusal";

/**
 * The interval for the level behind a rate.
 *
 *     limits of the count ÷ population × per; the limits are exact (Poisson) below 10 and Byar's from 10
 *
 * Shapes   numbers in, a line of two out.
 * Units    count: events, persons or full-time persons, may exceed the population. Limits: events per `per`.
 * Refuses  population 0; a base that is none, such as a confidence in its place.
 * Not for  shares far from 0, where the interval is too wide: see shareInterval.ts.
 * Source   F. Garwood, 1936; N. E. Breslow and N. E. Day, 1987, p. 69; the split at 10 as England's public health statistics.
 */
export function rateInterval(
  count: number,
  population: number,
  per: number,
  confidence: number,
): [lower: number, upper: number] {
  if (population === 0) throw division("befolkning er 0, så der er ingen rate.");
  const events = decimalValue(count);
  return [(poissonLower(events, confidence) / population) * per, (poissonUpper(events, confidence) / population) * per];
}

export default card({
  id: "RATEINTERVAL",
  title: { da: "Usikkerhed på en rate", en: "Uncertainty of a rate" },
  asked: ["konfidensinterval", "usikkerhed", "poisson"],
  family: "shares",
  summary: {
    da: "Usikkerhedsintervallet for en rate, fx pr. 1.000 personer.",
    en: "The confidence interval for a rate, for instance per 1,000 persons.",
  },
  formula: {
    da: "grænserne for antallet ÷ befolkning × pr; grænserne er eksakte (Poisson) under 10 og Byars fra 10",
    en: "the limits of the count ÷ population × per; the limits are exact (Poisson) below 10 and Byar's from 10",
  },
  notes: [
    {
      da: "Brug det til hændelser, fx nye sager, og til sjældne forhold. Er andelen stor, og tælles hver person én gang, er ANDELSINTERVAL smallere og rigtigere.",
      en: "Use it for events, such as new cases, and for what is rare. For a large share where nobody counts twice ANDELSINTERVAL is narrower and better.",
    },
    {
      da: "Brøktal, fx fuldtidspersoner, er tilladt; under 10 ligger grænserne da mellem de hele tals.",
      en: "Fractions, such as full-time persons, are allowed; below 10 the limits lie between those of the whole counts.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "count",
      name: "antal",
      english: "count",
      help: {
        da: "Hændelser, personer eller fuldtidspersoner. Må være større end befolkningen.",
        en: "Events, persons or full-time persons. May exceed the population.",
      },
    },
    {
      kind: "number",
      of: "population",
      name: "befolkning",
      english: "population",
      help: {
        da: "Personer i samme aldersgruppe, kommune og periode.",
        en: "Persons of the same age group, municipality and period.",
      },
    },
    rateBase("sikkerhed"),
    confidence,
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "nedre", english: "lower", unit: "rate" },
      { heading: "øvre", english: "upper", unit: "rate" },
    ],
  },
  examples: [
    {
      args: [11, 13100],
      gives: [[0.418602305225189, 1.50253718443866]],
      note: {
        da: "Viborg, gruppe 2 på integrationsydelse: 11 af godt 13.100 unge",
        en: "Viborg, group 2 on integration benefit: 11 of some 13,100 young",
      },
    },
    {
      args: [[[0], [7], [7.5], [624]], 13100, 1000, 0.95],
      gives: [
        [0, 0.281593851459079],
        [0.214836874161822, 1.10096758486278],
        [0.239012892940582, 1.152328592429],
        [43.9689595999411, 51.5221235165835],
      ],
    },
    { args: [23, 18, 100, 0.998], gives: [[60.7265879629894, 233.660470956682]] },
    { args: [5, 100, 0.95], refuses: "#VALUE!", says: "pr er 0,95. Mente du sikkerhed?" },
    { args: [4, 0], refuses: "#DIV/0!", says: "befolkning er 0" },
    { args: [-4, 13100], refuses: "#VALUE!", says: "antal er −4" },
    { args: [4, 13100, 1000, 1], refuses: "#VALUE!", says: "Skriv en sikkerhed" },
  ],
  sources: [
    "F. Garwood, 1936, Biometrika 28, s. 437-442 (eksakte grænser)",
    "N.E. Breslow og N.E. Day, 1987, Statistical Methods in Cancer Research II, s. 69 (Byar)",
  ],
  plain: {
    formula({ column }, count, population, per, level) {
      const [sure, rest] = [`(1+${level ?? 0.95})/2`, `(1-${level ?? 0.95})/2`];
      const next = `(${count}+1)`;
      const limit =
        column === 0
          ? `IF(${count}<10,IF(${count}=0,0,GAMMA.INV(${rest},${count},1)),` +
            `${count}*(1-1/(9*${count})-NORM.S.INV(${sure})/(3*SQRT(${count})))^3)`
          : `IF(${count}<10,GAMMA.INV(${sure},${next},1),` +
            `${next}*(1-1/(9*${next})+NORM.S.INV(${sure})/(3*SQRT(${next})))^3)`;
      return `${limit}/${population}*${per ?? 1000}`;
    },
  },
  compute: rateInterval,
});
