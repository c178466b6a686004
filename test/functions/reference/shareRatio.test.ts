import shareRatio from "../../../src/functions/shares/shareRatio";
import { expectAgreement, named, referenceCases } from "./agrees";
import { refusedWith, shownLine } from "./shownFigures";
import { twoGroupArguments, type TwoGroupsInput } from "./twoGroups";

const cases = referenceCases<TwoGroupsInput>("ratio_two_proportions");

test.each(named(cases.filter(({ expect }) => !("error" in expect))))("ANDELSFORHOLD %s", (_, reference) => {
  const [ratio, lower, upper] = shownLine(shareRatio, twoGroupArguments(reference.input));
  expectAgreement(reference, "ratio", ratio);
  expectAgreement(reference, "lower", lower);
  expectAgreement(reference, "upper", upper);
});

test.each(named(cases.filter(({ expect }) => "error" in expect)))("ANDELSFORHOLD refuses %s", (_, reference) => {
  expect(reference.expect.error).toBe("reference_count_zero");
  expect(refusedWith(shareRatio, twoGroupArguments(reference.input))).toBe("#N/A");
});
