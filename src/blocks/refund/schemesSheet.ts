import { schemes } from "../../functions/refund/schemes";
import { wordsIn, type Language } from "../block";
import type { BlockPlan, PlanRow } from "../plan";
import { emptyRow, headings, notes, section, text } from "../planCells";
import { rulesText } from "./schemeCells";
import { schemeWords } from "./schemeWords";

const words = {
  title: { da: "Refusionsordninger", en: "Refund schemes" },
  how: {
    da: "Ret en sats, eller skriv en ny trappe: markér dens to kolonner som ”Egen trappe” i Refusion, så regnes der med den.",
    en: "Change a rate, or write a new staircase: mark its two columns as “Own staircase” in Refund, and it is used.",
  },
};

/** Every scheme on a sheet of the user's own, with source and dates: what is changed there goes before ours. */
export function schemesSheet(language: Language): BlockPlan {
  const shared = wordsIn(schemeWords, language);
  return {
    kind: "block",
    title: words.title[language],
    rows: [
      [text("title", words.title[language])],
      ...notes([words.how[language]]),
      ...schemes.flatMap((scheme): PlanRow[] => [
        emptyRow,
        section(scheme.title[language], 2),
        ...notes(rulesText({ scheme }, shared, language)),
        headings(shared.firstWeek, shared.refund),
        ...scheme.steps.map(({ from, rate }): PlanRow => [
          { role: "input", value: from, format: "0" },
          { role: "input", value: rate, format: "0%" },
        ]),
      ]),
    ],
  };
}
