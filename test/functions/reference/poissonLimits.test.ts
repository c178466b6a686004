import { byarLower, byarUpper, exactLower, exactUpper } from "../../../src/functions/math/poissonLimits";
import { expectAgreement, named, referenceCases } from "./agrees";

interface Input {
  readonly count: number;
  readonly method: "exact" | "byar";
  readonly confidence: number;
}

test.each(named(referenceCases<Input>("poisson_count_limits")))("limits of a count %s", (_, reference) => {
  const { count, method, confidence } = reference.input;
  const [lower, upper] = method === "exact" ? [exactLower, exactUpper] : [byarLower, byarUpper];
  expectAgreement(reference, "lower", lower(count, confidence));
  expectAgreement(reference, "upper", upper(count, confidence));
});
