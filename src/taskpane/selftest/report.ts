import about from "../../../package.json";
import type { Bilingual } from "../../functions/card";
import type { Tongue } from "../language/tongue";
import { durationText } from "./durationText";
import type { Verdict } from "./probe";
import type { SelfTest, Tried } from "./runSelfTest";
import { calculationWords, sheetLeft, verdictWords, words } from "./words";

const order: readonly Verdict[] = ["works", "differs", "byHand", "untried"];

/** What is worth reading first. */
export const newsFirst = (tried: readonly Tried[]): readonly Tried[] =>
  [...tried].sort((a, b) => Number(isNews(b)) - Number(isNews(a)));

const isNews = ({ finding }: Tried): boolean => finding.verdict === "differs" || finding.verdict === "untried";

/** "8 virker · 1 anderledes · 2 se selv efter · 12,3 sek." */
export function summaryText({ tried, milliseconds }: SelfTest, tongue: Tongue): string {
  const counts = order.flatMap((verdict) => {
    const count = tried.filter(({ finding }) => finding.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdictWords[verdict][tongue.language]}`];
  });
  return [...counts, durationText(milliseconds, tongue)].join(" · ");
}

/** Plain text for a letter to whoever publishes TULU: this Excel, each verdict with its figures; nothing of the workbook. */
export function reportText(test: SelfTest, tongue: Tongue, at: Date): string {
  const { language } = tongue;
  const { facts, tried, all, left } = test;
  const own = (text: Bilingual): string => text[language].replaceAll("\u00ad", "");
  const calculation = calculationWords[facts.calculation];
  const numbers = `1${facts.thousands}234${facts.decimal}5`;
  return [
    `TULU ${about.version} · ${own(words.title)} · ${dateText(at)} ${clockText(at)}`,
    `Excel ${facts.version} · ${facts.platform} · ${facts.displayLanguage} · ${facts.culture} (${numbers}) · ${calculation ? own(calculation) : facts.calculation}`,
    facts.sets.map(({ name, version }) => `${name} ${version}`).join(" · "),
    "",
    ...tried.map(
      ({ probe, finding }) => `${own(probe.title)}: ${own(verdictWords[finding.verdict])}. ${own(finding.said)}`,
    ),
    "",
    `${tried.length < all ? `${own(words.stopped)} ` : ""}${summaryText(test, tongue)}`,
    left === undefined ? own(words.sheetGone) : own(sheetLeft(left)),
    own(words.nothingOfTheWorkbook),
  ].join("\n");
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The user's own day: "2026-11-25". */
export const dateText = (at: Date): string =>
  [at.getFullYear(), twoDigits(at.getMonth() + 1), twoDigits(at.getDate())].join("-");

const clockText = (at: Date): string => `${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
