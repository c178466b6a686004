import type { Bilingual, Option } from "../functions/card";
import type { DomainName } from "../functions/domain";
import type { Column } from "./entryValue";
import type { Given } from "./planCells";

interface FieldTexts {
  /** As the form's label has it. */
  readonly name: Bilingual;
  readonly help: Bilingual;
}

/** One column of figures, a row for each thing. */
interface ListField extends FieldTexts {
  readonly kind: "list";
  readonly of: DomainName;
  readonly optional?: true;
}

/** One column of names. */
interface NamesField extends FieldTexts {
  readonly kind: "names";
  readonly optional?: true;
}

/** One cell, or a number that is typed. */
interface GivenField extends FieldTexts {
  readonly kind: "given";
  readonly of: DomainName;
  readonly optional?: true;
  /** The field that says which year it is of: they are remembered together. */
  readonly year?: string;
}

/** One cell, a typed number, or a column. */
interface SeriesField extends FieldTexts {
  readonly kind: "series";
  readonly of: DomainName;
}

/** Figures beside or below each other, or typed with ";" between them. */
interface FiguresField extends FieldTexts {
  readonly kind: "figures";
  readonly of: DomainName;
  readonly optional?: true;
}

/** Cells in a fixed number of columns: a staircase in two. */
interface TableField extends FieldTexts {
  readonly kind: "table";
  readonly columns: number;
  readonly optional?: true;
}

/** One of several ways; the first is the usual one. */
interface ChoiceField extends FieldTexts {
  readonly kind: "choice";
  /** An option may be the one that suits what the sheet's figures are. */
  readonly options: readonly (Option & { readonly value: string; readonly suits?: Suited })[];
  /** The field whose figures decide which option suits. */
  readonly follows?: string;
}

/** What figures can be: persons there at a time, persons or events in a time, kroner. */
export type Suited = "stock" | "flow" | "amount";

interface SwitchField extends FieldTexts {
  readonly kind: "switch";
  readonly default: boolean;
}

/** A number that tells how, not what: months to look back. */
interface NumberField extends FieldTexts {
  readonly kind: "number";
  readonly of: DomainName;
  readonly default: number;
}

/** A word of the user's own: the year that a price is of. */
interface TextField extends FieldTexts {
  readonly kind: "text";
  readonly optional: true;
}

/** One of the names that stand in another field. */
interface NameField extends FieldTexts {
  readonly kind: "name";
  readonly among: string;
  readonly optional: true;
}

/** A field of a guided calculation. */
export type Field =
  | ListField
  | NamesField
  | GivenField
  | SeriesField
  | FiguresField
  | TableField
  | ChoiceField
  | SwitchField
  | NumberField
  | TextField
  | NameField;

/** The fields of a guided calculation by their names. */
export type Fields = Readonly<Record<string, Field>>;

type Held<F extends Field> = F extends { readonly kind: "list" | "names" | "table" }
  ? Column
  : F extends { readonly kind: "figures" }
    ? Column | readonly number[]
    : F extends { readonly kind: "given" }
      ? Given
      : F extends { readonly kind: "series" }
        ? number | Column
        : F extends { readonly kind: "choice"; readonly options: readonly { readonly value: infer V }[] }
          ? V
          : F extends { readonly kind: "switch" }
            ? boolean
            : F extends { readonly kind: "number" }
              ? number
              : string;

/** What a field holds; undefined only where it may be left out. */
export type FieldValue<F extends Field> = F extends { readonly optional: true } ? Held<F> | undefined : Held<F>;
