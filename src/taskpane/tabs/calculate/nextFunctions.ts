import type { Card } from "../../../functions/card";
import { catalogue } from "../../../functions/catalogue";
import { nothing, type Entry } from "../../../sheet/entry";

/** What one would often want to know next. */
const next: Readonly<Record<string, readonly string[]>> = {
  ANDEL: ["PRTUSINDE", "ANDELSINTERVAL"],
  PRTUSINDE: ["RATEINTERVAL", "KLYNGERANG"],
  ANDELSINTERVAL: ["ANDELSFORSKEL"],
  FORVENTET: ["REELFORSKEL", "BESPARELSE"],
  REELFORSKEL: ["BESPARELSE"],
  BESPARELSE: ["TALTEKST"],
  KLYNGESNIT: ["KLYNGERANG", "POTENTIALE"],
  KLYNGERANG: ["KLYNGESNIT"],
  NETTOPRIS: ["NETTOUDGIFT"],
  REFUSIONSSATS: ["NETTOPRIS"],
  PRISMAENGDE: ["MAALOPFYLDELSE"],
  OPDELING: ["REELFORSKEL"],
};

export const nextFunctions = (card: Card): readonly Card[] =>
  (next[card.id] ?? []).flatMap((id) => catalogue.find((one) => one.id === id) ?? []);

/** The same cells in another function's fields, where an argument has the same name and kind. */
export const carriedEntries = (from: Card, entries: readonly Entry[], to: Card): readonly Entry[] =>
  to.parameters.map(({ name, kind }) => {
    const place = from.parameters.findIndex((parameter) => parameter.name === name && parameter.kind === kind);
    return entries[place] ?? nothing;
  });
