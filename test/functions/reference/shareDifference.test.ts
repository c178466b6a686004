import shareDifference from "../../../src/functions/shares/shareDifference";
import { expectAgreement, named, referenceCases } from "./agrees";
import { refusedWith, shownLine } from "./shownFigures";
import { twoGroupArguments, type TwoGroupsInput } from "./twoGroups";

const cases = referenceCases<TwoGroupsInput>("difference_two_proportions");

test.each(named(cases.filter(({ expect }) => !("error" in expect))))("ANDELSFORSKEL %s", (_, reference) => {
  const [difference, lower, upper, p] = shownLine(shareDifference, twoGroupArguments(reference.input));
  expectAgreement(reference, "difference", difference);
  expectAgreement(reference, "lower", lower);
  expectAgreement(reference, "upper", upper);
  expectAgreement(reference, "p_value", p);
});

const codes: Readonly<Record<string, string>> = { population_not_positive: "#DIV/0!", count_negative: "#VALUE!" };

test.each(named(cases.filter(({ expect }) => "error" in expect)))("ANDELSFORSKEL refuses %s", (_, reference) => {
  expect(refusedWith(shareDifference, twoGroupArguments(reference.input))).toBe(
    codes[String(reference.expect.error)] ?? "no such error",
  );
});
