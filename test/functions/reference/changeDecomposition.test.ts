import { evaluate } from "../../../src/functions/call/evaluate";
import changeDecomposition from "../../../src/functions/expected/changeDecomposition";
import { expectAgreement, named, referenceCases } from "./agrees";

interface Input {
  readonly count_before: number;
  readonly population_before: number;
  readonly count_after: number;
  readonly population_after: number;
}

const cases = named(referenceCases<Input>("count_change_decomposition"));

describe.each([
  [0, "unchanged_share"],
  [1, "symmetric"],
])("OPDELING by method %i", (method, weights) => {
  test.each(cases)("%s", (_, reference) => {
    const { count_before, population_before, count_after, population_after } = reference.input;
    const [line = []] = evaluate(changeDecomposition, [
      count_before,
      population_before,
      count_after,
      population_after,
      method,
    ]);
    if ("error" in reference.expect) {
      expect(reference.expect["error"]).toBe("population_not_positive");
      expect(line).toEqual(Array(3).fill(expect.objectContaining({ code: "#DIV/0!" })));
      return;
    }
    expectAgreement(reference, "change", line[0]);
    expectAgreement(reference, `${weights}_population_effect`, line[1]);
    expectAgreement(reference, `${weights}_share_effect`, line[2]);
  });
});
