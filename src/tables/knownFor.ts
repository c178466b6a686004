import type { DomainName } from "../functions/domain";
import type { KnownValue } from "./knownValues";
import { plainText } from "./words";

/** A field that asks for one figure: what it is called, and the meaning of its number. */
export interface AskedValue {
  readonly name: string;
  readonly of: DomainName | "switch" | "word";
}

const rolesFor: Partial<Record<AskedValue["of"], readonly KnownValue["role"][]>> = {
  price: ["price"],
  baseShare: ["share"],
  share: ["share"],
  count: ["count"],
  population: ["population"],
};

/** Words of which a field and a label cannot have one each. */
const opposites: readonly (readonly [RegExp, RegExp])[] = [
  [/netto|\bnet\b/u, /brutto|gross/u],
  [/før|basis|before|base/u, /efter|after/u],
];

const most = 2;

/** The figures on the sheet that a field may mean, the likeliest first; never more than can be chosen among at a glance. */
export function knownFor({ name, of }: AskedValue, known: readonly KnownValue[]): readonly KnownValue[] {
  const field = plainText(name);
  const roles = /refu/u.test(field) ? ["refund"] : (rolesFor[of] ?? []);
  return known
    .filter(({ role, label }) => roles.includes(role) && !isOpposite(field, plainText(label)))
    .map((one) => ({ one, score: alike(field, plainText(one.label)) }))
    .toSorted((a, b) => b.score - a.score)
    .slice(0, most)
    .map(({ one }) => one);
}

const isOpposite = (field: string, label: string): boolean =>
  opposites.some(([a, b]) => (a.test(field) && b.test(label)) || (b.test(field) && a.test(label)));

const stem = 4;

/** How many words two texts share, by their beginnings. */
function alike(field: string, label: string): number {
  const stems = (words: string): Set<string> =>
    new Set((words.match(/\p{L}{4,}|\d{4}/gu) ?? []).map((word) => word.slice(0, stem)));
  const theirs = stems(label);
  return [...stems(field)].filter((word) => theirs.has(word)).length;
}
