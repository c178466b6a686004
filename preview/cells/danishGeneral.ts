/** At most this many digits fit where Excel shows a number in the format General. */
const most = 10;

/**
 * A number as Danish Excel shows it without a format: "0,158868", "1,23457E+15"; no thousands separator. Where the cell
 * is narrow, decimals are rounded away until it fits; whole digits never are.
 */
export function danishGeneral(value: number, characters = Infinity): string {
  const size = Math.abs(value);
  const powers = size !== 0 && (size >= 1e11 || size < 1e-9);
  const text = powers ? value.toExponential(5).replace(/\.?0+e/, "e") : String(Number(value.toPrecision(most)));
  const whole = text.indexOf(".");
  const tooLong = !powers && whole > 0 && text.length > characters && !text.includes("e");
  return danishMarks(tooLong ? String(Number(value.toFixed(Math.max(0, characters - whole - 1)))) : text);
}

const danishMarks = (text: string): string =>
  text
    .replace(".", ",")
    .replace(/e([+-])(\d+)$/, (_, sign: string, power: string) => `E${sign}${power.padStart(2, "0")}`);

/** A number as it is typed in Denmark, every digit kept: 0.159 → "0,159". */
export const danishTyped = (value: number): string => String(value).replace(".", ",").replace("e", "E");
