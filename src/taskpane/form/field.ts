import {
  isOptional,
  type Bilingual,
  type Card,
  type ChoiceParameter,
  type Option,
  type Parameter,
} from "../../functions/card";
import { offersHeadings } from "../../functions/card";
import type { DomainName } from "../../functions/domain";
import type { Block } from "../../blocks/block";
import type { Field } from "../../blocks/field";
import type { Entry } from "../../sheet/entry";
import { comesFromCells } from "./choices";

/** Cells of the sheet, or a number that is typed where `typed`; `names` are texts. */
export interface CellsTaken {
  readonly from: "cells";
  readonly typed: boolean;
  readonly names: boolean;
  /** Several numbers may be typed, with ";" between them. */
  readonly several?: true;
  /** The meaning of the one figure that is asked for; absent where a row of them is. */
  readonly one?: DomainName;
  /** The field that says which year the figure is of. */
  readonly year?: string;
  /** A population, which can be fetched. */
  readonly population?: true;
}

/** One value of its own. */
export interface ChoiceTaken {
  readonly from: "choice";
  readonly of: DomainName | "switch" | "word";
  readonly default: number | boolean | string | undefined;
  readonly options: readonly Option[] | undefined;
  /** Other words than the options are allowed too. */
  readonly open: boolean;
}

/** A field of a form, whether of a function or of a block. */
export interface FormField {
  readonly key: string;
  readonly name: Bilingual;
  readonly help: Bilingual;
  readonly optional: boolean;
  /** Of fields that stand for each other, the group this one is of, from 0; filling one empties the others' groups. */
  readonly group?: number;
  readonly takes: CellsTaken | ChoiceTaken;
}

/** A card's parameters as fields; the headings are the form's own. */
export const fieldsOfCard = (card: Card): readonly FormField[] =>
  (offersHeadings(card) ? card.parameters.slice(0, -1) : card.parameters).map(fieldOfParameter);

const fieldOfParameter = (parameter: Parameter): FormField => ({
  key: parameter.name,
  name: { da: label(parameter.name), en: label(parameter.english) },
  help: parameter.help,
  optional: isOptional(parameter),
  takes:
    parameter.kind === "choice" && !comesFromCells(parameter)
      ? choiceTaken(parameter)
      : {
          from: "cells",
          typed: parameter.kind === "number" || parameter.kind === "choice",
          names: false,
          ...oneOf(parameter),
          ...(parameter.of === "population" ? { population: true } : {}),
        },
});

/** A price or a share is often one figure for all rows; a count or a population is so where only one is taken. */
function oneOf({ kind, of }: Parameter): Pick<CellsTaken, "one"> {
  const often = kind === "number" && (of === "price" || of === "baseShare" || of === "share");
  return (often || kind === "choice") && of !== "switch" && of !== "word" ? { one: of } : {};
}

const choiceTaken = ({ of, default: standard, options, open }: ChoiceParameter): ChoiceTaken => ({
  from: "choice",
  of,
  default: standard,
  options,
  open: open === true,
});

/** "antal_før" → "Antal før". */
function label(name: string): string {
  const words = name.replace(/_/gu, " ");
  return words.charAt(0).toUpperCase() + words.slice(1);
}

/** A block's fields; what a name can be depends on what stands in the field that it is one of. */
export const fieldsOfBlock = (block: Block, entries: Readonly<Record<string, Entry>>): readonly FormField[] =>
  Object.entries(block.fields).map(([key, field]) => {
    const group = block.either.findIndex((names) => names.includes(key));
    return {
      key,
      name: field.name,
      help: field.help,
      optional: "optional" in field && group === -1,
      ...(group === -1 ? {} : { group }),
      takes: takenBy(field, entries),
    };
  });

const takenBy = (field: Field, entries: Readonly<Record<string, Entry>>): CellsTaken | ChoiceTaken => {
  const taken = takenByKind(field, entries);
  return taken.from === "cells" && "of" in field && field.of === "population" ? { ...taken, population: true } : taken;
};

function takenByKind(field: Field, entries: Readonly<Record<string, Entry>>): CellsTaken | ChoiceTaken {
  const choice = { from: "choice", default: undefined, options: undefined, open: false } as const;
  switch (field.kind) {
    case "list":
    case "table":
      return { from: "cells", typed: false, names: false };
    case "figures":
      return { from: "cells", typed: true, names: false, several: true };
    case "names":
      return { from: "cells", typed: false, names: true };
    case "given":
      return {
        ...{ from: "cells", typed: true, names: false, one: field.of },
        ...(field.year === undefined ? {} : { year: field.year }),
      };
    case "series":
      return { from: "cells", typed: true, names: false };
    case "choice":
      return { ...choice, of: "word", default: field.options[0]?.value, options: field.options };
    case "switch":
      return { ...choice, of: "switch", default: field.default };
    case "number":
      return { ...choice, of: field.of, default: field.default };
    case "text":
      return { ...choice, of: "word" };
    case "name":
      return { ...choice, of: "word", options: namesIn(entries[field.among]), open: true };
  }
}

const namesIn = (entry: Entry | undefined): readonly Option[] =>
  [
    ...new Set(
      (entry?.kind === "range" ? entry.values : []).flatMap(([name]) => (typeof name === "string" ? [name] : [])),
    ),
  ].map((name) => ({ value: name, da: name, en: name }));
