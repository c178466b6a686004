import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { numberText } from "../language/numbers";
import type { Tongue } from "../language/tongue";
import type { Verdict } from "./probe";
import type { SelfTest } from "./runSelfTest";
import { sheetLeft, verdictWords, words } from "./words";

const order: readonly Verdict[] = ["works", "differs", "byHand", "untried"];

/** "8 virker · 1 anderledes · 2 se selv efter · 12,3 sek." */
export function summaryText({ tried, seconds }: SelfTest, { language, culture }: Tongue): string {
  const counts = order.flatMap((verdict) => {
    const count = tried.filter(({ finding }) => finding.verdict === verdict).length;
    return count === 0 ? [] : [`${count} ${verdictWords[verdict][language]}`];
  });
  const time = `${numberText(roundedHalfAway(seconds, 1), culture)} ${language === "da" ? "sek." : "s"}`;
  return [...counts, time].join(" · ");
}

/** Plain text for a letter to whoever publishes TULU: this Excel, each verdict with its figures; nothing of the workbook. */
export function reportText(test: SelfTest, tongue: Tongue, at: Date): string {
  const { language } = tongue;
  const { facts, tried, all, left } = test;
  const own = (text: Readonly<Record<"da" | "en", string>>): string => text[language].replaceAll("\u00ad", "");
  const numbers = `1${facts.thousands}234${facts.decimal}5`;
  return [
    `TULU · ${own(words.title)} · ${at.toISOString().slice(0, 16).replace("T", " ")} UTC`,
    `Excel ${facts.version} · ${facts.platform} · ${facts.displayLanguage} · ${facts.culture} (${numbers}) · ${facts.calculation}`,
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
