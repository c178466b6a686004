/** What a typed text means to Danish Excel. The format is set only where the cell has none. */
export interface TypedValue {
  readonly value: number | boolean;
  readonly format?: string;
}

const number = /^([-−+]?)(\d{1,3}(?:\.\d{3})+|\d+)?(?:,(\d*))?(?:E([+-]?\d+))?$/i;
const date = /^(\d{1,2})[-./](\d{1,2})[-./](\d{4})$/;
const dayOne = Date.UTC(1899, 11, 30);

/** "1.234,5" → 1234.5 · "15,9 %" → 0.159 · "SAND" → true · "31-12-2025" → 46022; undefined is a text. */
export function danishInput(typed: string): TypedValue | undefined {
  const text = typed.trim();
  if (/^sand$/i.test(text)) return { value: true };
  if (/^falsk$/i.test(text)) return { value: false };
  const percent = /^(.*?)\s*%$/.exec(text);
  if (percent) return typedShare(percent[1] ?? "");
  const currency = /^(?:kr\.?\s*)?(.*?)(?:\s*kr\.?)?$/i.exec(text);
  const bare = currency?.[1] ?? text;
  const value = plainNumber(bare);
  if (value === undefined) return typedDate(text);
  const decimals = bare.includes(",") ? ".00" : "";
  if (bare !== text) return { value, format: `#,##0${decimals} "kr."` };
  return bare.includes(".") ? { value, format: `#,##0${decimals}` } : { value };
}

/** The number that a Danish text writes, as digits with a comma; undefined if it is not one. */
function plainNumber(text: string): number | undefined {
  const match = number.exec(text.trim());
  if (!match) return undefined;
  const [, sign = "", whole = "", fraction = "", power = "0"] = match;
  if (whole === "" && fraction === "") return undefined;
  const size = Number(`${whole.replaceAll(".", "") || "0"}.${fraction || "0"}e${power}`);
  return sign === "-" || sign === "−" ? -size : size;
}

function typedShare(text: string): TypedValue | undefined {
  const share = plainNumber(text);
  if (share === undefined) return undefined;
  return { value: Number((share / 100).toPrecision(15)), format: text.includes(",") ? "0.00%" : "0%" };
}

/** Days since 1899-12-30, Excel's own count. */
function typedDate(text: string): TypedValue | undefined {
  const match = date.exec(text);
  if (!match) return undefined;
  const [day, month, year] = match.slice(1).map(Number) as [number, number, number];
  const at = new Date(Date.UTC(year, month - 1, day));
  if (at.getUTCDate() !== day || at.getUTCMonth() !== month - 1) return undefined;
  return { value: (at.getTime() - dayOne) / 86_400_000, format: "dd-mm-yyyy" };
}
