import { card } from "../card";
import { confidence } from "../confidence";
import { finiteSum } from "../finiteSum";
import { byarLower, byarUpper, firstByarCount } from "../math/poissonLimits";
import { rateBase } from "../rateBase";
import { otherLengths } from "../plain";
import { division, notDefined } from "../refusal";
import { countedGroups } from "../shares/countedLines";

/**
 * Direct standardisation: the rate a standard population would have with these age groups' rates.
 *
 *     rate = Σ weight × count ÷ population ÷ Σ weight × per
 *     limits: rate + √(variance ÷ total count) × (Byar's limit of the total count − total count)
 *
 * Shapes   three lists that belong together, one line of three out. A group of weight 0 counts in the total only.
 * Units    persons, full-time persons or events per `per` persons.
 * Refuses  a hole anywhere, since a group left out makes another sum; a standard population of 0 in all; population 0 in a group with
 *          weight; under 10 in all, judged at 15 digits.
 * Not for  few cases in a group with a large weight: one case then moves the rate. See standardisedRatio.ts.
 * Source   A. J. Dobson et al., 1991, Statistics in Medicine 10, 457–462; under 10 as England's public health statistics.
 */
export function standardisedRate(
  counts: readonly number[],
  populations: readonly number[],
  weights: readonly number[],
  per: number,
  confidence: number,
): [rate: number, lower: number, upper: number] {
  const total = finiteSum(counts);
  const weightSum = finiteSum(weights);
  if (weightSum === 0) throw division("standardbefolkning er 0 i alt, så der er intet at vægte med.");
  if (total < firstByarCount) {
    throw notDefined("antal er under 10 i alt, så en standardiseret rate ville være for usikker. Læg år sammen.");
  }
  let rate = 0;
  let variance = 0;
  weights.forEach((weight, group) => {
    if (weight === 0) return;
    const population = populations[group] as number;
    if (population === 0) {
      throw division(`befolkning, nr. ${group + 1}, er 0. Læg gruppen sammen med nabogruppen.`);
    }
    const factor = weight / weightSum / population;
    rate += factor * (counts[group] as number);
    variance += factor * factor * (counts[group] as number);
  });
  const scale = Math.sqrt(variance / total);
  return [
    rate * per,
    (rate + scale * (byarLower(total, confidence) - total)) * per,
    (rate + scale * (byarUpper(total, confidence) - total)) * per,
  ];
}

export default card({
  id: "STANDARD.DIREKTE",
  title: { da: "Aldersstandardiseret rate", en: "Age-standardised rate" },
  asked: ["standardisering", "sammenlignelig rate"],
  family: "expected",
  summary: {
    da: "Raten, hvis alderen var fordelt som i en standardbefolkning (direkte standardisering).",
    en: "The rate if ages were as in a standard population (direct standardisation).",
  },
  formula: {
    da: "summen af standardbefolkning × antal ÷ befolkning, ÷ summen af standardbefolkning, × pr",
    en: "the sum of standard population × count ÷ population, ÷ the sum of the standard population, × per",
  },
  notes: [
    {
      da: "Brug samme standardbefolkning til alle, der sammenlignes; så kan raterne stilles op mod hinanden. Selve tallet findes ikke i virkeligheden og må ikke ganges med en befolkning.",
      en: "Use one standard population for all that are compared; the rates can then be set against each other. The figure itself is not found in reality and must not be multiplied by a population.",
    },
    {
      da: "Er der under 10 i alt, gives ingen rate. Er nogle grupper små, så brug STANDARD.INDIREKTE.",
      en: "With fewer than 10 in all no rate is given. If some groups are small, use STANDARD.INDIREKTE.",
    },
    {
      da: "Alle grupper skal være udfyldt. Brøktal er tilladt.",
      en: "Every group must be filled in. Fractions are allowed.",
    },
  ],
  parameters: [
    ...countedGroups,
    {
      kind: "list",
      together: true,
      whole: true,
      of: "population",
      name: "standardbefolkning",
      english: "standard_population",
      help: {
        da: "Vægten af hver gruppe, fx hele landets befolkning.",
        en: "Each group's weight, for instance the country's population.",
      },
    },
    rateBase("sikkerhed"),
    confidence,
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "rate", english: "rate", unit: "rate" },
      { heading: "nedre", english: "lower", unit: "rate" },
      { heading: "øvre", english: "upper", unit: "rate" },
    ],
  },
  examples: [
    {
      args: [
        [310, 520, 637],
        [4200, 4500, 4400],
        [62000, 71000, 74000],
      ],
      gives: [[113.496699221337, 107.755366968071, 119.464200146066]],
      note: { da: "Eksempeltal for 18-21, 22-25 og 26-29 år", en: "Example figures for ages 18-21, 22-25 and 26-29" },
    },
    {
      args: [[353, 169, 80], [1174, 960, 239], [1174, 960, 239], 100, 0.99],
      gives: [[25.3687315634218, 22.7844811000295, 28.1556104547496]],
      note: {
        da: "Skoleelever i Viborg med sig selv som standard: den rå andel, 25,4 af 100",
        en: "Pupils in Viborg with themselves as standard: the crude share, 25.4 of 100",
      },
    },
    {
      args: [
        [0.1, 9.7, 0.2],
        [10, 100, 10],
        [1, 1, 1],
      ],
      gives: [[42.3333333333333, 7.71355843747278, 98.0662094082652]],
    },
    {
      args: [
        [30, 5],
        [400, null],
        [1000, 500],
      ],
      refuses: "#N/A",
      says: "Mangler: befolkning, nr. 2",
    },
    { args: [[7], [700], [1000]], refuses: "#N/A", says: "antal er under 10 i alt" },
    { args: [[30], [0], [1000]], refuses: "#DIV/0!", says: "befolkning, nr. 1, er 0" },
    { args: [[30], [400], [0]], refuses: "#DIV/0!", says: "standardbefolkning er 0 i alt" },
  ],
  sources: ["A.J. Dobson m.fl., 1991, Statistics in Medicine 10, s. 457-462"],
  plain: {
    // The limits are no formula that a person reads.
    formula: ({ column }, counts, populations, weights, per) =>
      column === 0 ? `SUMPRODUCT(${weights}*${counts}/${populations})/SUM(${weights})*${per ?? 1000}` : undefined,
    loses: [
      otherLengths,
      {
        says: "under 10 i alt",
        da: "Under 10 i alt afvises ikke, selv om raten da er for usikker.",
        en: "Fewer than 10 in all are not refused, though the rate is then too uncertain.",
      },
    ],
    stricter: {
      da: "En gruppe uden befolkning giver #DIVISION/0!, også når den intet vejer.",
      en: "A group without a population gives #DIV/0!, even where it weighs nothing.",
    },
  },
  compute: standardisedRate,
});
