import type { Bilingual } from "../functions/card";
import type { CheckedSheet } from "./checkedSheet";
import type { Found } from "./finding";
import { sentence, type Part } from "./sentence";

/** A sentence of a check in both languages, made of the same parts: addresses, figures and formulas as texts. */
interface Sentence {
  readonly da: (...parts: string[]) => string;
  readonly en: (...parts: string[]) => string;
}

type Sentences = Readonly<Record<string, Sentence>>;

type Given<S extends Sentence> = S["da"] extends (...parts: infer P extends string[]) => string
  ? (...parts: { [I in keyof P]: Part }) => Bilingual
  : never;

/** The sentences of a check, each to be given its parts. */
export type Saying<S extends Sentences> = {
  readonly [K in keyof S]: Given<S[K]>;
};

/** A cell as an example writes it: "=B2*C2" is a formula; its value is reckoned when the example is tried. */
export type ExampleCell = number | string | boolean | null;

/** A small sheet from A1 and the cells that the check must find on it; none for a near miss. */
export interface CheckExample {
  readonly cells: readonly (readonly ExampleCell[])[];
  readonly formats?: Readonly<Record<string, string>>;
  readonly hidden?: { readonly rows?: readonly number[]; readonly columns?: readonly string[] };
  readonly merged?: readonly string[];
  /** What stands on other sheets of the workbook, by name; `hiddenSheets` names those that do not show. */
  readonly others?: Readonly<Record<string, readonly (readonly ExampleCell[])[]>>;
  readonly hiddenSheets?: readonly string[];
  /** The official populations that the example is given, by year. */
  readonly official?: Readonly<Record<number, number>>;
  readonly finds: readonly string[];
}

interface CheckTexts {
  readonly id: string;
  readonly title: Bilingual;
  /** What it looks for, and what it lets pass. */
  readonly summary: Bilingual;
  /** Sheets that trip it. */
  readonly trips: readonly CheckExample[];
  /** Sheets that look like it and are right. */
  readonly nearMisses: readonly CheckExample[];
}

export interface CheckDefinition<S extends Sentences> extends CheckTexts {
  readonly sentences: S;
  /** Yields what it finds; undefined where it only draws breath in long work. */
  readonly find: (sheet: CheckedSheet, say: Saying<S>) => Iterable<Found | undefined>;
}

/** A check of the catalogue, its types erased. */
export interface Check extends CheckTexts {
  readonly find: (sheet: CheckedSheet) => Iterable<Found | undefined>;
}

/** Ties a check together: a misspelt sentence, or one with other parts than it is given, does not compile. */
export function check<const S extends Sentences>(definition: CheckDefinition<S>): Check {
  const { sentences, find, ...texts } = definition;
  const say = Object.fromEntries(
    Object.entries(sentences).map(([key, one]) => [key, (...parts: Part[]) => sentence(one, parts)]),
  ) as unknown as Saying<S>;
  return { ...texts, find: (sheet) => find(sheet, say) };
}
