import { cellReference } from "../../formulas/reference";
import { isCellError, type Cell } from "../../sheet/cell";
import type { RangeEntry } from "../../sheet/entry";
import { periodKind } from "../../tables/period";
import { textNumber } from "../../tables/textNumber";
import type { Texts } from "../language/texts.da";

/** A cell that is no number, in words; with the number that its text shows where it shows one. */
export interface OddCell {
  readonly address: string;
  readonly text: string;
  readonly mend?: { readonly shown: string; readonly value: number };
}

/** How many cells at the end are months, or other periods, that have no figure yet: no fault, and nothing to warn of. */
export function toCome({ values, labels }: RangeEntry): number {
  let first = values.length;
  while (first > 0 && values[first - 1]?.every((cell) => cell === null)) first--;
  if (first === 0) return 0;
  const names = labels.slice(first, values.length);
  const arePeriods = names.length > 0 && names.every((name) => name !== undefined && periodKind(name) !== undefined);
  return arePeriods ? values.length - first : 0;
}

/** "12 tal, 1 tom", or "5 tal, 7 endnu uden tal" where they are months to come. */
export function contentsSummary(entry: RangeEntry, { form }: Texts): string {
  const { numbers, empty, texts, switches, errors } = entry.contents;
  const open = toCome(entry) * entry.place.columns;
  return [
    form.numbers(numbers),
    ...(empty - open > 0 ? [form.empty(empty - open)] : []),
    ...(texts + switches > 0 ? [form.texts(texts + switches)] : []),
    ...(errors > 0 ? [form.errors(errors)] : []),
    ...(open > 0 ? [form.toCome(open)] : []),
    ...(entry.hiddenRows > 0 ? [form.hiddenRows(entry.hiddenRows)] : []),
  ].join(", ");
}

/** How many cells are no number, those of the periods to come not counted. */
export const oddCount = (entry: RangeEntry): number => {
  const { empty, texts, switches, errors } = entry.contents;
  return empty + texts + switches + errors - toCome(entry) * entry.place.columns;
};

/** The cells that are no number, errors first. */
export function oddCells(entry: RangeEntry, { form }: Texts): readonly OddCell[] {
  const { contents, place, values } = entry;
  const end = place.row + values.length - toCome(entry);
  return [
    ...contents.errorsAt.map(({ address, cell }) => ({ address, text: form.errorAt(address, cellText(cell)) })),
    ...contents.textsAt.map(({ address, cell }) => ({
      address,
      text: form.textAt(address, cellText(cell)),
      ...mendOf(cell),
    })),
    ...contents.emptyAt
      .filter((address) => (cellReference(address)?.area.row ?? 0) < end)
      .map((address) => ({ address, text: form.emptyAt(address) })),
  ];
}

function mendOf(cell: Cell): Pick<OddCell, "mend"> {
  const value = typeof cell === "string" ? textNumber(cell.trim()) : undefined;
  return value === undefined ? {} : { mend: { shown: String(cell), value } };
}

function cellText(cell: Cell): string {
  if (isCellError(cell)) return cell.code;
  const text = String(cell);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
