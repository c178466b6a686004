import disclosure from "../../../src/functions/publish/disclosure";
import { expectAgreement, named, referenceCases } from "./agrees";
import { shownLine } from "./shownFigures";
import { applies } from "./uncovered";

interface Input {
  readonly counts: readonly number[];
  readonly threshold: number;
  readonly suppress_zero: boolean;
  readonly total_published: boolean;
}

test.each(named(referenceCases<Input>("suppression_row").filter(applies)))("DISKRETION %s", (_, reference) => {
  const { counts, threshold, suppress_zero, total_published } = reference.input;
  expect([suppress_zero, total_published]).toEqual([false, true]);
  const total = counts.reduce((sum, count) => sum + count, 0);
  const hidden = shownLine(disclosure, [[[...counts, total]], threshold]).map((cell) => cell === "..");
  const small = shownLine(disclosure, [[counts], threshold, false]).map((cell) => cell === "..");
  expectAgreement(reference, "primary", small);
  expectAgreement(
    reference,
    "secondary",
    counts.map((_, place) => hidden[place] === true && small[place] === false),
  );
  expect(hidden.at(-1)).toBe(total > 0 && total < threshold);
});
