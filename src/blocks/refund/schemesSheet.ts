import { schemes } from "../../functions/refund/schemes";
import { wordsIn, type Language } from "../block";
import type { BlockPlan, PlanRow } from "../plan";
import { emptyRow, headings, notes, section, text } from "../planCells";
import { rulesText } from "./schemeCells";
import { schemeWords } from "./schemeWords";

const words = {
  title: { da: "Refusionsordninger", en: "Refund schemes" },
  how: {
    da: "Ret en sats eller en uge her, så regner blokkene i Refusion med den i stedet for reglernes. En ny trappe skrives hvor som helst og markeres som ”Egen trappe”.",
    en: "Change a rate or a week here, and the blocks in Refund reckon by it in place of the rules'. A new staircase is written anywhere and marked as “Own staircase”.",
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
