import { roundedHalfAway, roundedShare } from "../functions/math/decimalRounding";
import type { StepText } from "./stepText";

/** The numbers of one call, by the place of the argument; defaults filled in, undefined where left out. */
export type Numbers = readonly (number | boolean | undefined)[];

/** One line each of how a figure came about. */
export type Steps = readonly string[];

const at = (values: Numbers, place: number): number => Number(values[place] ?? 0);

/** " = 2.098,959", and ", afrundet 2.099" where the call rounds. */
function rounded(exact: number, decimals: number | boolean | undefined, kind: "share" | "number", t: StepText): string {
  const write = kind === "share" ? t.share : t.number;
  const shown = `= ${write(exact)}`;
  if (typeof decimals !== "number") return shown;
  const result = kind === "share" ? roundedShare(exact, decimals) : roundedHalfAway(exact, decimals);
  return `${shown}, ${t.say("afrundet", "rounded")} ${write(result)}`;
}

const inKind = (value: number, decimals: Numbers[number]): number =>
  typeof decimals === "number" ? roundedHalfAway(value, decimals) : value;

function expectedStep(share: number, population: number, decimals: Numbers[number], t: StepText): string {
  const work = `${t.share(share)} × ${t.number(population)} ${rounded(share * population, decimals, "number", t)}`;
  return `${t.say("Forventet ved uændret andel", "Expected at unchanged share")}: ${work}`;
}

function differenceSteps(
  values: Numbers,
  decimals: Numbers[number],
  t: StepText,
): [steps: string[], difference: number] {
  const [actual, share, population] = [at(values, 0), at(values, 1), at(values, 2)];
  const expected = inKind(share * population, decimals);
  const difference = expected - actual;
  const words = t.say("Reel forskel", "Real difference");
  const work = `${t.number(expected)} − ${t.term(actual)} = ${t.number(difference)}`;
  return [[expectedStep(share, population, decimals, t), `${words}: ${work}`], difference];
}

function splitSteps(values: Numbers, t: StepText): Steps {
  const [before, population0, after, population1] = [at(values, 0), at(values, 1), at(values, 2), at(values, 3)];
  const symmetric = at(values, 4) === 1;
  const shareBefore = before / population0;
  const weight = symmetric ? (shareBefore + after / population1) / 2 : shareBefore;
  const change = after - before;
  const growth = weight * (population1 - population0);
  const words = symmetric
    ? t.say("middel af de to andele", "mean of the two shares")
    : t.say("andel før", "share before");
  return [
    `${t.say("Ændring", "Change")}: ${t.number(after)} − ${t.number(before)} = ${t.number(change)}`,
    `${t.say("Vægt", "Weight")}, ${words}: ${t.share(weight)}`,
    `${t.say("Heraf befolkning", "Of which population")}: ${t.share(weight)} × (${t.number(population1)} − ${t.number(population0)}) = ${t.number(growth)}`,
    `${t.say("Heraf andel", "Of which share")}: ${t.number(change)} − ${t.term(growth)} = ${t.number(change - growth)}`,
  ];
}

function potentialSteps(values: Numbers, t: StepText): Steps {
  const [count, population, share, price] = [at(values, 0), at(values, 1), at(values, 2), at(values, 3)];
  const then = share * population;
  const fewer = count - then;
  const first = `${t.say("Antal ved den andel", "Count at that share")}: ${t.share(share)} × ${t.number(population)} = ${t.number(then)}`;
  const second = `${t.say("Færre", "Fewer")}: ${t.number(count)} − ${t.term(then)} = ${t.number(fewer)}`;
  if (fewer <= 0) {
    return [
      first,
      second,
      t.say("Antallet er ikke højere end det: potentialet er 0.", "The count is no higher: the potential is 0."),
    ];
  }
  return [
    first,
    second,
    `${t.say("Potentiale", "Potential")}: ${t.number(fewer)} × ${t.kr(price)} = ${t.kr(fewer * price)}`,
  ];
}

function priceVolumeSteps(values: Numbers, t: StepText): Steps {
  const [count0, price0, count1, price1] = [at(values, 0), at(values, 1), at(values, 2), at(values, 3)];
  const volume = (count1 - count0) * price0;
  const price = (price1 - price0) * count1;
  return [
    `${t.say("Mængde", "Volume")}: (${t.number(count1)} − ${t.number(count0)}) × ${t.kr(price0)} = ${t.kr(volume)}`,
    `${t.say("Pris", "Price")}: (${t.kr(price1)} − ${t.kr(price0)}) × ${t.number(count1)} = ${t.kr(price)}`,
    `${t.say("Afvigelse i alt", "Deviation in all")}: ${t.kr(volume)} + ${t.kr(price)} = ${t.kr(volume + price)}`,
  ];
}

function attainmentSteps(values: Numbers, t: StepText): Steps {
  const [start, status, goal] = [at(values, 0), at(values, 1), at(values, 2)];
  const [gone, whole] = [start - status, start - goal];
  return [
    `${t.say("Tilbagelagt", "Covered")}: ${t.number(start)} − ${t.term(status)} = ${t.number(gone)}`,
    `${t.say("Hele vejen", "The whole way")}: ${t.number(start)} − ${t.term(goal)} = ${t.number(whole)}`,
    `${t.number(gone)} ÷ ${t.term(whole)} = ${t.share(gone / whole)}`,
  ];
}

/** The steps of those functions that are sums one can follow by hand; the others are told by their formula in words. */
export const stepsOf: Readonly<Record<string, (values: Numbers, t: StepText) => Steps>> = {
  ANDEL: (v, t) => [`${t.number(at(v, 0))} ÷ ${t.number(at(v, 1))} ${rounded(at(v, 0) / at(v, 1), v[2], "share", t)}`],
  PRTUSINDE: (v, t) => [
    `${t.number(at(v, 0))} ÷ ${t.number(at(v, 1))} × ${t.number(at(v, 2))} ${rounded((at(v, 0) / at(v, 1)) * at(v, 2), v[3], "number", t)}`,
  ],
  FORVENTET: (v, t) => [expectedStep(at(v, 0), at(v, 1), v[2], t)],
  REELFORSKEL: (v, t) => differenceSteps(v, v[3], t)[0],
  BESPARELSE: (v, t) => {
    const [steps, difference] = differenceSteps(v, v[4], t);
    const work = `${t.number(difference)} × ${t.kr(at(v, 3))} = ${t.kr(difference * at(v, 3))}`;
    return [...steps, `${t.say("Besparelse pr. år", "Saving per year")}: ${work}`];
  },
  OPDELING: splitSteps,
  POTENTIALE: potentialSteps,
  PRISMAENGDE: priceVolumeSteps,
  MAALOPFYLDELSE: attainmentSteps,
  NETTOPRIS: (v, t) => [`${t.kr(at(v, 0))} × (100 % − ${t.share(at(v, 1))}) = ${t.kr(at(v, 0) * (1 - at(v, 1)))}`],
  BRUTTOPRIS: (v, t) => [`${t.kr(at(v, 0))} ÷ (100 % − ${t.share(at(v, 1))}) = ${t.kr(at(v, 0) / (1 - at(v, 1)))}`],
};
