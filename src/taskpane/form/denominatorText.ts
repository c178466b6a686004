import type { DenominatorDifference } from "../../tables/denominator";
import { spanText } from "../../tables/span";
import type { Texts } from "../language/texts.da";

/** In one sentence what a count and its population are of, where that is not the same. */
export function denominatorText({ about, count, population }: DenominatorDifference, { form }: Texts): string {
  return about === "ages"
    ? form.otherAges(`${count.from}-${count.to}`, `${population.from}-${population.to}`)
    : form.otherDays(spanText(count), spanText(population));
}
