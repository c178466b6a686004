import type { Bilingual } from "../../../functions/card";

export const words = {
  used: (sheet: string, schemes: string): Bilingual => ({
    da: `Ordninger fra arket ${sheet}: ${schemes}.`,
    en: `Schemes from the sheet ${sheet}: ${schemes}.`,
  }),
  differs: (schemes: string): Bilingual => ({
    da: `Arkets satser for ${schemes} er andre end reglernes.`,
    en: `The sheet's rates for ${schemes} are others than those of the rules.`,
  }),
  unsound: (schemes: string): Bilingual => ({
    da: `${schemes} på arket bruges ikke: den første uge skal være 1, ugerne stige, og satserne være fra 0 til 100 %.`,
    en: `${schemes} on the sheet is not used: the first week must be 1, the weeks rise, and the rates be from 0 to 100%.`,
  }),
  off: (sheet: string): Bilingual => ({
    da: `Arket ${sheet} bruges ikke.`,
    en: `The sheet ${sheet} is not used.`,
  }),
  useOurs: { da: "Brug reglernes satser", en: "Use the rules' rates" },
  useSheet: { da: "Brug arket", en: "Use the sheet" },
};
