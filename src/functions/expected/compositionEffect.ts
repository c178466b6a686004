import { card } from "../card";
import { sameDecimal } from "../math/decimalValue";
import { finiteSum } from "../finiteSum";
import { aboveItsPopulation, otherLengths } from "../plain";
import { division } from "../refusal";
import { countWithin } from "../shares/withinPopulation";
import { groupsBeforeAndAfter } from "./groupsBeforeAndAfter";

/**
 * A change in a share as the part from the groups' own shares and the part from who is in the population; they add up.
 *
 *     rate effect = Σ (share after − share before) × mean weight of the group
 *     composition effect = Σ (weight after − weight before) × mean share of the group
 *
 * Shapes   four lists that belong together, one line of three out. A group empty both times plays no part.
 * Units    persons or full-time persons; differences are fractions (0.017 is 1.7 percentage points).
 * Refuses  a hole anywhere, since a group left out makes another sum; nobody at one of the times; a group that is empty once; a count above its population.
 * Not for  a change in a number of persons: see changeDecomposition.ts.
 * Source   E. M. Kitagawa, 1955, Journal of the American Statistical Association 50, 1168–1194.
 */
export function compositionEffect(
  countsBefore: readonly number[],
  populationsBefore: readonly number[],
  countsAfter: readonly number[],
  populationsAfter: readonly number[],
): [difference: number, rateEffect: number, compositionEffect: number] {
  const before = finiteSum(populationsBefore);
  const after = finiteSum(populationsAfter);
  if (before === 0) throw division("befolkning_før er 0 i alt, så der er ingen andel.");
  if (after === 0) throw division("befolkning_efter er 0 i alt, så der er ingen andel.");
  let rateEffect = 0;
  let composition = 0;
  countsBefore.forEach((countBefore, group) => {
    const populationBefore = populationsBefore[group] as number;
    const populationAfter = populationsAfter[group] as number;
    const place = `, nr. ${group + 1},`;
    const inBefore = countWithin(countBefore, populationBefore, `antal_før${place}`, "befolkning_før");
    const inAfter = countWithin(
      countsAfter[group] as number,
      populationAfter,
      `antal_efter${place}`,
      "befolkning_efter",
    );
    if (populationBefore === 0 && populationAfter === 0) return;
    if (populationBefore === 0 || populationAfter === 0) {
      const empty = populationBefore === 0 ? "befolkning_før" : "befolkning_efter";
      throw division(`${empty}${place} er 0, så gruppen har ingen andel. Læg den sammen med nabogruppen.`);
    }
    const [shareBefore, shareAfter] = [inBefore / populationBefore, inAfter / populationAfter];
    const [weightBefore, weightAfter] = [populationBefore / before, populationAfter / after];
    rateEffect += (change(shareBefore, shareAfter) * (weightBefore + weightAfter)) / 2;
    composition += (change(weightBefore, weightAfter) * (shareBefore + shareAfter)) / 2;
  });
  return [change(finiteSum(countsBefore) / before, finiteSum(countsAfter) / after), rateEffect, composition];
}

const change = (before: number, after: number): number => (sameDecimal(before, after) ? 0 : after - before);

export default card({
  id: "SAMMENSAETNING",
  name: "SAMMENSÆTNING",
  title: { da: "Skyldes det en anden sammensætning?", en: "Is it another composition?" },
  asked: ["kitagawa", "alderssammensætning", "mix"],
  family: "expected",
  summary: {
    da: "Deler en ændring i en andel i gruppernes egne andele og befolkningens sammensætning.",
    en: "Splits a change in a share into the groups' own shares and the population's composition.",
  },
  formula: {
    da: "rateeffekt = summen af ændring i andel × gruppens gennemsnitlige vægt; sammensætningseffekt = summen af ændring i vægt × gruppens gennemsnitlige andel",
    en: "rate effect = the sum of change in share × the group's mean weight; composition effect = the sum of change in weight × the group's mean share",
  },
  notes: [
    {
      da: "Rateeffekten er det, indsatsen kan have flyttet; sammensætningseffekten kommer af, at der er blevet flere eller færre i de grupper, hvor andelen er høj. De to giver tilsammen forskellen.",
      en: "The rate effect is what the effort may have moved; the composition effect comes from more or fewer people in groups with a high share. The two add up to the difference.",
    },
    {
      da: "Ændringen i et antal personer deles med OPDELING. Alle grupper skal være udfyldt. Brøktal er tilladt.",
      en: "A change in a number of persons is split by OPDELING. Every group must be filled in. Fractions are allowed.",
    },
  ],
  parameters: groupsBeforeAndAfter,
  result: {
    shape: "line",
    columns: [
      { heading: "forskel i rate (efter − før)", english: "difference in rate (after − before)", unit: "share" },
      { heading: "rateeffekt", english: "rate effect", unit: "share" },
      { heading: "sammensætningseffekt", english: "composition effect", unit: "share" },
    ],
  },
  examples: [
    {
      args: [[1959], [12320], [1869], [13201]],
      gives: [[-0.0174295569402948, -0.0174295569402948, 0]],
      note: {
        da: "Viborg fra 2015 til 2017 under ét: uden grupper er alt rateeffekt",
        en: "Viborg from 2015 to 2017 as one group: without groups all is rate effect",
      },
    },
    {
      args: [
        [700, 659, 600],
        [4000, 4100, 4220],
        [640, 629, 600],
        [4600, 4500, 4101],
      ],
      gives: [[-0.0174295569402948, -0.0177831527165846, 0.000353595776289864]],
      note: {
        da: "De samme summer på tænkte aldersgrupper: 18-21, 22-25 og 26-29 år",
        en: "The same sums in made-up age groups: 18-21, 22-25 and 26-29",
      },
    },
    {
      args: [
        [5, 1],
        [50, 10],
        [4, 0],
        [40, 0],
      ],
      refuses: "#DIV/0!",
      says: "befolkning_efter, nr. 2, er 0",
    },
    {
      args: [
        [5, 1],
        [50, 10],
        [4, 2],
        [40, null],
      ],
      refuses: "#N/A",
      says: "Mangler: befolkning_efter, nr. 2",
    },
    { args: [[0], [0], [4], [40]], refuses: "#DIV/0!", says: "befolkning_før er 0 i alt" },
    {
      args: [[5], [50], [44], [40]],
      refuses: "#VALUE!",
      says: "antal_efter, nr. 1, er 44 og større end befolkning_efter, 40",
    },
  ],
  sources: ["E.M. Kitagawa, 1955, Journal of the American Statistical Association 50, s. 1168-1194"],
  plain: {
    formula({ column }, countsBefore, populationsBefore, countsAfter, populationsAfter) {
      const [before, after] = [`SUM(${populationsBefore})`, `SUM(${populationsAfter})`];
      if (column === 0) return `SUM(${countsAfter})/${after}-SUM(${countsBefore})/${before}`;
      const shares = [`${countsAfter}/${populationsAfter}`, `${countsBefore}/${populationsBefore}`];
      const weights = [`${populationsAfter}/${after}`, `${populationsBefore}/${before}`];
      const [changes, means] = column === 1 ? [shares, weights] : [weights, shares];
      return `SUMPRODUCT((${changes.join("-")})*(${means.join("+")}))/2`;
    },
    loses: [aboveItsPopulation, otherLengths],
    stricter: {
      da: "En gruppe, der er tom begge gange, giver #DIVISION/0! i de to effekter.",
      en: "A group that is empty both times gives #DIV/0! in the two effects.",
    },
  },
  compute: compositionEffect,
});
