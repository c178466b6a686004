import { firstByarCount } from "../../../src/functions/math/poissonLimits";
import rate from "../../../src/functions/shares/rate";
import rateInterval from "../../../src/functions/shares/rateInterval";
import { expectAgreement, named, referenceCases } from "./agrees";
import { refusedWith, shownLine } from "./shownFigures";

interface Input {
  readonly count: number | null;
  readonly population: number;
  readonly multiplier: number;
  readonly confidence: number;
}

const cases = referenceCases<Input>("rate_byar_exact");

test.each(named(cases.filter(({ expect }) => !("error" in expect))))("RATEINTERVAL %s", (_, reference) => {
  const { count, population, multiplier, confidence } = reference.input;
  const [lower, upper] = shownLine(rateInterval, [count, population, multiplier, confidence]);
  expectAgreement(reference, "value", shownLine(rate, [count, population, multiplier])[0]);
  expectAgreement(reference, "lower", lower);
  expectAgreement(reference, "upper", upper);
  expectAgreement(reference, "method", (count ?? NaN) < firstByarCount ? "exact" : "byar");
});

test.each(named(cases.filter(({ expect }) => "error" in expect)))("RATEINTERVAL refuses %s", (_, reference) => {
  const { count, population, multiplier, confidence } = reference.input;
  expect(reference.expect.error).toBe("missing");
  expect(refusedWith(rateInterval, [count, population, multiplier, confidence])).toBe("#N/A");
});
