import { offersHeadings, type Card, type ListParameter } from "../card";
import { isLeftOut, readChoice, readList, readNumbers, readTable, type List, type NumberColumn } from "./reading";
import { missing, wrongValue } from "../refusal";

/** A call's arguments, read. */
export interface Call {
  /** Arguments in compute's order; a number column's place is filled element by element. */
  readonly values: unknown[];
  readonly columns: readonly { readonly place: number; readonly column: NumberColumn }[];
  readonly first: List | undefined;
  /** For lists that belong together: which lines are whole. */
  readonly whole: readonly boolean[] | undefined;
}

/** Reads every argument by its parameter; throws what refuses the whole call. */
export function readArguments(card: Card, args: readonly unknown[]): Call {
  const values: unknown[] = [];
  const columns: { place: number; column: NumberColumn }[] = [];
  const lists: { parameter: ListParameter; list: List; place: number }[] = [];
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
      lists.push({ parameter, list, place });
      values[place] = list.values;
    } else {
      values[place] = readTable(parameter, argument);
    }
  });
  const together = lists.filter(({ parameter }) => parameter.together);
  const whole = together.length > 0 ? wholeLines(together) : undefined;
  if (whole) for (const { place, list } of together) values[place] = list.values.filter((_, line) => whole[line]);
  return { values, columns, first: lists[0]?.list, whole };
}

/** Which lines have a number in every list; refuses lists of unequal length. */
function wholeLines(lists: readonly { parameter: ListParameter; list: List }[]): boolean[] {
  const [head, ...others] = lists as [(typeof lists)[number], ...typeof lists];
  const size = head.list.values.length;
  for (const { parameter, list } of others) {
    if (list.values.length !== size) {
      throw wrongValue(
        `${head.parameter.name} har ${size} tal og ${parameter.name} har ${list.values.length}. Vælg områder med lige mange celler.`,
      );
    }
  }
  return head.list.values.map((_, line) => lists.every(({ list }) => list.values[line] !== null));
}
