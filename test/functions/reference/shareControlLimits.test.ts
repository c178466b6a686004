import shareControlLimits from "../../../src/functions/budget/shareControlLimits";
import { expectAgreement, named, referenceCases } from "./agrees";
import { asColumn, shownRows } from "./shownFigures";

interface Input {
  readonly count: readonly number[];
  readonly population: readonly number[];
  readonly sigma: number;
}

test.each(named(referenceCases<Input>("p_chart")))("KONTROLGRÆNSER.ANDEL %s", (_, reference) => {
  const { count, population, sigma } = reference.input;
  const rows = shownRows(shareControlLimits, [asColumn(count), asColumn(population), sigma]);
  const column = (place: number) => rows.map((row) => row[place]);
  for (const center of column(1)) expectAgreement(reference, "center", center);
  expectAgreement(reference, "lower", column(2));
  expectAgreement(reference, "upper", column(3));
  const outside = rows.map(([share, , lower, upper]) => Number(share) < Number(lower) || Number(share) > Number(upper));
  expectAgreement(reference, "outside", outside);
});
