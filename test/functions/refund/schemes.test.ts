import { refundRate } from "../../../src/functions/refund/refundRate";
import { schemes } from "../../../src/functions/refund/schemes";
import { staircaseInForce } from "../../../src/functions/refund/staircase";

test("the first is the law in force, with its day", () => {
  expect(schemes[0]).toMatchObject({ id: "staircase", from: "2016-01-04", steps: staircaseInForce, sourced: true });
});

test.each(schemes.map((scheme) => [scheme.id, scheme] as const))(
  "%s is a staircase that the functions take",
  (_, scheme) => {
    const table = scheme.steps.map(({ from, rate }) => [from, rate]);
    for (const { from, rate } of scheme.steps) expect(refundRate(from, table)).toBe(rate);
  },
);

test("what has not been checked says so and never stands first; every scheme names a source", () => {
  for (const { sourced, source } of schemes) {
    expect(source.da).not.toBe("");
    expect(/efterset/.test(source.da)).toBe(!sourced);
  }
  expect(schemes.some(({ sourced }) => !sourced)).toBe(true);
  expect(new Set(schemes.map(({ id }) => id)).size).toBe(schemes.length);
});

test("sickness benefit before 2016: the state pays all for four weeks and nothing after a year", () => {
  const passive = schemes.find(({ id }) => id === "sicknessPassive")?.steps.map(({ from, rate }) => [from, rate]);
  expect([1, 4, 5, 8, 9, 52, 53].map((week) => refundRate(week, passive))).toEqual([1, 1, 0.5, 0.5, 0.3, 0.3, 0]);
});
