import { catalogue } from "../../src/functions/catalogue";
import { families } from "../../src/functions/families";

test.each(catalogue.map((card) => [card.name, card] as const))(
  "%s is named in its family's introduction, in both languages",
  (name, card) => {
    const introduction = families.find(({ id }) => id === card.family)?.introduction;
    // A name by itself: STANDARD.DIREKTE does not name STANDARD, nor does ANDELSFORSKEL name ANDEL.
    const alone = new RegExp(`(?<![\\p{Lu}.])${name.replaceAll(".", "\\.")}(?!\\p{Lu}|\\.\\p{Lu})`, "u");
    for (const language of ["da", "en"] as const) expect(introduction?.[language]).toMatch(alone);
  },
);
