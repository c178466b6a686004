import type { Card } from "../functions/card";
import { catalogue } from "../functions/catalogue";

/** In files a point within a name may be stored as an underscore. */
const plainName = (name: string): string => name.toUpperCase().replaceAll(".", "_");

const cards: ReadonlyMap<string, Card> = new Map(
  catalogue.flatMap((card) => [card.id, card.name].map((name): [string, Card] => [plainName(name), card])),
);

/** The catalogue's card for a function name in a formula; undefined when it is not one of ours. */
export function cardCalled(name: string): Card | undefined {
  const match = /^(?:_xldudf_TULU_|(?:_xll\.)?TULU\.)(.+)$/iu.exec(name);
  return match?.[1] === undefined ? undefined : cards.get(plainName(match[1]));
}

/** How a formula calls a function of the catalogue: "TULU.PRISMÆNGDE". */
export function tuluName(id: string): string {
  const card = cards.get(plainName(id));
  if (!card) throw new Error(`The catalogue has no function ${id}.`);
  return `TULU.${card.name}`;
}
