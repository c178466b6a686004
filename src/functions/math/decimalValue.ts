/** The value at 15 significant digits, which is what Excel shows and compares: 0.1 + 0.2 is 0.3. */
export const decimalValue = (value: number): number => Number(value.toPrecision(15));
