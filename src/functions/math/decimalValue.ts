/** The value at 15 significant digits, which is what Excel shows and compares: 0.1 + 0.2 is 0.3. */
export function decimalValue(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}

/** Numbers that are the same at 15 digits differ by less than this part of themselves. */
const leastStep = 1e-14;

/** Whether the two are one number at 15 significant digits. */
export const sameDecimal = (a: number, b: number): boolean =>
  a === b || (Math.abs(a - b) <= leastStep * Math.abs(a) && decimalValue(a) === decimalValue(b));

/** Whether a is larger than b at 15 significant digits. */
export const isAbove = (a: number, b: number): boolean => a > b && !sameDecimal(a, b);
