import { explanation } from "../../src/explain/explanation";
import { stepText } from "../../src/explain/stepText";
import { evaluate } from "../../src/functions/call/evaluate";
import { catalogue } from "../../src/functions/catalogue";

const written = (arg: unknown): string => (arg === null ? "" : String(arg).toUpperCase());
const several = catalogue.filter(({ result }) => result.columns.length > 1 && result.shape === "line");
const calls = several.flatMap((card) =>
  card.examples
    .filter(({ args }) => !args.some((arg) => typeof arg === "object" && arg !== null))
    .map(({ args }) => ({ card, args, formula: `=TULU.${card.name}(${args.map(written).join(",")})` })),
);

/** Those explained by steps of their own: the others tell their formula in words. */
const reckoned = calls.flatMap(({ card, args, formula }) => {
  const [call] = explanation(formula, { read: () => undefined, language: "da" });
  const steps = call?.steps ?? [];
  const isOwn = steps.length > 0 && !steps.includes(card.formula.da);
  return isOwn ? [{ card, args, formula, steps, result: call?.result ?? "" }] : [];
});

test("the changes in count and in price are reckoned step by step", () =>
  expect(reckoned.map(({ card }) => card.id)).toEqual(expect.arrayContaining(["OPDELING", "PRISMAENGDE"])));

test.each(reckoned.map((call) => [call.formula, call] as const))(
  "%s: each of its figures ends a step, and stands in the result under its heading",
  (_, { card, args, steps, result }) => {
    const t = stepText("da");
    const line = (evaluate(card, args).at(-1) ?? []).filter((figure) => typeof figure === "number");
    expect(line).toHaveLength(card.result.columns.length);
    line.forEach((figure, k) => {
      const column = card.result.columns[k];
      const shown = t.figure(figure, column?.unit ?? "number");
      expect(steps.filter((step) => step.endsWith(`= ${shown}`))).not.toEqual([]);
      expect(result.split(" · ")[k]).toBe(`${column?.heading} ${shown}`);
    });
  },
);
