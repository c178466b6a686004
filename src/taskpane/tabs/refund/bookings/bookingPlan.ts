import type { Language } from "../../../../blocks/block";
import { formula, span } from "../../../../blocks/formula";
import type { BlockPlan, PlanCell, PlanRow } from "../../../../blocks/plan";
import { emptyRow, figure, headings, label, notes, section, text } from "../../../../blocks/planCells";
import type { CheckedBookings } from "../../../../checks/bookings/bookingCheck";
import type { Finding } from "../../../../checks/bookings/findings";
import { numberFormat } from "../../../../sheet/numberFormat";
import { kindWords, type BookingWords } from "./bookingWords";
import { benefitText, groupsOf, weekText, type FindingGroup } from "./findingText";

/** More than this is no list that anyone reads. */
const mostWritten = 10_000;

const money = numberFormat("kr", 2);
const cellOf = (value: number | undefined, format: string, name?: string): PlanCell | null =>
  value === undefined ? null : { role: "figure", value, format, ...(name === undefined ? {} : { name }) };

/**
 * What was found, as a sheet: figures with their line numbers, and sums that are formulas over them. `example`: the lines
 * are made up, and the sheet says so.
 */
export function bookingPlan(
  checked: CheckedBookings,
  words: BookingWords,
  language: Language,
  example = false,
): BlockPlan {
  const { findings, lines, weeks, sums } = checked;
  const written = findings.slice(0, mostWritten);
  const groups = groupsOf(written);
  const last = sums.all.length - 1;
  const totalOf = (column: string): PlanCell =>
    figure("kr", formula`SUM(${span(`${column}0`, `${column}${last}`)})`, { role: "total", decimals: 2 });
  return {
    kind: "block",
    title: words.sheet,
    rows: [
      [text("title", words.sheet)],
      ...notes([
        ...(example ? [words.exampleFigures] : []),
        `${words.lines(lines)}. ${words.weeks(weekText(weeks.first), weekText(weeks.last))}`,
        words.scheme,
        ...(checked.hasRates ? [] : [words.withoutRates]),
        ...(written.length < findings.length ? [words.notAll(written.length, findings.length)] : []),
      ]),
      emptyRow,
      section(words.findings, 3),
      headings(words.kind, words.number, words.difference),
      ...groups.map((group) => groupRow(group, language)),
      emptyRow,
      section(words.byBoth, 6),
      headings(words.benefit, words.rate, words.number, words.amount, words.refund, words.coAmount),
      ...sums.all.map((sum, place): PlanRow => [
        label(benefitText(sum, sums.all, words, language)),
        cellOf(sum.rate, "0%"),
        cellOf(sum.lines, "#,##0"),
        cellOf(sum.amount, money, `amount${place}`),
        cellOf(sum.refund, money, `refund${place}`),
        cellOf(sum.coAmount ?? 0, money, `coAmount${place}`),
      ]),
      ...(last < 0
        ? []
        : [
            [
              text("total", words.total),
              text("total", ""),
              text("total", ""),
              totalOf("amount"),
              totalOf("refund"),
              totalOf("coAmount"),
            ],
          ]),
      ...groups.flatMap((group) => [emptyRow, ...findingsRows(group, words, language)]),
    ],
  };
}

const nameOf = (kind: string, place: number): string => `${kind}${place}`;

function groupRow({ kind, findings }: FindingGroup, language: Language): PlanRow {
  const all = (column: string) =>
    span(nameOf(`${column}-${kind}`, 0), nameOf(`${column}-${kind}`, findings.length - 1));
  return [
    label(kindWords[kind][language][0]),
    figure("count", formula`COUNT(${all("line")})`),
    // A line that cannot be read has no kroner.
    kind === "unread" ? null : figure("kr", formula`SUM(${all("kr")})`, { decimals: 2, change: true }),
  ];
}

function findingsRows({ kind, findings }: FindingGroup, words: BookingWords, language: Language): PlanRow[] {
  const [title, about] = kindWords[kind][language];
  const row = ({ line, rate, booked, expected, difference, other }: Finding, place: number): PlanRow => [
    cellOf(line, "0", nameOf(`line-${kind}`, place)),
    cellOf(rate, "0.##%"),
    cellOf(booked, kind === "rates" ? "0.##%" : money),
    cellOf(expected, kind === "rates" ? "0.##%" : money),
    { role: "figure", value: difference ?? "", format: money, name: nameOf(`kr-${kind}`, place) },
    cellOf(other, "0"),
  ];
  return [
    section(title, 6),
    ...notes([about]),
    headings(words.line, words.rate, words.booked, words.expected, words.difference, words.other),
    ...findings.map(row),
  ];
}
