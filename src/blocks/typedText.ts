/** Texts that Excel would read as something else when they are written: formulas, errors, numbers, dates, SAND. */
const taken =
  /^\s*(?:[=+\-@'#]|[\d.,:/\s%()-]*\d[\d.,:/\s%()-]*(?:kr\.?)?\s*$|(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)\p{L}*[\s.-]*\d|\d+[\s.-]*(?:jan|feb|mar|apr|maj|may|jun|jul|aug|sep|okt|oct|nov|dec)|(?:sand|falsk|true|false)\s*$)/iu;

/** A text as it must be written to stay that text: with an apostrophe in front where Excel would else convert it. */
export const typedText = (text: string): string => (taken.test(text) ? `'${text}` : text);
