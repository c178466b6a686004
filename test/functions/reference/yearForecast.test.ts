import yearForecast from "../../../src/functions/budget/yearForecast";
import { expectAgreement, named, referenceCases } from "./agrees";
import { asColumn, refusedWith, shownRows } from "./shownFigures";
import { applies } from "./uncovered";

interface Input {
  readonly last_year: readonly number[];
  readonly this_year: readonly number[];
  readonly window_months: number;
}

test.each(named(referenceCases<Input>("year_end_forecast").filter(applies)))("ÅRSPROGNOSE %s", (_, reference) => {
  const { last_year, this_year, window_months } = reference.input;
  const args = [asColumn(last_year), asColumn(this_year), window_months];
  if ("error" in reference.expect) {
    expect(reference.expect["error"]).toBe("reference_months_zero");
    expect(refusedWith(yearForecast, args)).toBe("#DIV/0!");
    return;
  }
  const months = shownRows(yearForecast, args).map(([month]) => month as number);
  expect(months.length).toBe(12);
  expectAgreement(reference, "forecast", months.slice(this_year.length));
  expectAgreement(reference, "year_to_date", total(months.slice(0, this_year.length)));
  expectAgreement(reference, "year_end", total(months));
});

const total = (months: readonly number[]): number => months.reduce((sum, month) => sum + month, 0);
