import type { Nature, Role } from "./reading";
import {
  amountWords,
  changeWords,
  countWords,
  flowWords,
  moneyPerOne,
  moneyUnit,
  perRoundNumber,
  roleWords,
  strongCounts,
} from "./vocabulary/roleWords";
import { codeHeadings } from "./vocabulary/labelWords";
import { plainText, wordPattern } from "./words";

/** The figures a heading stands over, as far as the role depends on them. */
export interface FigureLook {
  readonly dates: boolean;
  readonly percentFormat: boolean;
  readonly moneyFormat: boolean;
  readonly whole: boolean;
  readonly least: number;
  readonly most: number;
  /** Whether no figure has more than one decimal. */
  readonly oneDecimal?: boolean;
  /** Whether there are any. */
  readonly some: boolean;
}

const patterns = new Map(roleWords.map(([role, words]) => [role, wordPattern(words)]));
const has = (role: Role, text: string): boolean => patterns.get(role)?.test(text) ?? false;
const strongCount = wordPattern(strongCounts);
const amount = wordPattern(amountWords);
const count = wordPattern(countWords);
const flow = wordPattern(flowWords);
const change = wordPattern(changeWords);
const code = wordPattern(codeHeadings, "whole");
const week = wordPattern([
  "uge",
  "uger",
  "ugenr",
  "ugenr.",
  "ugenummer",
  "anciennitet*",
  "ugeanciennitet",
  "week",
  "weeks",
  "seniority",
  "week no",
  "uge nr",
  "uge nr.",
]);
const weekAlone = wordPattern(
  [
    "uge",
    "ugenr",
    "ugenr.",
    "ugenummer",
    "uge nr",
    "uge nr.",
    "anciennitet",
    "anciennitet i uger",
    "anciennitet (uger)",
    "anciennitet, uger",
    "anciennitetsuge",
    "refusionsuge",
    "uger",
    "antal uger",
    "week",
    "weeks",
    "week no",
    "week no.",
    "week of seniority",
    "weeks of seniority",
    "seniority",
    "seniority (weeks)",
    "seniority, weeks",
    "uger på ydelse",
    "varighed i uger",
    "varighed, uger",
    "varighed (uger)",
    "ydelsesuge",
    "ydelsesuger",
  ],
  "whole",
);
const refund = wordPattern([
  "refusion",
  "*refusion",
  "refund",
  "reimbursement",
  "statsrefusion",
  "medfinansiering",
  "co-financing",
]);
const percentWord = /%|\bpct\b|procent|percent|per cent|andel/u;
const longestWeek = 2080;

/** The role that a heading alone names, with what its figures allow; `unknown` when it names none. */
export function roleOf(heading: string, look: FigureLook): Role {
  const plain = plainText(heading);
  if (look.dates) return "date";
  if (plain === "") return "unknown";
  if (isPeriodColumn(plain, look)) return "period";
  if (code.test(plain)) return look.whole ? "code" : "unknown";
  if (has("refund", plain)) return "refund";
  if (perRoundNumber.test(plain)) return "rate";
  if (moneyPerOne.test(plain)) return "price";
  if (has("index", plain)) return "index";
  if (has("rank", plain)) return look.whole ? "rank" : "unknown";
  if (refund.test(plain) && !moneyUnit.test(plain) && !/beløb|kr|amount|udgift/u.test(plain) && isRatio(look))
    return "refund";
  if (weekAlone.test(plain)) return isWeeks(look) ? "week" : "unknown";
  // "Handel" ends as "andel" does.
  // "Over 10 pct." is a threshold.
  if (has("share", plain.replace(/\p{L}*handel\p{L}*|\d ?(?:pct\.?|%|procent|percent|per cent)/gu, " ")))
    return "share";
  if (has("price", plain)) return "price";
  if (moneyUnit.test(plain)) return "amount";
  if (has("rate", plain)) return look.percentFormat || percentWord.test(plain) ? "share" : "rate";
  if (has("hours", plain)) return "hours";
  if (has("days", plain)) return "days";
  if ((has("degree", plain) || plain === "degree") && look.most <= 100) return "degree";
  if (has("population", plain) && !strongCountBeside(plain)) return "population";
  if (strongCount.test(plain)) return look.percentFormat ? "share" : "count";
  if (amount.test(plain)) return look.percentFormat ? "share" : "amount";
  if (count.test(plain)) return look.percentFormat ? "share" : "count";
  if (week.test(plain) && isWeeks(look) && plain.split(" ").length <= 3) return "week";
  if (look.moneyFormat) return "amount";
  return look.percentFormat ? "share" : "unknown";
}

const periods: readonly (readonly [RegExp, number, number])[] = [
  [wordPattern(["år", "årstal", "kalenderår", "year", "calendar year", "fiscal year"], "whole"), 1900, 2100],
  [wordPattern(["måned", "måneder", "md", "md.", "month"], "whole"), 1, 12],
  [wordPattern(["kvartal", "kvt", "kvt.", "quarter"], "whole"), 1, 4],
];

/** A column of years, or of months by number, that does not name the rows. */
const isPeriodColumn = (plain: string, { some, whole, least, most }: FigureLook): boolean =>
  some && whole && periods.some(([word, from, until]) => word.test(plain) && least >= from && most <= until);

/** "Fuldtidspersoner i befolkningen 16-66 år" counts full-time persons. */
const strongCountBeside = (plain: string): boolean =>
  /fuldtidsperson|helårsperson|recipient|claimant|modtager/u.test(plain);

const isRatio = ({ some, most, percentFormat }: FigureLook): boolean => some && (percentFormat || most <= 1);

const isWeeks = ({ some, whole, least, most, dates }: FigureLook): boolean =>
  !dates && (!some || (whole && least >= 0 && most <= longestWeek));

/** How figures of a role behave over time; the heading tells new and closed cases from those there are. */
export function natureOf(role: Role, heading: string): Nature {
  switch (role) {
    case "amount":
    case "hours":
    case "days":
      return "flow";
    case "count":
      return flow.test(plainText(heading)) ? "flow" : "stock";
    case "population":
      return "stock";
    case "price":
      return "price";
    case "share":
    case "rate":
    case "index":
    case "refund":
    case "degree":
      return "ratio";
    default:
      return "none";
  }
}

/** Whether figures under a heading may be below zero: amounts, changes, rates of change. */
export const mayBeNegative = (role: Role, heading: string): boolean =>
  ![
    "count",
    "population",
    "price",
    "share",
    "rate",
    "refund",
    "degree",
    "days",
    "hours",
    "rank",
    "week",
    "code",
  ].includes(role) || change.test(plainText(heading));

export const isSummable = (role: Role): boolean =>
  ["count", "population", "amount", "days", "hours", "unknown"].includes(role);
