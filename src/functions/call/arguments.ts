import { offersHeadings, type Card, type ListParameter } from "../card";
import { isLeftOut, readChoice, readList, readNumbers, readTable, type List, type NumberColumn } from "./reading";
import { missing, missingAt, wrongValue } from "../refusal";

/** A call's arguments, read. */
export interface Call {
  /** Arguments in compute's order; a number column's place is filled element by element. */
  readonly values: unknown[];
  readonly columns: readonly { readonly place: number; readonly column: NumberColumn }[];
  readonly first: List | undefined;
}

/** Reads every argument by its parameter; throws what refuses the whole call. */
export function readArguments(card: Card, args: readonly unknown[]): Call {
  const values: unknown[] = [];
  const columns: { place: number; column: NumberColumn }[] = [];
  const lists: { parameter: ListParameter; list: List }[] = [];
  card.parameters.forEach((parameter, place) => {
    if (place === card.parameters.length - 1 && offersHeadings(card)) return;
    const argument = args[place];
    if (parameter.kind === "choice") {
      values[place] = readChoice(parameter, argument);
    } else if (isLeftOut(argument)) {
      if (parameter.kind === "number" && parameter.default !== undefined) values[place] = parameter.default;
      else if (!parameter.optional) throw missing(parameter.name);
    } else if (parameter.kind === "number") {
      columns.push({ place, column: readNumbers(parameter, argument) });
    } else if (parameter.kind === "list") {
      const list = readList(parameter, argument);
      lists.push({ parameter, list });
      values[place] = list.values;
    } else {
      values[place] = readTable(parameter, argument);
    }
  });
  refuseUnequalLengths(lists.filter(({ parameter }) => parameter.together));
  for (const { parameter, list } of lists) if (parameter.whole) refuseHole(parameter, list);
  return { values, columns, first: lists[0]?.list };
}

function refuseUnequalLengths([head, ...others]: readonly { parameter: ListParameter; list: List }[]): void {
  for (const { parameter, list } of others) {
    const [size, other] = [head?.list.values.length, list.values.length];
    if (other !== size) {
      throw wrongValue(
        `${head?.parameter.name} har ${size} tal og ${parameter.name} har ${other}. Vælg områder med lige mange celler.`,
      );
    }
  }
}

function refuseHole({ name }: ListParameter, { values }: List): void {
  const hole = values.indexOf(null);
  if (hole !== -1) throw values.every((value) => value === null) ? missing(name) : missingAt(name, hole);
}
