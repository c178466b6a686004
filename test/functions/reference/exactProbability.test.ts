import exactProbability from "../../../src/functions/shares/exactProbability";
import { expectAgreement, named, referenceCases } from "./agrees";
import { shownLine } from "./shownFigures";
import { twoGroupArguments, type TwoGroupsInput } from "./twoGroups";

test.each(named(referenceCases<TwoGroupsInput>("fisher_exact")))("EKSAKTTEST %s", (_, reference) => {
  expectAgreement(reference, "p_value", shownLine(exactProbability, twoGroupArguments(reference.input))[0]);
});
