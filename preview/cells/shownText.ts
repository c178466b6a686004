import { danishError } from "../../src/sheet/errorNames";
import { danishGeneral } from "./danishGeneral";
import { isGridError, type GridValue } from "./value";
import { isDateFormat, shownDate } from "./shownDate";

/** A cell as a Danish Excel shows it, for the number formats that workbooks here use. */
export function shownText(value: GridValue, format: string): string {
  if (value === null) return "";
  if (isGridError(value)) return danishError(value.error);
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  if (typeof value === "string") return value;
  return shownNumber(value, format);
}

const literal = /"([^"]*)"|\\(.)/g;

/** Codes for what is not written here: colours, conditions, powers, fractions, widths. */
const beyond = /[[\]_*?]|E[+-]|#\s*\/|AM\/PM/i;

/** Whether a number in this format is shown as Excel shows it. */
export const canShow = (format: string): boolean => !beyond.test(format.replace(literal, ""));

export function shownNumber(value: number, format: string): string {
  const [positive = "General", negative, zero] = format.split(";");
  if (value === 0 && zero !== undefined) return formatted(0, zero);
  if (value < 0 && negative !== undefined) return formatted(-value, negative);
  return value < 0 && !isZeroShown(value, positive)
    ? `-${formatted(-value, positive)}`
    : formatted(Math.abs(value), positive);
}

/** −0.001 with two decimals shows as 0,00, without a sign. */
const isZeroShown = (value: number, format: string): boolean =>
  format !== "General" && format !== "@" && !isDateFormat(format) && /^[0.,%\s]*$/.test(formatted(-value, format));

/** A size, without its sign. */
function formatted(size: number, format: string): string {
  if (format === "General" || format === "@" || format === "") return danishGeneral(size);
  if (isDateFormat(format)) return shownDate(size, format);
  const match = /[#0?][#0?,.]*/.exec(format.replace(literal, (text) => "\u0000".repeat(text.length)));
  const unquoted = (text: string) => text.replace(literal, "$1$2");
  if (!match) return unquoted(format);
  const pattern = match[0];
  const before = unquoted(format.slice(0, match.index));
  const after = unquoted(format.slice(match.index + pattern.length));
  // A sign in quotation marks is text.
  const percent = format.replace(literal, "").includes("%");
  return before + digits(percent ? size * 100 : size, pattern) + after;
}

function digits(size: number, pattern: string): string {
  const [whole = "", fraction = ""] = pattern.split(".");
  const thousands = whole.endsWith(",") ? 1000 ** (/,+$/.exec(whole)?.[0].length ?? 0) : 1;
  const places = fraction.replace(/[^#0?]/g, "").length;
  const least = fraction.replace(/[^0]/g, "").length;
  const [units = "0", decimals = ""] = fixed(size / thousands, places).split(".");
  const filled = units.padStart(whole.replace(/[^0]/g, "").length, "0");
  const grouped = /#,#|0,0|#,0/.test(whole) ? filled.replace(/\B(?=(\d{3})+$)/g, ".") : filled;
  const kept = decimals.slice(0, least) + decimals.slice(least).replace(/0+$/, "");
  return kept === "" ? grouped : `${grouped},${kept}`;
}

/** A size with this many decimals; half goes up at the fifteen digits that one sees, as Excel rounds. */
function fixed(size: number, places: number): string {
  const shifted = Number(`${Number(size.toPrecision(15))}e${places}`);
  return Number.isFinite(shifted) ? Number(`${Math.round(shifted)}e-${places}`).toFixed(places) : size.toFixed(places);
}
