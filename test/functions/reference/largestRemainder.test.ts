import { evaluate } from "../../../src/functions/call/evaluate";
import { Refusal } from "../../../src/functions/refusal";
import distribution from "../../../src/functions/shares/distribution";
import { expectAgreement, named, referenceCases } from "./agrees";

interface Input {
  readonly values: readonly number[];
  readonly total: number;
  readonly decimals: number;
  readonly tie_rule: "any" | "first" | "largest_value";
}

const all = referenceCases<Input>("largest_remainder");

/** The cases of the rule we do not offer: ties to the earliest position, whatever the value. */
const earliestFirst = all.filter(({ input }) => input.tie_rule === "first");
const ours = all.filter(({ input }) => input.tie_rule !== "first");

const percentages = ({ values, decimals }: Input): (number | Refusal)[] =>
  evaluate(distribution, [values.map((value) => [value]), decimals]).map(([share]) =>
    share instanceof Refusal ? share : (share as number) * 100,
  );

test.each(named(ours))("FORDELING %s", (_, reference) => {
  expect(reference.input.total).toBe(100);
  const rounded = percentages(reference.input);
  if ("error" in reference.expect) {
    expect(reference.expect["error"]).toBe("sum_zero");
    expect(rounded).toEqual([expect.objectContaining({ code: "#DIV/0!" })]);
  } else {
    expectAgreement(reference, "rounded", rounded);
  }
});

test("12 cases are of the rule not offered (ties to the earliest position); 61 are ours", () => {
  expect(earliestFirst.length).toBe(12);
  expect(ours.length).toBe(61);
});

test.each(named(earliestFirst.filter(({ input }) => input.total === 100)))(
  "FORDELING sums to 100 %% where the rules differ, too: %s",
  (_, { input }) => {
    const units = percentages(input).map((share) => Math.round((share as number) * 10 ** input.decimals));
    expect(units.reduce((sum, unit) => sum + unit, 0)).toBe(100 * 10 ** input.decimals);
  },
);
