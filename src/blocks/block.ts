import type { Bilingual, Option } from "../functions/card";
import type { CardId } from "../functions/catalogue";
import type { Entry } from "../sheet/entry";
import { entryValue, type Column } from "./entryValue";
import type { Field, FieldValue, Fields } from "./field";
import { originRow, type Made } from "./origin";
import type { Picture } from "./picture";
import type { BlockPlan, PlanRow } from "./plan";
import { fieldProblem } from "./problems";
import type { Given } from "./planCells";

export type Language = "da" | "en";

/** What a guided calculation is about; the pane draws it. */
export type BlockIcon = "money" | "people" | "scales" | "trend" | "goal" | "stairs";

/** A text of a block in both languages, or a function that makes one. */
type Word = { readonly da: string; readonly en: string } | { readonly da: Maker; readonly en: Maker };
type Maker = (...args: never[]) => string;

/** The block's texts in one language. */
export type Words<W extends Readonly<Record<string, Word>>> = { readonly [K in keyof W]: W[K]["da"] };

/** What the fields hold, by their names. */
export type Values<F extends Fields> = { readonly [K in keyof F]: FieldValue<F[K]> };

/** What the fields lack before a block can be made of them, in words; undefined while they are not all filled. */
export type PlanAnswer = { readonly plan: BlockPlan } | { readonly problem: string } | undefined;

interface BlockTexts {
  readonly id: string;
  /** The tab that it belongs to, where that is not Beregn. */
  readonly tab?: "refund";
  readonly icon: BlockIcon;
  /** The question it answers, or what it is called. */
  readonly title: Bilingual;
  readonly summary: Bilingual;
  /** Words that people search with, beyond those of the title and the summary. */
  readonly asked: { readonly da: readonly string[]; readonly en: readonly string[] };
  /** What one would do after it: functions by id. */
  readonly next?: readonly CardId[];
}

/** A figure of an example: what the cell of that name must show. */
type Shown = Readonly<Record<string, number | string>>;

/** A sheet from A1, what the fields are given ("B2:B5", a number, a choice), and some of the figures that come out. */
export interface BlockExample<K extends string = string> {
  readonly cells: readonly (readonly (string | number | null)[])[];
  readonly fields: { readonly [field in K]?: string | number | boolean };
  readonly gives: Shown;
}

export interface BlockDefinition<F extends Fields, W extends Readonly<Record<string, Word>>> extends BlockTexts {
  readonly fields: F;
  /** Fields that hold rows of the same things: as many cells in each, and all of them filled or none. */
  readonly alike?: readonly (readonly (keyof F & string)[])[];
  /** Fields that stand for each other: all of one group are filled, and none of the others. */
  readonly either?: readonly (readonly (keyof F & string)[])[];
  readonly words: W;
  /** What else stands in the way, in the reader's language. */
  readonly problem?: (values: Values<F>, say: (da: string, en: string) => string) => string | undefined;
  readonly rows: (values: Values<F>, words: Words<W>, language: Language) => readonly PlanRow[];
  /** A picture of the block's named cells, drawn where it is shown. */
  readonly picture?: (values: Values<F>, words: Words<W>, language: Language) => Picture;
  /** How figures on the way are rounded, where they are. */
  readonly rounding?: (values: Values<F>, words: Words<W>) => string | undefined;
  readonly examples: readonly BlockExample<keyof F & string>[];
}

/** A guided calculation, its types erased: what the pane, the help and the tests read. */
export interface Block extends BlockTexts {
  readonly fields: Fields;
  /** Groups of fields that stand for each other; one of them is filled. */
  readonly either: readonly (readonly string[])[];
  readonly examples: readonly BlockExample[];
  /** The block that the fields make; it says when it was made where that is told. */
  plan(entries: Readonly<Record<string, Entry>>, language: Language, made?: Made): PlanAnswer;
}

/** A block whose fields are known to the compiler. */
export interface KnownBlock<F extends Fields> extends Block {
  readonly fields: F;
  /** The block from what its fields hold. */
  make(values: Values<F>, language: Language, made?: Made): BlockPlan;
}

/** Ties a guided calculation together: the compiler checks rows, examples and groups against the fields and words. */
export function block<const F extends Fields, const W extends Readonly<Record<string, Word>>>(
  definition: BlockDefinition<F, W>,
): KnownBlock<F> {
  const { fields, alike = [], either = [], words, problem, rows, picture, rounding, ...texts } = definition;
  const make = (values: Values<F>, language: Language, made?: Made): BlockPlan => {
    const own = wordsIn(words, language);
    const origin = originRow(Object.values(values), rounding?.(values, own), made, language);
    return {
      kind: "block",
      title: definition.title[language],
      rows: [...rows(values, own, language), origin],
      ...(picture ? { picture: picture(values, own, language) } : {}),
    };
  };
  return {
    ...texts,
    fields,
    either,
    make,
    plan(entries, language, made) {
      const held = Object.entries(fields).map(([name, field]) => [name, entryValue(field, entries[name])] as const);
      if (held.some(([name, value]) => value === undefined && !isOmissible(fields[name]))) return undefined;
      const values = Object.fromEntries(held) as unknown as Values<F>;
      if (either.length > 0 && !either.some((group) => group.every((name) => values[name] !== undefined)))
        return undefined;
      const say = (da: string, en: string): string => (language === "da" ? da : en);
      const wrong = fieldProblem({ fields, alike, either }, values, language) ?? problem?.(values, say);
      return wrong === undefined ? { plan: make(values, language, made) } : { problem: wrong };
    },
  };
}

const isOmissible = (field: Field | undefined): boolean => field !== undefined && "optional" in field;

/** The words in one language. */
export const wordsIn = <W extends Readonly<Record<string, Word>>>(words: W, language: Language): Words<W> =>
  Object.fromEntries(Object.entries(words).map(([key, word]) => [key, word[language]])) as Words<W>;

export type { Column, Given, Option };
