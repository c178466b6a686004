/** Excel's errors in English and as Danish Excel shows them; the model keeps the English. */
const danish: ReadonlyMap<string, string> = new Map([
  ["#DIV/0!", "#DIVISION/0!"],
  ["#VALUE!", "#VÆRDI!"],
  ["#N/A", "#I/T"],
  ["#REF!", "#REFERENCE!"],
  ["#NAME?", "#NAVN?"],
  ["#NUM!", "#NUM!"],
  ["#NULL!", "#NUL!"],
  ["#SPILL!", "#OVERLØB!"],
  ["#CALC!", "#BEREGN!"],
  ["#BUSY!", "#OPTAGET!"],
  ["#FIELD!", "#FIELD!"],
  // Excel itself warns of a circle and shows 0; grids outside it show this.
  ["#CYCLE!", "#CYKLUS!"],
]);

const english: ReadonlyMap<string, string> = new Map([...danish].map(([code, name]) => [name, code]));

/** Every name an error has, English and Danish. */
export const errorNames: readonly string[] = [...danish.keys(), ...english.keys()];

/** Whether a text is the English name of an error. */
export const isErrorCode = (value: unknown): value is string => typeof value === "string" && danish.has(value);

/** "#N/A" → "#I/T"; any other text as it is. */
export const danishError = (code: string): string => danish.get(code) ?? code;

/** "#I/T" or "#N/A" → "#N/A"; undefined for anything that names no error. */
export function errorCode(text: string): string | undefined {
  const name = text.toUpperCase();
  return danish.has(name) ? name : english.get(name);
}
