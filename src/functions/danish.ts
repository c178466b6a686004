/** Numbers as Danes write them, without Intl, which the functions' runtime may lack. */

const groups = (whole: string): string => whole.replace(/\B(?=(\d{3})+$)/g, ".");

/** ["1", "2", "3"] → "1, 2 eller 3". */
export const anyOf = (texts: readonly string[]): string =>
  texts.length < 2 ? texts.join("") : `${texts.slice(0, -1).join(", ")} eller ${texts[texts.length - 1]}`;

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

/** The one number that a text shows, or why it shows none, as a clause to follow the quoted text. */
export type NumberInText = { readonly value: number } | { readonly problem: string };

/** A number with its dots, commas and spaces: "1.959", "1 959,5", "48.0000". */
const numerals = /\d{1,3}(?: \d{3})+(?!\d)(?:,\d+)?|\d(?:[\d.,]*\d)?/g;
const numeral = /^(\d+|[1-9]\d{0,2}(?:\.\d{3})+|\d{1,3}(?: \d{3})+)(?:,(\d+))?$/;
const englishNumeral = /^\d{1,3}(?:,\d{3})+\.\d+$/;

/** What follows a number and moves its decimal point. */
const scales: readonly [RegExp, number][] = [
  [/^ ?(?:%|pct|procent)/i, -2],
  [/^ ?(?:‰|promille)/i, -3],
  [/^ ?(?:t\. ?kr|tkr|tusinde?)(?!\p{L})/iu, 3],
  [/^ ?(?:mio|mill|million(?:er)?)(?!\p{L})/iu, 6],
  [/^ ?(?:mia|mrd|milliard(?:er)?)(?!\p{L})/iu, 9],
];

/**
 * The number that a Danish text shows: "15,9 pct." is 0.159, "ca. 10 mio. kr." 10,000,000, "46 pr. 1.000" 46. Words around
 * it are passed over. Not guessed at: two numbers, English marks, a point that parts no thousands, a number within a word.
 */
export function numberInText(text: string): NumberInText {
  const plain = text
    .replace(/[\s\u00a0\u2009\u202f]+/g, " ")
    .replace(/[\u2212\u2013\u2014]/g, "-")
    .replace(/\b(?:pr\.?|per) ?10{0,2}(?:[. ]?000)*\b/gi, "")
    .trim();
  const [first, ...more] = [...plain.matchAll(numerals)];
  if (first === undefined) return { problem: "uden et tal. Skriv et tal." };
  if (more.length > 0) return { problem: "med flere tal. Skriv ét tal i cellen." };
  const [written] = first;
  const [before, after] = [plain.slice(0, first.index), plain.slice(first.index + written.length)];
  if (/(?:^| )hver $/i.test(before))
    return { problem: "efter hver: det er en andel eller en hyppighed. Skriv tallet for sig." };
  const sign = signBefore(before);
  const attached =
    /^(?:%|‰|[.,;:!?)]|$| )/.test(after) || scales.some(([pattern]) => pattern.test(after)) || /^kr/i.test(after);
  if (sign === undefined || !attached) return { problem: "hvor tallet hænger sammen med andet. Skriv tallet for sig." };
  const match = numeral.exec(written);
  if (match === null) return { problem: malformed(written) };
  const [, whole = "", fraction = ""] = match;
  const power = scales.find(([pattern]) => pattern.test(after))?.[1] ?? 0;
  return { value: Number(`${sign}${whole.replace(/[. ]/g, "")}${fraction}e${power - fraction.length}`) };
}

/** "-" or "" for what stands before a number; undefined where a dash may be a pause, or a letter runs into it. */
function signBefore(before: string): "-" | "" | undefined {
  if (/(?:^|[ (:])minus $/i.test(before) || /(?:^|[ (:])-$/.test(before) || /^- $/.test(before)) return "-";
  return /(?:^|[ (+~≈<>=:])$/.test(before) && !/- $/.test(before) ? "" : undefined;
}

function malformed(written: string): string {
  if (!englishNumeral.test(written))
    return "med et punktum, der ikke skiller tusinder. Skriv tallet som 48.000 eller 4,8.";
  const danish = written.replace(/[.,]/g, (mark) => (mark === "." ? "," : "."));
  return `med engelske skilletegn. Skriv ${danish}.`;
}
