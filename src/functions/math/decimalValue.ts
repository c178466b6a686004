/** The value at 15 significant digits, which is what Excel shows and compares: 0.1 + 0.2 is 0.3. */
export function decimalValue(value: number): number {
  return Number.isInteger(value) && Math.abs(value) < 1e15 ? value : Number(value.toPrecision(15));
}
