import quantileGroup from "../../../src/functions/cluster/quantileGroup";
import { expectAgreement, named, referenceCases } from "./agrees";
import { asColumn, shownRows } from "./shownFigures";

interface Input {
  readonly values: readonly (number | null)[];
  readonly groups: number;
  readonly highest_is_1: boolean;
}

test.each(named(referenceCases<Input>("quantile_groups")))("FRAKTILGRUPPE %s", (_, reference) => {
  const { values, groups, highest_is_1 } = reference.input;
  expectAgreement(reference, "group", shownRows(quantileGroup, [asColumn(values), groups, highest_is_1]).flat());
});
