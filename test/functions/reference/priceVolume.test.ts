import priceVolume from "../../../src/functions/budget/priceVolume";
import { evaluate } from "../../../src/functions/call/evaluate";
import { expectAgreement, named, referenceCases } from "./agrees";

interface Input {
  readonly budget_volume: number;
  readonly budget_price: number;
  readonly actual_volume: number;
  readonly actual_price: number;
}

test.each(named(referenceCases<Input>("price_volume_variance")))("PRISMÆNGDE %s", (_, reference) => {
  const { budget_volume, budget_price, actual_volume, actual_price } = reference.input;
  const [line = []] = evaluate(priceVolume, [budget_volume, budget_price, actual_volume, actual_price]);
  expectAgreement(reference, "variance", line[0]);
  expectAgreement(reference, "volume_effect", line[1]);
  expectAgreement(reference, "price_effect", line[2]);
});
