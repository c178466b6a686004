import { dateInText, decimalInText } from "../../src/formulas/coercion";

/** What a typed text means to Danish Excel. The format is set only where the cell has none. */
interface TypedValue {
  readonly value: number | boolean;
  readonly format?: string;
}

/** "1.234,5" → 1234.5 · "15,9 %" → 0.159 · "SAND" → true · "31-12-2025" → 46022; undefined is a text. */
export function danishInput(typed: string): TypedValue | undefined {
  const text = typed.trim();
  if (/^sand$/i.test(text)) return { value: true };
  if (/^falsk$/i.test(text)) return { value: false };
  const currency = /^(?:kr\.?\s*)?(.*?)(?:\s*kr\.?)?$/i.exec(text);
  const bare = (currency?.[1] ?? text).replace(/^−/, "-");
  const value = decimalInText(bare);
  const decimals = bare.includes(",") ? ".00" : "";
  if (value === undefined) {
    const day = dateInText(text);
    return day === undefined ? undefined : { value: day, format: "dd-mm-yyyy" };
  }
  if (bare.endsWith("%")) return { value, format: `0${decimals}%` };
  if (currency?.[1] !== text) return { value, format: `#,##0${decimals} "kr."` };
  return bare.includes(".") ? { value, format: `#,##0${decimals}` } : { value };
}
