/** Longest text that is tried as a number: "−1.234.567,89 kr. 1)". */
const longest = 30;

const digit = (code: number): boolean => code >= 48 && code <= 57;

/** Currency or unit around a number, and the mark of a footnote after it. */
const dressed =
  /^(?:\\\d\s+|[a-z]\/\s+|[rp]\s+)?((?:kr\.?|dkk|[$£€])\s?)?([+\-−–]?(?:[$£€]\s?)?[\d.,\s\u00a0\u202f\u2009']*\d|\([\d.,\s$£€]*\d\))\s?(%|‰|pct\.?|kr\.?|,-)?(?:\s?(?:\*{1,3}|[¹²³⁴⁵⁶⁷⁸⁹†‡]|\d\)|\(\d\)|\([a-z]\)|\[[\w,]{1,3}\]|\d{1,2}\/|\\\d|\s[rpefbcsu]|[rpe](?![\p{L}])))?$/iu;

const plain = /^(?:\d{1,3}(?:[.\s\u00a0\u202f\u2009']\d{3})+|\d+)(?:,\d+)?$/u;
const english = /^(?:\d{1,3}(?:,\d{3})+|\d+)?(?:\.\d+)?$/u;

/**
 * The number that a text shows: "1.959", "1,234.5", "15,9 %" (0.159), "(1,234)", "1 234", "12.3 p". "1.234" and "1,234"
 * are a thousand and more. Undefined for anything that is not one number: "18-19 år", "2016/17", "Uge 12", "(1)".
 */
export function textNumber(text: string): number | undefined {
  if (text.length > longest) return undefined;
  let digits = 0;
  for (let at = 0; at < text.length; at++) if (digit(text.charCodeAt(at))) digits++;
  if (digits === 0 || digits * 2 < text.length - 4) return undefined;
  const match = dressed.exec(text.trim());
  if (!match) return undefined;
  const [, , body = "", unit = ""] = match;
  const bracketed = body.startsWith("(");
  // "(1)" marks a note or a column, "(1,000)" a unit.
  if (bracketed && /^\(\d{1,2}\)$|^\([$£€]?1?[.,]?0{2,3}(?:[.,]0{3})*\)$/u.test(body)) return undefined;
  const negative = bracketed || /^[-−–]/u.test(body);
  const bare = body.replace(/^[(+\-−–\s]+|[$£€)]/gu, "").trim();
  const value = bareNumber(bare);
  if (value === undefined) return undefined;
  const part = unit === "%" || unit.toLowerCase().startsWith("pct") ? 100 : unit === "‰" ? 1000 : 1;
  return (negative ? -value : value) / part;
}

function bareNumber(bare: string): number | undefined {
  const marks = bare.replace(/\d/g, "");
  if (marks === "") return Number(bare);
  // "1.234" and "1,234" alone: three digits after the only mark are thousands, unless a zero stands before it.
  const single = /^([1-9]\d{0,2})[.,](\d{3})$/u.exec(bare);
  if (single) return Number(`${single[1]}${single[2]}`);
  const lastComma = bare.lastIndexOf(",");
  const lastPoint = bare.lastIndexOf(".");
  if (lastComma > lastPoint && plain.test(bare))
    return Number(bare.replace(/[.\s\u00a0\u202f\u2009']/g, "").replace(",", "."));
  if (english.test(bare)) return Number(bare.replace(/,/g, ""));
  if (plain.test(bare)) return Number(bare.replace(/[.\s\u00a0\u202f\u2009']/g, "").replace(",", "."));
  return undefined;
}
