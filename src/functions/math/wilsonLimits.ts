/*
 * The score interval for a share: E. B. Wilson, Journal of the American Statistical Association 22 (1927), 209–212,
 * without continuity correction. Written without the subtraction that loses digits for a small count.
 *
 * count 0 or more and at most population; population above 0; z from normalDeviate.
 */

const spread = (count: number, population: number, z: number): number =>
  z * Math.sqrt(z * z + 4 * count * (1 - count / population));

export const wilsonLower = (count: number, population: number, z: number): number =>
  (2 * count * (count / population)) / (2 * count + z * z + spread(count, population, z));

export const wilsonUpper = (count: number, population: number, z: number): number =>
  count === population ? 1 : (2 * count + z * z + spread(count, population, z)) / (2 * (population + z * z));
