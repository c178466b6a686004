import type { Bilingual } from "../../functions/card";
import { schemes } from "../../functions/refund/schemes";
import { ownRules } from "./rules";
import { schemeWords } from "./schemeWords";

/** The choices of a block's scheme field, `first` in front: what is not sourced says so. */
const schemeOptions = (first: string) => [
  ...schemes
    .toSorted((a, b) => Number(b.id === first) - Number(a.id === first))
    .map(({ id, title, sourced }) => ({
      value: id,
      da: sourced ? title.da : `${title.da} (ikke efterset)`,
      en: sourced ? title.en : `${title.en} (not checked)`,
    })),
  { value: ownRules, da: "Egen trappe i arket", en: "Own staircase in the sheet" },
];

const help = {
  scheme: {
    da: "Hvilke regler for statens refusion der regnes med.",
    en: "Which rules of state refund it is reckoned by.",
  },
  own: {
    da: "To kolonner i arket: fra uge (den første er 1) og sats. Bruges, når den er valgt som ordning.",
    en: "Two columns in the sheet: from week (the first is 1) and rate. Used when it is chosen as the scheme.",
  },
};

/** The choice of a scheme; `first` is taken where nothing is chosen. */
export const schemeField = (name: Bilingual, first = "staircase") =>
  ({ kind: "choice", name, help: help.scheme, options: schemeOptions(first) }) as const;

/** A staircase that stands in the user's sheet. */
export const ownField = (name: Bilingual) =>
  ({ kind: "table", columns: 2, optional: true, name, help: help.own }) as const;

/** The two fields that say by which rules a block reckons. */
export const schemeFields = { scheme: schemeField(schemeWords.scheme), own: ownField(schemeWords.own) } as const;
