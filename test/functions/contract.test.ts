import type { Card, Parameter } from "../../src/functions/card";
import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/call/evaluate";
import { Refusal } from "../../src/functions/refusal";
import { replaced, soundCall } from "./soundCall";

/** Every argument of the catalogue that is of one kind, with its function. */
const argumentsThat = (
  is: (parameter: Parameter, card: Card) => boolean,
): [name: string, card: Card, place: number][] =>
  catalogue.flatMap((card) =>
    card.parameters.flatMap((parameter, place) =>
      is(parameter, card) ? [[`${card.name}: ${parameter.name}`, card, place] as [string, Card, number]] : [],
    ),
  );

/** What the sound call says with another argument at the place. */
function refusal(card: Card, place: number, argument: unknown): string {
  const cells = evaluate(card, replaced(soundCall(card, place), place, argument)).flat();
  const refused = cells.find((cell) => cell instanceof Refusal);
  return refused === undefined ? "is not refused" : `${refused.code} ${refused.message}`;
}

const givesKroner = ({ result }: Card): boolean => result.columns.some(({ unit }) => unit === "kr");

describe("0 is refused where it is never meant", () => {
  const prices = argumentsThat(({ name, kind }) => kind !== "list" && /pris$|løn$/.test(name));
  const shares = argumentsThat(({ name }, card) => givesKroner(card) && /^(basis|sammenlignings)andel$/.test(name));
  test("there are such", () => expect([prices.length, shares.length]).toEqual([10, 2]));
  test.each([...prices, ...shares])("%s", (_, card, place) => {
    const { name } = card.parameters[place] as Parameter;
    for (const zero of [0, -0])
      expect(refusal(card, place, zero)).toMatch(`#VALUE! ${name} er 0. Er cellen tom? Skriv `);
  });
});

describe("a date or a year and a week is not a week", () => {
  const weeks = argumentsThat(({ name, kind }) => kind === "number" && /(^|_)uge$/.test(name));
  const staircases = argumentsThat(({ name }) => name === "trappe");
  test("there are such", () => expect([weeks.length, staircases.length]).toEqual([7, 8]));
  test.each(weeks)("%s", (_, card, place) => {
    expect(refusal(card, place, 2081)).toMatch(/ er 2\.081\. Skriv et helt tal fra 1 til 2\.080\.$/);
    expect(refusal(card, place, 45355)).toMatch(
      / er 45\.355, som ligner en dato\. Skriv et helt tal fra 1 til 2\.080\.$/,
    );
    expect(refusal(card, place, 202501)).toMatch(/ er 202\.501, som ligner et årstal med en uge\. Skriv /);
  });
  test.each(staircases)("%s", (_, card, place) => {
    const dated = [[1, 0.5], [45355, 0.3]]; // prettier-ignore
    expect(refusal(card, place, dated)).toMatch("#VALUE! trappe, række 2, kolonne 1, er 45.355, som ligner en dato.");
  });
});

describe("pr takes no confidence and no decimals", () => {
  const bases = argumentsThat(({ name }) => name === "pr");
  test("there are such", () => expect(bases.length).toBe(5));
  test.each(bases)("%s", (_, card, place) => {
    for (const value of [0.95, 1, 0, -1, 95, 500, 1e7]) {
      expect(refusal(card, place, value)).toMatch(
        /^#VALUE! pr er .+ Mente du (sikkerhed|decimaler)\? Skriv 100, 1\.000, 10\.000, 100\.000 eller 1\.000\.000\.$/,
      );
    }
    // The argument asked for is one of the function's own.
    const [, meant = ""] = /Mente du (\w+)\?/.exec(refusal(card, place, 1)) ?? [];
    expect(card.parameters.map(({ name }) => name)).toContain(meant);
  });
});
