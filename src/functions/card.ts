import type { DomainName } from "./domain";
import type { Unit } from "../sheet/unit";
import type { LostRefusal, PlainArgument, PlainCell, PlainForm } from "./plain";
import type { ErrorCode, Refusal } from "./refusal";
import type { Steps, StepText } from "./steps";

/** What a cell can hand over or be given, errors apart. */
export type Plain = number | string | boolean | null;

export type Family = "shares" | "expected" | "cluster" | "refund" | "budget" | "reconcile" | "publish";

interface ParameterTexts {
  /** Danish, lower case, the word a caseworker would say; shown by Excel and quoted in refusals. */
  readonly name: string;
  readonly english: string;
  readonly help: { readonly da: string; readonly en: string };
}

/** `tal`: a cell or a range, worked on element by element; all of a call's stretch to one shape. */
export interface NumberParameter extends ParameterTexts {
  readonly kind: "number";
  readonly of: DomainName;
  /** A text is read for the number it shows. */
  readonly fromText?: true;
  readonly optional?: true;
  readonly default?: number;
}

/**
 * `række`: a range read as a list, row by row. Lists marked `together` have one length and are read line by line. One
 * that is `whole` has no hole: a sum without one of its figures is another sum. A `series` is one row or one column.
 */
export interface ListParameter extends ParameterTexts {
  readonly kind: "list";
  readonly of: DomainName;
  readonly together?: true;
  readonly whole?: true;
  readonly series?: true;
  readonly optional?: true;
}

/** `tabel`: a block. */
export interface TableParameter extends ParameterTexts {
  readonly kind: "table";
  readonly of: DomainName;
  readonly optional?: true;
}

/** One of the values that a choice allows, and what it means: lower case, to follow "1: ". */
export interface Option extends Bilingual {
  readonly value: number | string;
}

/** `valg`: one value that chooses. `switch` is SAND/FALSK, `word` a text, `options` the values that are allowed. */
export interface ChoiceParameter extends ParameterTexts {
  readonly kind: "choice";
  readonly of: DomainName | "switch" | "word";
  readonly options?: readonly Option[];
  /** Other words than the options are allowed too. */
  readonly open?: true;
  /** The argument that a value which is no option probably belongs to. */
  readonly meant?: string;
  readonly optional?: true;
  readonly default?: number | boolean | string;
}

export type Parameter = NumberParameter | ListParameter | TableParameter | ChoiceParameter;

/**
 * What compute gives: `figure` one figure for each element; `line` k figures for each element (or one line, when no
 * argument is a number); `like` one figure for each entry of the first list, laid out as that list; `lines` k figures
 * for each entry of the first list; `table` a block.
 */
export type ResultShape = "figure" | "line" | "like" | "lines" | "table";

export interface ResultColumn {
  readonly heading: string;
  readonly english: string;
  readonly unit: Unit;
  /** Given only when this optional parameter is. */
  readonly needs?: string;
}

export type Figure = number | string;
export type Outcome = Figure | Refusal;

type OutcomeOf<S extends ResultShape> = S extends "figure"
  ? Figure
  : S extends "line" | "like"
    ? readonly Outcome[]
    : readonly (readonly Outcome[])[];

type Omissible<P, T> = P extends { readonly default: unknown }
  ? T
  : P extends { readonly optional: true }
    ? T | undefined
    : T;

type Plainly<P> = P extends { readonly kind: "number" }
  ? number
  : P extends { readonly kind: "list"; readonly whole: true }
    ? readonly number[]
    : P extends { readonly kind: "list" }
      ? readonly (number | null)[]
      : P extends { readonly kind: "table" }
        ? readonly (readonly (number | null)[])[]
        : P extends { readonly of: "switch" }
          ? boolean
          : P extends { readonly of: "word" }
            ? string
            : number;

/** What compute is called with: plain numbers, lists, tables and choices, defaults filled in. */
export type ArgumentsOf<P extends readonly Parameter[]> = { [K in keyof P]: Omissible<P[K], Plainly<P[K]>> };

/** The same arguments as they stand in a formula; those with a default may be left out too. */
type PlainArgumentsOf<P extends readonly Parameter[]> = {
  [K in keyof P]: P[K] extends { readonly optional: true } | { readonly default: unknown }
    ? PlainArgument | undefined
    : PlainArgument;
};

type Shown<P> = P extends { readonly fromText: true }
  ? Plain | readonly (readonly Plain[])[]
  : P extends { readonly kind: "number" }
    ? number | readonly (readonly Plain[])[]
    : P extends { readonly kind: "list" }
      ? readonly (number | null)[] | readonly (readonly (number | null)[])[]
      : P extends { readonly kind: "table" }
        ? readonly (readonly (number | null)[])[]
        : Plainly<P>;

type Loose = Plain | readonly Plain[] | readonly (readonly Plain[])[];

