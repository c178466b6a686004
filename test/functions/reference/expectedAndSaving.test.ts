import { evaluate } from "../../../src/functions/call/evaluate";
import expectedCount from "../../../src/functions/expected/expectedCount";
import realDifference from "../../../src/functions/expected/realDifference";
import saving, { saving as savingOf } from "../../../src/functions/expected/saving";
import share from "../../../src/functions/shares/share";
import { expectAgreement, named, referenceCases } from "./agrees";
import { refusedCases } from "./uncovered";

interface Input {
  readonly count: number;
  readonly population: number;
  readonly reference_count: number;
  readonly reference_population: number;
  readonly unit_cost: number;
}

/** The file's difference is expected − count, as ours: positive means fewer than expected, and the saving has its sign. */
test.each(named(referenceCases<Input>("expected_and_saving")))(
  "ANDEL, FORVENTET, REELFORSKEL and BESPARELSE %s",
  (_, reference) => {
    const { count, population, reference_count, reference_population, unit_cost } = reference.input;
    const baseShare = evaluate(share, [reference_count, reference_population])[0]?.[0];
    const own = evaluate(share, [count, population])[0]?.[0];
    if (reference.expect["share"] === null) expect(own).toMatchObject({ code: "#DIV/0!" });
    else expectAgreement(reference, "share", own);
    expectAgreement(reference, "reference_share", baseShare);
    expectAgreement(reference, "expected", evaluate(expectedCount, [baseShare, population])[0]?.[0]);
    expectAgreement(reference, "difference", evaluate(realDifference, [count, baseShare, population])[0]?.[0]);
    const saved = evaluate(saving, [count, baseShare, population, unit_cost])[0]?.[0];
    const isRefused = reference.id in refusedCases;
    if (isRefused) expect(saved).toMatchObject({ code: "#VALUE!" });
    const price = isRefused ? savingOf(count, baseShare as number, population, unit_cost) : saved;
    expectAgreement(reference, "saving", price);
  },
);
