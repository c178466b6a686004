import type { Cell } from "../../sheet/cell";
import { isFlexContribution } from "./benefits";
import { bookingOf } from "./booking";
import { BookingSums, type BookingSum } from "./bookingSums";
import { columnsOf, plainHeading, type ColumnId, type FoundColumns } from "./columns";
import { holdsCpr, isPersonHeading } from "./cpr";
import { findingKinds, type Finding } from "./findings";
import { rateJudge } from "./knownRates";
import { lineFindings } from "./lineFindings";
import { PairedLines } from "./pairedLines";

type Row = readonly (Cell | undefined)[];

/** Rows of a file or a sheet, the headings among the first of them. */
export interface BookingSource {
  readonly rows: Iterable<Row>;
  /** The number of the first row, as the file or the sheet counts. */
  readonly firstLine: number;
}

/** What is wrong with the whole, so that no line of it is checked or kept. */
export type BookingRefusal =
  | { readonly why: "cpr"; readonly line: number; readonly column: number }
  | { readonly why: "empty" }
  | { readonly why: "headings"; readonly missing: readonly ColumnId[] }
  | { readonly why: "twice"; readonly columns: readonly ColumnId[] }
  /** Weeks without a year: seniority weeks are no dates. */
  | { readonly why: "weeks" };

export interface CheckedBookings {
  /** Lines that were checked. */
  readonly lines: number;
  readonly findings: readonly Finding[];
  readonly hasRates: boolean;
  /** The first and last Monday. */
  readonly weeks: { readonly first: number; readonly last: number };
  readonly sums: {
    readonly all: readonly BookingSum[];
    readonly byBenefit: readonly BookingSum[];
    readonly byRate: readonly BookingSum[];
  };
}

export type BookingAnswer = { readonly refused: BookingRefusal } | { readonly checked: CheckedBookings };

/** Headings are looked for in so many rows: a file may have a title above them. */
const headingRows = 20;
const slice = 500;

/**
 * Checks an extract of Ydelsesrefusion line by line to the øre. Yields the number of rows read, so that the one who asks
 * can draw, and can stop. The first sign of a CPR number ends it: nothing of the file is then kept.
 */
export function* bookingCheck({ rows, firstLine }: BookingSource): Generator<number, BookingAnswer> {
  const judge = rateJudge();
  const [sums, pairs] = [new BookingSums(), new PairedLines()];
  const findings: Finding[] = [];
  let [found, best]: (FoundColumns | undefined)[] = [];
  let [line, checked, noYear] = [firstLine - 1, 0, 0];
  let [first, last] = [Infinity, -Infinity];
  for (const row of rows) {
    line++;
    if ((line - firstLine) % slice === slice - 1) yield line - firstLine + 1;
    const personal = row.findIndex((cell) => holdsCpr(cell) || (!found && isPersonHeading(plainHeading(cell))));
    if (personal >= 0) return { refused: { why: "cpr", line, column: personal + 1 } };
    if (!found) {
      const here = columnsOf(row);
      if (here.missing.length === 0) found = here;
      else if (!best || here.missing.length < best.missing.length) best = here;
      if (found && found.twice.length > 0) return { refused: { why: "twice", columns: found.twice } };
      if (!found && line - firstLine + 1 >= headingRows) break;
      continue;
    }
    const booking = bookingOf(row, line, found.columns);
    if (!booking) continue;
    checked++;
    if ("unread" in booking) {
      if (booking.noYear) noYear++;
      findings.push({ kind: "unread", line, column: booking.unread });
      continue;
    }
    if (isFlexContribution(booking.benefit)) {
      findings.push({ kind: "flexContribution", line, difference: booking.amount });
      continue;
    }
    findings.push(...lineFindings(booking, judge));
    sums.add(booking);
    pairs.add(booking);
    [first, last] = [Math.min(first, booking.week), Math.max(last, booking.week)];
  }
  if (!found) return { refused: best ? { why: "headings", missing: best.missing } : { why: "empty" } };
  if (checked === 0) return { refused: { why: "empty" } };
  if (noYear * 2 > checked) return { refused: { why: "weeks" } };
  return {
    checked: {
      lines: checked,
      findings: [...findings, ...pairs.findings()].toSorted(byKindAndLine),
      hasRates: found.columns.rate !== undefined,
      weeks: { first, last },
      sums: { all: sums.all(), byBenefit: sums.byBenefit(), byRate: sums.byRate() },
    },
  };
}

const byKindAndLine = (a: Finding, b: Finding): number =>
  findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) || a.line - b.line;
