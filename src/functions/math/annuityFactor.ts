/**
 * What 1 at the end of each year is worth now: (1 − (1 + interest)^−years) ÷ interest; `years` without interest.
 * By expm1 and log1p, so that a tiny interest loses no digits.
 */
export const annuityFactor = (years: number, interest: number): number =>
  interest === 0 ? years : -Math.expm1(-years * Math.log1p(interest)) / interest;
