import rateRatio from "../../../src/functions/shares/rateRatio";
import { expectAgreement, named, referenceCases } from "./agrees";
import { shownLine } from "./shownFigures";
import { twoGroupArguments, type TwoGroupsInput } from "./twoGroups";

test.each(named(referenceCases<TwoGroupsInput>("rate_ratio")))("RATEFORHOLD %s", (_, reference) => {
  const [ratio, lower, upper, p] = shownLine(rateRatio, twoGroupArguments(reference.input));
  expectAgreement(reference, "ratio", ratio);
  expectAgreement(reference, "lower_exact", lower);
  expectAgreement(reference, "upper_exact", upper);
  expectAgreement(reference, "p_exact", p);
});
