import type { Bilingual } from "../functions/card";
import type { PageInput, RoundedSet, Shape, TemplateId } from "./page";
import type { PageTable } from "./table/pageTable";

/** Whether a table suits a template, and why; of several that do, the heaviest is proposed. */
export type Suitability =
  | { readonly suits: true; readonly weight: number; readonly because: Bilingual }
  | { readonly suits: false; readonly because: Bilingual };

/** What a template takes of a table: the categories and series of the page. */
export type Taken = Pick<PageInput, "categories" | "series" | "rounding" | "categoryHead" | "items"> &
  Partial<Pick<PageInput, "who" | "from" | "to" | "keyRules" | "note" | "uncertain">>;

/** What a title is made from beside the rounded figures. */
export type TitleWords = Pick<PageInput, "who" | "from" | "to" | "than" | "items" | "threshold">;

/** A kind of page: when it is used, what it takes, and what may be said of it. Pure. */
export interface Template {
  readonly id: TemplateId;
  readonly shape: Shape;
  readonly name: Bilingual;
  readonly when: Bilingual;
  readonly notWhen: Bilingual;
  suits(table: PageTable): Suitability;
  take(table: PageTable): Taken;
  /** A title that says what the rounded figures show; undefined where nothing may be claimed. */
  message(set: RoundedSet, words: TitleWords): string | undefined;
  /** The paragraph for the agenda item, where it says more than the figures one by one. */
  agenda?(set: RoundedSet, input: PageInput): string;
  /** What an alternative text begins with. */
  readonly kind: string;
}

/** Ties a template to its type; it stands in the catalogue. */
export const template = (definition: Template): Template => definition;

export const no = (da: string, en: string): Suitability => ({ suits: false, because: { da, en } });
export const yes = (weight: number, da: string, en: string): Suitability => ({
  suits: true,
  weight,
  because: { da, en },
});
