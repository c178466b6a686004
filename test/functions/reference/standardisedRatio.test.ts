import standardisedRatio from "../../../src/functions/expected/standardisedRatio";
import { firstByarCount } from "../../../src/functions/math/poissonLimits";
import { expectAgreement, named, referenceCases } from "./agrees";
import { asColumn, refusedWith, shownLine, times } from "./shownFigures";

interface Input {
  readonly count: readonly number[];
  readonly population: readonly number[];
  readonly reference_count: readonly number[];
  readonly reference_population: readonly number[];
  readonly multiplier: number;
  readonly confidence: number;
}

const cases = referenceCases<Input>("indirect_standardisation");

const called = ({ count, population, reference_count, reference_population, confidence }: Input): unknown[] => [
  ...[count, population, reference_count, reference_population].map(asColumn),
  confidence,
];

test.each(named(cases.filter(({ expect }) => !("error" in expect))))("STANDARD.INDIREKTE %s", (_, reference) => {
  const { multiplier } = reference.input;
  const [actual, expected, ratio, lower, upper] = shownLine(standardisedRatio, called(reference.input));
  expectAgreement(reference, "observed", actual);
  expectAgreement(reference, "expected", expected);
  expectAgreement(reference, "ratio", times(ratio, multiplier));
  expectAgreement(reference, "lower", times(lower, multiplier));
  expectAgreement(reference, "upper", times(upper, multiplier));
  expectAgreement(reference, "method", Number(actual) < firstByarCount ? "exact" : "byar");
});

test.each(named(cases.filter(({ expect }) => "error" in expect)))("STANDARD.INDIREKTE refuses %s", (_, reference) => {
  expect(reference.expect.error).toBe("expected_zero");
  expect(refusedWith(standardisedRatio, called(reference.input))).toBe("#DIV/0!");
});
