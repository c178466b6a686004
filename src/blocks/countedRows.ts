import type { Language } from "./block";
import type { LabelColumn } from "./entryValue";
import { call, cell, formula, quoted, span, type Part } from "./formula";
import type { Formula, PlanCell, PlanRow, Reference } from "./plan";

/**
 * The rows of a table that count together. A row is refused whole or not at all: one figure of it is its verdict, and
 * every other is reckoned only where that is a number. Totals and means run over the rows with a verdict, and a line
 * says how many they are and what the others lack. Cells are named by a word and the row's number, from 0.
 */
export interface CountedRows {
  readonly rows: number;
  /** The word of the figure that is the verdict. */
  readonly verdict: string;
  readonly language: Language;
}

const named = ({ rows }: CountedRows, word: string): Reference => span(`${word}0`, `${word}${rows - 1}`);

/** `work` where the row counts; else what the verdict shows: nothing, or why the row is refused. */
export const asVerdict = (verdict: Part, work: Part): Formula => formula`IF(ISNUMBER(${verdict}),${work},${verdict})`;

/** The sum over the rows that count; nothing while none does. */
export function sumOf(counted: CountedRows, word: string): Formula {
  const verdicts = named(counted, counted.verdict);
  return formula`IF(COUNT(${verdicts})=0,"",SUM(IF(ISNUMBER(${verdicts}),${named(counted, word)},0)))`;
}

/** The mean over the rows that count; nothing while none does. */
export function meanOf(counted: CountedRows, word: string): Formula {
  const verdicts = named(counted, counted.verdict);
  return formula`IF(COUNT(${verdicts})=0,"",AVERAGE(IF(ISNUMBER(${verdicts}),${named(counted, word)})))`;
}

const remarkWord = "remark";

/** What keeps a row from counting, as a sentence with its name: "Jobafklaring mangler pris". */
export function remark(
  counted: CountedRows,
  row: number,
  labels: LabelColumn | undefined,
  needs: readonly (readonly [word: string, name: string])[],
): PlanCell {
  const say = sayings[counted.language];
  const refused: Part = quoted(say.refused);
  const why = needs.reduceRight<Part>(
    (otherwise, [word, name]) =>
      formula`IF(${cell(`${word}${row}`)}="",${quoted(`${say.lacks}${inSentence(name)}`)},IF(ISTEXT(${cell(
        `${word}${row}`,
      )}),${quoted(`${say.text}${inSentence(name)}`)},${otherwise}))`,
    refused,
  );
  const verdict = cell(`${counted.verdict}${row}`);
  return {
    role: "note",
    name: `${remarkWord}${row}`,
    formula: formula`IF(ISNUMBER(${verdict}),"",${rowName(row, labels, say.row)}&${why})`,
  };
}

/** A date would be written as its number: what it shows stands in its place. */
function rowName(row: number, labels: LabelColumn | undefined, word: string): Part {
  const shown = labels?.texts?.[row];
  if (shown !== undefined) return quoted(shown);
  const label = cell(`label${row}`);
  return labels ? label : formula`${quoted(word)}&${label}`;
}

/** How many remarks are told together. */
const told = 5;

/** "11 af 12 rækker; Jobafklaring mangler pris", or that all are there. */
export function coverage(counted: CountedRows): Formula {
  const say = sayings[counted.language];
  const verdicts = named(counted, counted.verdict);
  const remarks = call("TEXTJOIN", quoted("; "), "TRUE", named(counted, remarkWord));
  return formula`IF(COUNT(${verdicts})=ROWS(${verdicts}),${quoted(say.all)}&ROWS(${verdicts})&${quoted(
    say.counted,
  )},COUNT(${verdicts})&${quoted(say.of)}&ROWS(${verdicts})&${quoted(say.rows)}&IF(ROWS(${verdicts})-COUNT(${verdicts})>${told},${quoted(
    say.seeRemarks,
  )},${remarks}))`;
}

export const coverageWord = "coverage";

/** The line below totals or means: over which rows they run. Nothing where there is one row, which speaks for itself. */
export const coverageRows = (counted: CountedRows): PlanRow[] =>
  counted.rows < 2 ? [] : [[{ role: "note", name: coverageWord, formula: coverage(counted) }]];

/** A check that is reckoned over the whole only: "kan ikke prøves" while a row is missing, never 0 over a hole. */
export function checkOf(counted: CountedRows, work: Part): Formula {
  const verdicts = named(counted, counted.verdict);
  return formula`IF(COUNT(${verdicts})=ROWS(${verdicts}),${work},${quoted(sayings[counted.language].unchecked)})`;
}

/** "Budgetpris" → "budgetpris"; "A-dagpenge" and "KL" stay. */
const inSentence = (name: string): string =>
  /^\p{Lu}\p{Ll}/u.test(name) ? name.charAt(0).toLowerCase() + name.slice(1) : name;

const sayings = {
  da: {
    row: "Række ",
    lacks: " mangler ",
    text: " har tekst i ",
    refused: " afvises",
    all: "Alle ",
    counted: " rækker er med.",
    of: " af ",
    rows: " rækker; ",
    seeRemarks: "se bemærkningerne",
    unchecked: "kan ikke prøves",
  },
  en: {
    row: "Row ",
    lacks: " lacks ",
    text: " has text in ",
    refused: " is refused",
    all: "All ",
    counted: " rows are included.",
    of: " of ",
    rows: " rows; ",
    seeRemarks: "see the remarks",
    unchecked: "cannot be checked",
  },
} as const;
