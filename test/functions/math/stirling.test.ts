import { deviance, logBinomialTerm, logPoissonTerm, stirlingError } from "../../../src/functions/math/stirling";

const logFactorial = (n: number): number => {
  let sum = 0;
  for (let k = 2; k <= n; k++) sum += Math.log(k);
  return sum;
};

test.each([1, 2, 7, 15, 16, 40, 150])("ln %i! comes back", (n) => {
  const stirling = (n + 0.5) * Math.log(n) - n + Math.log(2 * Math.PI) / 2 + stirlingError(n);
  expect(Math.abs(stirling - logFactorial(n))).toBeLessThan(1e-14 * Math.max(1, logFactorial(n)));
});

test("a half: Γ(3/2) is √π ÷ 2", () => {
  const logGamma = Math.log(0.5) - 0.5 + Math.log(2 * Math.PI) / 2 + stirlingError(0.5);
  expect(Math.exp(logGamma)).toBeCloseTo(Math.sqrt(Math.PI) / 2, 15);
});

test("whole or nearly whole, the error is the same", () => {
  for (let n = 1; n < 20; n++) expect(stirlingError(n) / stirlingError(n * (1 + 1e-12))).toBeCloseTo(1, 10);
});

test("hits by the thousand million to a miss lose no digits", () => {
  // ln of n p^(n − 1) (1 − p) at the odds n − 1
  const n = 1e9;
  const odds = n - 1;
  expect(Math.abs(logBinomialTerm(n - 1, 1, odds) - (n - 1) * -Math.log1p(1 / odds))).toBeLessThan(1e-14);
});

test("the deviance is 0 at the mean, and its series meets its formula", () => {
  expect(deviance(7, 7)).toBe(0);
  for (const mean of [100, 122.22, 122.23, 81.81, 81.82]) {
    expect(deviance(100, mean)).toBeCloseTo(100 * Math.log(100 / mean) + mean - 100, 11);
  }
});

test("near the mean of a large count no digits are lost", () => {
  // x ln(x/m) + m − x = d²/2x + d³/3x² + … with m = x − d
  expect(Math.abs(deviance(1e12, 1e12 - 1) / (1 / 2e12) - 1)).toBeLessThan(1e-11);
});

test.each([0.3, 5, 60])("Poisson probabilities with mean %p sum to 1", (mean) => {
  let sum = Math.exp(-mean);
  for (let count = 1; count < 300; count++) sum += Math.exp(logPoissonTerm(count, mean));
  expect(Math.abs(sum - 1)).toBeLessThan(1e-13);
});

test.each([
  [1, 1],
  [9, 0.2],
  [400, 3],
])("binomial probabilities of %i persons at odds %p sum to 1", (n, odds) => {
  let sum = 0;
  for (let hits = 0; hits <= n; hits++) sum += Math.exp(logBinomialTerm(hits, n - hits, odds));
  expect(Math.abs(sum - 1)).toBeLessThan(1e-13);
});
