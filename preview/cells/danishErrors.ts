/** What Danish Excel shows for an error; the model keeps the English value. */
const danishErrors: Readonly<Record<string, string>> = {
  "#DIV/0!": "#DIVISION/0!",
  "#VALUE!": "#VÆRDI!",
  "#N/A": "#I/T",
  "#REF!": "#REFERENCE!",
  "#NAME?": "#NAVN?",
  "#NUM!": "#NUM!",
  "#NULL!": "#NUL!",
  "#SPILL!": "#OVERLØB!",
  "#CALC!": "#BEREGN!",
  "#CYCLE!": "#CYKLUS!",
};

const englishErrors = new Map(Object.entries(danishErrors).map(([english, danish]) => [danish, english]));

export const isError = (value: unknown): value is string => typeof value === "string" && value in danishErrors;

export const danishError = (error: string): string => danishErrors[error] ?? error;

/** "#I/T" → "#N/A"; undefined for anything that is not a Danish error. */
export const englishError = (text: string): string | undefined => englishErrors.get(text.toUpperCase());
