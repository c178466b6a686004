import standardisedRate from "../../../src/functions/expected/standardisedRate";
import { expectAgreement, named, referenceCases } from "./agrees";
import { asColumn, refusedWith, shownLine } from "./shownFigures";

interface Input {
  readonly count: readonly number[];
  readonly population: readonly number[];
  readonly standard_population: readonly number[];
  readonly multiplier: number;
  readonly confidence: number;
}

const cases = referenceCases<Input>("directly_standardised_rate");

const called = ({ count, population, standard_population, multiplier, confidence }: Input): unknown[] => [
  asColumn(count),
  asColumn(population),
  asColumn(standard_population),
  multiplier,
  confidence,
];

test.each(named(cases.filter(({ expect }) => expect.suppressed !== true)))("STANDARD.DIREKTE %s", (_, reference) => {
  const [rate, lower, upper] = shownLine(standardisedRate, called(reference.input));
  expectAgreement(reference, "value", rate);
  expectAgreement(reference, "lower", lower);
  expectAgreement(reference, "upper", upper);
});

test.each(named(cases.filter(({ expect }) => expect.suppressed === true)))(
  "STANDARD.DIREKTE gives no rate: %s",
  (_, reference) => {
    expect(refusedWith(standardisedRate, called(reference.input))).toBe("#N/A");
  },
);
