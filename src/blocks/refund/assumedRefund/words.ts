import type { Words } from "../../block";
import { schemeWords } from "../schemeWords";

/** The texts of the block "Hvilken refusion er antaget?". */
export const words = {
  ...schemeWords,
  title: { da: "Hvilken refusion er antaget?", en: "Which refund is assumed?" },
  saving: { da: "Besparelse pr. år", en: "Saving per year" },
  persons: { da: "Personer færre", en: "Persons fewer" },
  net: { da: "Enhedspris, netto pr. år", en: "Net unit price per year" },
  netFollows: {
    da: "Enhedspris, der følger (besparelse ÷ personer)",
    en: "Unit price that follows (saving ÷ persons)",
  },
  product: { da: "Personer × enhedspris", en: "Persons × unit price" },
  deviation: { da: "Besparelsen afviger fra det med", en: "The saving differs from that by" },
  implied: { da: "Refusion, der er antaget", en: "Refund that is assumed" },
  possible: { da: "Kan trinnene give den?", en: "Can the steps give it?" },
  stepAlone: { da: "ja: alle på ", en: "yes: all on " },
  mixture: { da: "ja, som en blanding af trin", en: "yes, as a mixture of steps" },
  outside: { da: "nej: den ligger uden for ordningens satser", en: "no: it lies outside the scheme's rates" },
  steps: { da: "Hvis alle stod på samme trin", en: "If all stood on one step" },
  grossMeant: { da: "Bruttopris, enhedsprisen svarer til", en: "Gross price the unit price stands for" },
  netThere: { da: "Enhedspris på trinnet", en: "Unit price on the step" },
  savingThere: { da: "Besparelse på trinnet", en: "Saving on the step" },
  difference: { da: "Forskel fra den antagne", en: "Against the one assumed" },
  grossAtLast: { da: "Bruttopris, hvis alle står på sidste trin", en: "Gross price if all stand on the last step" },
  mixtures: { da: "Hvilke to trin kan give den, og hvordan", en: "Which two steps can give it, and how" },
  one: { da: "Trin", en: "Step" },
  other: { da: "og trin", en: "and step" },
  shareOfOne: { da: "Andel på det første", en: "Share on the first" },
  shareOfOther: { da: "Andel på det andet", en: "Share on the second" },
  cannot: { da: "kan ikke", en: "cannot" },
  others: { da: "Under andre ordninger", en: "Under other schemes" },
  gross: { da: "Bruttopris pr. år", en: "Gross price per year" },
  hidden: {
    da: "Enhedsprisen er et gennemsnit: den viser ikke, om personerne stod i uge 3 eller uge 60.",
    en: "The unit price is a mean: it does not show whether the persons stood in week 3 or week 60.",
  },
  withoutGross: {
    da: "Med bruttoprisen følger refusionen selv, og hvad besparelsen er på hvert trin.",
    en: "With the gross price the refund itself follows, and what the saving is on each step.",
  },
};

export type AssumedRefundWords = Words<typeof words>;
