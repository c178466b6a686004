import { isFigureColumn, isTextColumn, numericCells, type ColumnProfile } from "./columnProfile";
import { codeHeadings, itemHeadings, sideHeadings } from "./vocabulary/labelWords";
import { anyFigures } from "./figureLook";
import { roleOf } from "./roles";
import { plainText, wordPattern } from "./words";

const code = wordPattern(codeHeadings, "whole");
const side = wordPattern(sideHeadings, "whole");
const numberLabels = wordPattern(
  itemHeadings
    .filter(([items]) => ["month", "quarter", "week", "year", "date", "agegroup", "municipality"].includes(items))
    .flatMap(([, words]) => words),
  "whole",
);
const otherNumberLabels = wordPattern(
  [
    "periode",
    "period",
    "tid",
    "time",
    "timer fra",
    "dag",
    "day",
    "nr",
    "nr.",
    "hour",
    "grade",
    "klassetrin",
    "number of *",
  ],
  "whole",
);

const labelWord = wordPattern(
  [
    "year",
    "years",
    "year ending",
    "date",
    "month",
    "week",
    "age",
    "år",
    "årstal",
    "dato",
    "måned",
    "uge",
    "alder",
    "period",
    "periode",
  ],
  "anywhere",
);

export const isCodeHeading = (heading: string): boolean => code.test(plainText(heading));
/** Headings of numbers that can name rows: months, weeks, years, ages. */
export const isLabelHeading = (heading: string): boolean => numberLabels.test(plainText(heading).replace(/[:*]$/u, ""));

/** The columns left of the figures: what names the rows, and the keys beside it. */
export interface LabelColumns {
  /** The column that names the rows; undefined when none does. */
  readonly label: number | undefined;
  /** The first column that is neither label nor a key left of it. */
  readonly next: number;
}

/**
 * The rightmost text column left of the figures that is not the same in every row; only when there is none, a column
 * of dates or numbers that can name rows. `headings` are the texts over each column, as far as they are known.
 */
export function labelColumns(
  profiles: readonly ColumnProfile[],
  headings: (column: number) => string,
  left: number,
): LabelColumns {
  let lead = 0;
  while (lead < profiles.length && leads(profiles, lead, headings)) lead++;
  const leading = profiles.slice(0, lead);
  const texts = leading.filter(isTextColumn);
  const most = Math.max(0, ...texts.map(({ filled }) => filled));
  const named = texts.filter((one) => !one.constant && one.filled * 2 >= most);
  // Codes name rows only where nothing else does.
  const isCode = (one: ColumnProfile): boolean => isCodes(one, headings(one.column));
  const naming =
    named.some((one) => !isCode(one)) || leading.some((one) => !isTextColumn(one) && !one.constant)
      ? named.filter((one) => !isCode(one))
      : named;
  const plain = naming.filter(({ column }) => !side.test(plainText(headings(column))));
  const best = (plain.length > 0 ? plain : naming).at(-1);
  if (best) return { label: best.column, next: best.column + 1 };
  const numbered = leading.filter((one) => !isTextColumn(one) && !one.constant).at(-1);
  const first = numbered ?? texts.find(({ constant }) => constant);
  if (first) return { label: first.column, next: first.column + 1 };
  return { label: undefined, next: left };
}

const isCodes = ({ codes, texts }: ColumnProfile, heading: string): boolean =>
  codes * 2 > texts || isCodeHeading(heading);

/** Whether a column belongs before the figures, given that those left of it do. */
function leads(profiles: readonly ColumnProfile[], place: number, headings: (column: number) => string): boolean {
  const profile = profiles[place];
  if (!profile) return false;
  const later = profiles.slice(place + 1);
  if (!later.some((one) => isFigureColumn(one) && numericCells(one) > 0)) return false;
  if (profile.filled === 0) return later.some(isTextColumn) || place === 0;
  if (isTextColumn(profile)) return true;
  const before = profiles.slice(0, place);
  const heading = headings(profile.column);
  const key = isKey(profile, heading);
  // A date, a year or a code before a text column is a key; after one it is a figure.
  const next = later.findIndex((one) => one.filled > 0);
  const textNext = next !== -1 && later.slice(next).findIndex(isTextColumn) !== -1 && textFollows(later, headings);
  if (before.some(isTextColumn)) {
    if (before.filter(isTextColumn).every((one) => one.constant || isCodes(one, headings(one.column))))
      return key && canName(profile, heading);
    return key && textFollows(later, headings);
  }
  // One year in every row, before the months or weeks that name them.
  const following = later[0];
  if (
    key &&
    profile.constant &&
    following &&
    !isTextColumn(following) &&
    canName(following, headings(following.column))
  )
    return true;
  if (textNext && (key || (place === 0 && profile.distinct && profile.whole))) return true;
  return place === 0 || before.every((one) => isKey(one, headings(one.column))) ? canName(profile, heading) : false;
}

/** Keys, and then a text column, before any figures. */
function textFollows(later: readonly ColumnProfile[], headings: (column: number) => string): boolean {
  for (const one of later) {
    if (isTextColumn(one)) return !one.constant;
    if (one.filled > 0 && !isKey(one, headings(one.column))) return false;
  }
  return false;
}

const yearly = ({ least, most, whole, distinct }: ColumnProfile): boolean =>
  whole && most <= 2100 && (least >= 1900 || (distinct && least >= 1600));

const measured: readonly string[] = [
  "count",
  "population",
  "amount",
  "price",
  "share",
  "rate",
  "index",
  "days",
  "hours",
];

/** Whether a heading names what is counted: "Fuldtidspersoner" over 1990, 2004 and 1987 stands over no years. */
const namesMeasure = (heading: string): boolean =>
  measured.includes(roleOf(heading, anyFigures)) && !labelWord.test(plainText(heading));

function isKey(profile: ColumnProfile, heading: string): boolean {
  if (profile.dates * 2 > profile.filled) return true;
  if (!profile.whole) return false;
  return isCodeHeading(heading) || isLabelHeading(heading) || (yearly(profile) && !namesMeasure(heading));
}

/** Whether a column of dates or numbers can name rows. */
function canName(profile: ColumnProfile, heading: string): boolean {
  if (profile.dates * 2 > profile.filled) return true;
  const plain = plainText(heading);
  if (profile.texts > 0 && numericCells(profile) > 0 && profile.distinct) return true;
  if (!profile.whole || profile.constant || profile.least < 0 || namesMeasure(heading)) return false;
  if (isLabelHeading(heading) || isCodeHeading(heading) || otherNumberLabels.test(plain)) return true;
  if (profile.distinct && plain.length <= 40 && labelWord.test(plain)) return true;
  if (yearly(profile)) return true;
  // Whole numbers with one step and no heading over them.
  const span = profile.most - profile.least;
  return (
    plain === "" &&
    profile.distinct &&
    profile.rows >= 3 &&
    span % Math.max(1, numericCells(profile) - 1) === 0 &&
    profile.most < 1000
  );
}
