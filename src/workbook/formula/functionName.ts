import type { Card } from "../../functions/card";
import { catalogue } from "../../functions/catalogue";

/** The catalogue's card for a function name in a formula; undefined when it is not one of ours. */
export function cardCalled(name: string): Card | undefined {
  const match = /^(?:_xldudf_TULU_|(?:_xll\.)?TULU\.)(.+)$/iu.exec(name);
  const called = match?.[1] === undefined ? undefined : plainName(match[1]);
  return called === undefined
    ? undefined
    : catalogue.find(({ id, name: danish }) => plainName(id) === called || plainName(danish) === called);
}

/** In files a point within a name may be stored as an underscore. */
const plainName = (name: string): string => name.toUpperCase().replaceAll(".", "_");

/** How a formula calls a function of the catalogue: "TULU.PRISMÆNGDE". */
export function tuluName(id: string): string {
  const card = catalogue.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`The catalogue has no function ${id}.`);
  return `TULU.${card.name}`;
}

export const inCatalogue = (...ids: readonly string[]): boolean =>
  ids.every((id) => catalogue.some((card) => card.id === id));

/** Excel's own function without the marks that files put before newer ones. */
export const builtInName = (name: string): string => name.replace(/^_xlfn\.(?:_xlws\.)?/iu, "").toUpperCase();
