import clusterMean from "../../../src/functions/cluster/clusterMean";
import funnelPlacement from "../../../src/functions/cluster/funnelPlacement";
import { expectAgreement, named, referenceCases } from "./agrees";
import { asColumn, refusedWith, shownLine, shownRows, times } from "./shownFigures";

interface Input {
  readonly count: readonly number[];
  readonly population: readonly number[];
  readonly multiplier: number;
}

const cases = referenceCases<Input>("funnel_proportion");

/** The reference's five positions, from the card's verdict at 95 % and at 99.8 %. */
function position(at95: unknown, at998: unknown): string {
  if (at998 === "under") return "low_998";
  if (at998 === "over") return "high_998";
  if (at95 === "under") return "low_95";
  return at95 === "over" ? "high_95" : "within";
}

test.each(named(cases.filter(({ expect }) => !("error" in expect))))("TRAGT %s", (_, reference) => {
  const { count, population, multiplier } = reference.input;
  const lists = [asColumn(count), asColumn(population)];
  const at95 = shownRows(funnelPlacement, lists);
  const at998 = shownRows(funnelPlacement, [...lists, 0.998]);
  const column = (rows: typeof at95, place: number) => rows.map((row) => times(row[place], multiplier));
  expectAgreement(reference, "baseline", times(shownLine(clusterMean, lists)[0], multiplier));
  expectAgreement(reference, "lower_95", column(at95, 1));
  expectAgreement(reference, "upper_95", column(at95, 2));
  expectAgreement(reference, "lower_998", column(at998, 1));
  expectAgreement(reference, "upper_998", column(at998, 2));
  expectAgreement(
    reference,
    "position",
    at95.map((row, unit) => position(row[3], at998[unit]?.[3])),
  );
});

test.each(named(cases.filter(({ expect }) => "error" in expect)))("TRAGT refuses %s", (_, reference) => {
  expect(reference.expect.error).toBe("population_not_positive");
  const { count, population } = reference.input;
  expect(refusedWith(funnelPlacement, [asColumn(count), asColumn(population)])).toBe("#DIV/0!");
});
