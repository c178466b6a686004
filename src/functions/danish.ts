/** Numbers as Danes write them, without Intl, which the functions' runtime may lack. */

const groups = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ".");

/** 1234.5 → "1.234,5"; up to 15 significant digits, a true minus sign, powers of ten only beyond 1e15 or below 1e-9. */
export function danishNumber(value: number): string {
  if (!Number.isFinite(value)) return Number.isNaN(value) ? "ikke et tal" : "uendelig";
  const sign = value < 0 ? "\u2212" : "";
  const size = Math.abs(value);
  if (size !== 0 && (size >= 1e15 || size < 1e-9)) {
    return (
      sign +
      String(Number(size.toPrecision(15)))
        .replace(".", ",")
        .replace("e+", "E+")
        .replace("e-", "E-")
    );
  }
  const [whole = "0", fraction] = plainDecimals(Number(size.toPrecision(15))).split(".");
  return sign + groups(whole) + (fraction ? `,${fraction}` : "");
}

/** A number without powers of ten: 1e-7 → "0.0000001". For sizes below 1e21. */
function plainDecimals(size: number): string {
  const text = String(size);
  const power = /^(\d)(?:\.(\d+))?e-(\d+)$/.exec(text);
  if (!power) return text;
  const [, first = "", rest = "", zeros = "0"] = power;
  return `0.${"0".repeat(Number(zeros) - 1)}${first}${rest}`;
}

/** 0.159 → "15,9 %". */
export const danishShare = (value: number): string => `${danishNumber(Number((value * 100).toPrecision(15)))} %`;

/** A number that is already rounded, with a fixed count of decimals: (14.2, 1) → "14,2". */
export function fixedDanish(rounded: number, decimals: number): string {
  const size = Math.abs(rounded);
  if (!(size < 1e15)) return danishNumber(rounded);
  const [whole = "0", fraction = ""] = plainDecimals(size).split(".");
  const shown = decimals === 0 ? "" : `,${fraction.padEnd(decimals, "0").slice(0, decimals)}`;
  const zero = /^[0,]*$/.test(whole + shown);
  return (rounded < 0 && !zero ? "\u2212" : "") + groups(whole) + shown;
}

/** A Danish number with the English signs, and back: "1.234,5" ↔ "1,234.5". */
export const swappedSigns = (number: string): string => number.replace(/[.,]/g, (sign) => (sign === "." ? "," : "."));

/** "1.234,5", "15,9 %", "−90" → the number; undefined for anything that is not a Danish number ("48.0000", "12 stk"). */
export function parseDanishNumber(text: string): number | undefined {
  const clean = text.replace(/[\s\u00a0\u202f]/g, "").replace(/^[\u2212\u2013]/, "-");
  const match = /^([+-]?)(\d{1,3}(?:\.\d{3})+|\d+)(?:,(\d+))?(%?)$/.exec(clean);
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", percent] = match;
  const digits = `${sign}${whole.replace(/\./g, "")}${fraction}`;
  return Number(`${digits}e${-fraction.length - (percent ? 2 : 0)}`);
}