type Cut<T extends readonly unknown[]> = T extends readonly [...infer Rest, unknown] ? T | Cut<Rest> : T;
type Examples<P extends readonly Parameter[]> = Cut<{ readonly [K in keyof P]: Shown<P[K]> | null }>;
type LooseExamples<P extends readonly Parameter[]> = Cut<{ readonly [K in keyof P]: Loose }>;

/**
 * An example is documentation and test in one. A list is written [624, 278, 565] and laid out as a column; blocks are
 * rows of cells. `gives` is one figure, or rows of figures in which a text that is an error code stands for that error.
 */
export type Example<P extends readonly Parameter[] = readonly Parameter[]> =
  | { readonly args: Examples<P>; readonly gives: Plain | readonly (readonly Plain[])[]; readonly note?: Bilingual }
  | { readonly args: LooseExamples<P>; readonly refuses: ErrorCode; readonly says: string };

export interface Bilingual {
  readonly da: string;
  readonly en: string;
}

interface CardTexts<Id extends string = string, Next extends string = string> {
  readonly id: Id;
  /** What the user types: the id with Æ Ø Å. */
  readonly name: string;
  /** What it gives or answers, in the user's words. */
  readonly title: Bilingual;
  /** Danish words that people search with, beyond those of the title and the summary. */
  readonly asked?: readonly string[];
  readonly family: Family;
  readonly summary: Bilingual;
  /** The formula in words. */
  readonly formula: Bilingual;
  /** What one must know before trusting the figure: when not to use it, conventions, what it leaves out. */
  readonly notes?: readonly Bilingual[];
  /** Author and year, law and paragraph, or the document. */
  readonly sources: readonly string[];
  /** Ids of what one would often want to know next. */
  readonly next?: readonly Next[];
  /** How many decimals the documents show of the figure, where they round it. */
  readonly printedDecimals?: number;
}

interface Result<S extends ResultShape> {
  readonly shape: S;
  readonly columns: readonly ResultColumn[];
  /** How many of the columns a call gives, from its arguments, where that differs. */
  readonly given?: (args: readonly unknown[]) => number;
  /** A `like` result may offer a heading too; `line` and `lines` always do. */
  readonly headings?: true;
  /** Its figures make up one whole: a form rounds them to what it shows, so that they sum to it, and shows the sum. */
  readonly whole?: true;
}

interface CardDefinition<
  P extends readonly Parameter[],
  S extends ResultShape,
  Id extends string,
  Next extends string,
> extends Omit<CardTexts<Id, Next>, "name"> {
  /** Where it has an Æ, Ø or Å, and the id therefore has not. */
  readonly name?: string;
  readonly parameters: P;
  readonly result: Result<S>;
  readonly examples: readonly Example<P>[];
  readonly compute: (...args: ArgumentsOf<P>) => OutcomeOf<S>;
  /** The figure step by step, where one can follow it by hand; else the formula in words tells it. */
  readonly steps?: (t: StepText, ...args: ArgumentsOf<P>) => Steps;
  /** The same in Excel's own formulas, where a person can read it. */
  readonly plain?: {
    readonly formula: (at: PlainCell, ...args: PlainArgumentsOf<P>) => string | undefined;
    readonly loses?: readonly LostRefusal[];
    readonly stricter?: Bilingual;
  };
}

/** A function of the catalogue, its types erased: what registration, help, docs and the pane read. */
export interface Card extends CardTexts {
  readonly parameters: readonly Parameter[];
  readonly result: Result<ResultShape>;
  readonly examples: readonly Example[];
  readonly compute: (...args: never[]) => OutcomeOf<ResultShape>;
  readonly steps?: (t: StepText, ...args: never[]) => Steps;
  readonly plain?: PlainForm;
}

/** A card whose id, and the ids that it names, are known to the compiler. */
export type KnownCard<Id extends string, Next extends string> = Card & CardTexts<Id, Next>;

const headingsParameter: ChoiceParameter = {
  kind: "choice",
  of: "switch",
  name: "overskrifter",
  english: "headings",
  default: false,
  help: {
    da: "SAND sætter en linje med overskrifter øverst. Standard er FALSK.",
    en: "TRUE puts a line of headings on top. The default is FALSE.",
  },
};

/** Ties a card to its maths: the compiler checks compute and every example against the parameters. */
export function card<
  const P extends readonly Parameter[],
  S extends ResultShape,
  const Id extends string,
  const Next extends string = never,
>(definition: CardDefinition<P, S, Id, Next>): KnownCard<Id, Next> {
  const { shape, headings } = definition.result;
  const withHeadings = headings ?? (shape === "line" || shape === "lines");
  const parameters = withHeadings ? [...definition.parameters, headingsParameter] : definition.parameters;
  return { name: definition.id, ...definition, parameters } as KnownCard<Id, Next>;
}

/** Whether the call's last argument puts headings on top. */
export const offersHeadings = (c: Card): boolean => c.parameters[c.parameters.length - 1] === headingsParameter;

/** Whether an argument may be left out. */
export const isOptional = (parameter: Parameter): boolean =>
  parameter.optional === true || ("default" in parameter && parameter.default !== undefined);
