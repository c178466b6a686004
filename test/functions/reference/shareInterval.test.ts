import share from "../../../src/functions/shares/share";
import shareInterval from "../../../src/functions/shares/shareInterval";
import { expectAgreement, named, referenceCases } from "./agrees";
import { refusedWith, shownLine, times } from "./shownFigures";
import { applies } from "./uncovered";

interface Input {
  readonly count: number | null;
  readonly population: number;
  readonly multiplier: number;
  readonly confidence: number;
}

const cases = referenceCases<Input>("proportion_wilson").filter(applies);

test.each(named(cases.filter(({ expect }) => !("error" in expect))))("ANDELSINTERVAL %s", (_, reference) => {
  const { count, population, multiplier, confidence } = reference.input;
  const [lower, upper] = shownLine(shareInterval, [count, population, confidence]);
  expectAgreement(reference, "value", times(shownLine(share, [count, population])[0], multiplier));
  expectAgreement(reference, "lower", times(lower, multiplier));
  expectAgreement(reference, "upper", times(upper, multiplier));
});

const codes: Readonly<Record<string, string>> = {
  count_negative: "#VALUE!",
  population_not_positive: "#VALUE!",
  missing: "#N/A",
};

test.each(named(cases.filter(({ expect }) => "error" in expect)))("ANDELSINTERVAL refuses %s", (_, reference) => {
  const { count, population, confidence } = reference.input;
  expect(refusedWith(shareInterval, [count, population, confidence])).toBe(
    codes[String(reference.expect.error)] ?? "no such error",
  );
});
