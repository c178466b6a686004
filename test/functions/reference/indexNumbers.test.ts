import indexNumbers from "../../../src/functions/shares/indexNumbers";
import { expectAgreement, named, referenceCases } from "./agrees";
import { asColumn, shownRows } from "./shownFigures";

interface Input {
  readonly values: readonly number[];
  readonly base_position: number;
  readonly base_value: number;
}

test.each(named(referenceCases<Input>("index_series")))("INDEKSTAL %s", (_, reference) => {
  const { values, base_position, base_value } = reference.input;
  expectAgreement(reference, "index", shownRows(indexNumbers, [asColumn(values), base_position, base_value]).flat());
});
