import { card } from "../card";
import { division } from "../refusal";
import { decimalDifference } from "../math/decimalDifference";
import { countWithin } from "../shares/withinPopulation";
import { aboveItsPopulation, chosen } from "../plain";

/**
 * A change in a count as the part from the population and the part from the share; they add up.
 *
 *     method 0: population effect = count before ÷ population before × the population's growth
 *     method 1: population effect = mean of the two shares × the population's growth
 *     share effect = change − population effect
 *
 * Shapes   numbers in, a line of three out.
 * Units    persons or full-time persons. What comes of both changes at once, share × growth, is in the share effect by
 *          method 0 and halved between the two by method 1.
 * Refuses  either population 0; more persons than there are in the population.
 * Source   method 1: Kitagawa, 1955, two factors; method 0 is the same with the base period's share as weight.
 */
export function changeDecomposition(
  givenBefore: number,
  populationBefore: number,
  givenAfter: number,
  populationAfter: number,
  method: number,
): [change: number, populationEffect: number, shareEffect: number] {
  if (populationBefore === 0) throw division("befolkning_før er 0, så der er ingen andel at dele op efter.");
  if (populationAfter === 0) throw division("befolkning_efter er 0, så der er ingen andel at dele op efter.");
  const countBefore = countWithin(givenBefore, populationBefore, "antal_før", "befolkning_før");
  const countAfter = countWithin(givenAfter, populationAfter, "antal_efter", "befolkning_efter");
  const shareBefore = countBefore / populationBefore;
  const weight = method === 0 ? shareBefore : (shareBefore + countAfter / populationAfter) / 2;
  const change = decimalDifference(countAfter, countBefore);
  const populationEffect = weight * decimalDifference(populationAfter, populationBefore);
  return [change, populationEffect, decimalDifference(change, populationEffect)];
}

const count = { kind: "number", of: "count" } as const;
const population = { kind: "number", of: "population" } as const;

export default card({
  id: "OPDELING",
  title: { da: "Hvorfor antallet ændrede sig", en: "Why the count changed" },
  asked: ["befolkning eller andel", "demografi", "forklaring"],
  family: "expected",
  summary: {
    da: "Deler en ændring i antal op i befolkningens og andelens del.",
    en: "Splits a change in a count into the population's part and the share's.",
  },
  formula: {
    da: "ændring = andel_før × befolkningens vækst + resten, som skyldes andelen",
    en: "change = share before × the population's growth + the rest, which is the share's",
  },
  notes: [
    {
      da: "Det led, der skyldes begge ændringer på én gang (ændring i andel × vækst i befolkning), ligger ved metode 0 i andelseffekten og deles ved metode 1 ligeligt på de to.",
      en: "The term due to both changes at once (change in share × growth in population) is part of the share effect by method 0 and is split evenly between the two by method 1.",
    },
    {
      da: "Ved metode 0 er andelseffekten REELFORSKEL med modsat fortegn, når basisandelen ikke er afrundet.",
      en: "With method 0 the share effect is REELFORSKEL with the opposite sign, if the base share is not rounded.",
    },
  ],
  parameters: [
    {
      ...count,
      name: "antal_før",
      english: "count before",
      help: { da: "Antal i basisperioden.", en: "Count in the base period." },
    },
    {
      ...population,
      name: "befolkning_før",
      english: "population before",
      help: { da: "Befolkning i basisperioden.", en: "Population in the base period." },
    },
    {
      ...count,
      name: "antal_efter",
      english: "count after",
      help: { da: "Antal i den nye periode.", en: "Count in the new period." },
    },
    {
      ...population,
      name: "befolkning_efter",
      english: "population after",
      help: { da: "Befolkning i den nye periode.", en: "Population in the new period." },
    },
    {
      kind: "choice",
      of: "mark",
      name: "metode",
      english: "method",
      default: 0,
      options: [
        { value: 0, da: "ved uændret andel", en: "at unchanged share" },
        { value: 1, da: "symmetrisk, ens vægt på før og efter", en: "symmetric, equal weight on before and after" },
      ],
      help: { da: "Hvordan ændringen deles.", en: "How the change is split." },
    },
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "ændring (efter − før)", english: "change (after − before)", unit: "count" },
      { heading: "befolkningseffekt", english: "population effect", unit: "count" },
      { heading: "andelseffekt", english: "share effect", unit: "count" },
    ],
  },
  examples: [
    { args: [100, 1000, 90, 1200], gives: [[-10, 20, -30]] },
    { args: [100, 1000, 90, 1200, 1], gives: [[-10, 17.5, -27.5]] },
    {
      args: [1959, 12320, 1869, 13201],
      gives: [[-90, 140.0875811688312, -230.0875811688312]],
      note: {
        da: "Viborg 2015-2017: −90 = +140 − 230. Befolkningen i 2015 er regnet tilbage fra 15,9 %.",
        en: "Viborg 2015–2017: −90 = +140 − 230. The 2015 population is worked back from 15.9%.",
      },
    },
    { args: [5, 0, 5, 10], refuses: "#DIV/0!", says: "befolkning_før er 0" },
    { args: [5, 10, 0, 0], refuses: "#DIV/0!", says: "befolkning_efter er 0" },
    { args: [5, 10, 11, 10], refuses: "#VALUE!", says: "antal_efter er 11 og større end befolkning_efter" },
    { args: [5, 10, "", 10], refuses: "#N/A", says: "Mangler: antal_efter" },
  ],
  sources: ["Kitagawa, 1955: Components of a difference between two rates"],
  plain: {
    formula({ column }, before, populationBefore, after, populationAfter, method) {
      const [first, last] = [`${before}/${populationBefore}`, `${after}/${populationAfter}`];
      const isMean = chosen(method, 0);
      if (isMean === undefined) return undefined;
      const weight = isMean === 1 ? `(${first}+${last})/2` : first;
      const reach = isMean === 1 ? `(${populationBefore}+${populationAfter})/2` : String(populationAfter);
      return [
        `${after}-${before}`,
        `${weight}*(${populationAfter}-${populationBefore})`,
        `(${last}-${first})*${reach}`,
      ][column];
    },
    loses: [
      aboveItsPopulation,
      {
        says: "er 0, så der er ingen andel",
        da: "En befolkning på 0 giver #DIVISION/0! i andelseffekten alene.",
        en: "A population of 0 gives #DIV/0! in the share effect alone.",
      },
    ],
  },
  compute: changeDecomposition,
  next: ["REELFORSKEL"],
  steps(t, countBefore, populationBefore, countAfter, populationAfter, method) {
    const [change, growth, rest] = changeDecomposition(
      countBefore,
      populationBefore,
      countAfter,
      populationAfter,
      method,
    );
    const before = countBefore / populationBefore;
    const weight = method === 1 ? (before + countAfter / populationAfter) / 2 : before;
    const words =
      method === 1 ? t.say("middel af de to andele", "mean of the two shares") : t.say("andel før", "share before");
    const grown = `${t.number(populationAfter)} − ${t.number(populationBefore)}`;
    return [
      `${t.say("Ændring", "Change")}: ${t.number(countAfter)} − ${t.number(countBefore)} = ${t.number(change)}`,
      `${t.say("Vægt", "Weight")}, ${words}: ${t.share(weight)}`,
      `${t.say("Heraf befolkning", "Of which population")}: ${t.share(weight)} × (${grown}) = ${t.number(growth)}`,
      `${t.say("Heraf andel", "Of which share")}: ${t.number(change)} − ${t.term(growth)} = ${t.number(rest)}`,
    ];
  },
});
