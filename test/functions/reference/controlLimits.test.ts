import controlLimits from "../../../src/functions/budget/controlLimits";
import { expectAgreement, named, referenceCases } from "./agrees";
import { asColumn, shownLine } from "./shownFigures";

interface Input {
  readonly values: readonly number[];
}

test.each(named(referenceCases<Input>("xmr_chart")))("KONTROLGRÆNSER %s", (_, reference) => {
  const [mean, lower, upper] = shownLine(controlLimits, [asColumn(reference.input.values)]);
  expectAgreement(reference, "center", mean);
  expectAgreement(reference, "lower", lower);
  expectAgreement(reference, "upper", upper);
});
