import compositionEffect from "../../../src/functions/expected/compositionEffect";
import { expectAgreement, named, referenceCases } from "./agrees";
import { asColumn, shownLine } from "./shownFigures";

interface Input {
  readonly count_before: readonly number[];
  readonly population_before: readonly number[];
  readonly count_after: readonly number[];
  readonly population_after: readonly number[];
}

test.each(named(referenceCases<Input>("kitagawa_rate_difference")))("SAMMENSÆTNING %s", (_, reference) => {
  const { count_before, population_before, count_after, population_after } = reference.input;
  const lists = [count_before, population_before, count_after, population_after].map(asColumn);
  const [difference, rateEffect, composition] = shownLine(compositionEffect, lists);
  expectAgreement(reference, "difference", difference);
  expectAgreement(reference, "rate_effect", rateEffect);
  expectAgreement(reference, "composition_effect", composition);
});
