import { blocks } from "../../../blocks/catalogue";
import type { Block } from "../../../blocks/block";
import type { Card } from "../../../functions/card";
import { catalogue } from "../../../functions/catalogue";
import { countsIn, populationsIn } from "../../../tables/counted";
import { firstDifference, type DenominatorDifference } from "../../../tables/denominator";
import type { Fields } from "../../../tables/proposal";
import type { SheetCells } from "../../../tables/reading";
import type { MarkedTable } from "../../table";

/** What is proposed for the marked table. */
export interface Offer {
  readonly card: Card | undefined;
  readonly block: Block | undefined;
  /** "Antal · Befolkning": the headings that are used, or nothing where the columns have none. */
  readonly source: string;
  /** Where its count and its population are of other ages or another time. */
  readonly difference: DenominatorDifference | undefined;
}

const most = 4;

/** What fits the marked table, the best first. */
export function offersFor(table: MarkedTable | undefined, cells: SheetCells | undefined): readonly Offer[] {
  if (!table) return [];
  const headings = new Map(table.reading.columns.map(({ at, heading }) => [at, heading ?? ""]));
  return table.proposals.slice(0, most).map(({ id, fields }): Offer => {
    const card = catalogue.find((one) => one.id === id);
    const block = blocks.find((one) => one.id === id);
    const used = Object.values(fields).flatMap(({ at }) => (at === undefined ? [] : (headings.get(at) ?? [])));
    return {
      card,
      block,
      source: [...new Set(used)].filter((heading) => heading !== "").join(" · "),
      difference: cells && firstDifference(countedFields(meanings(card, block), fields, table, cells)),
    };
  });
}

/** What each field means, in the order of the form. */
const meanings = (
  card: Card | undefined,
  block: Block | undefined,
): readonly (readonly [string, string | undefined])[] =>
  card
    ? card.parameters.map(({ name, of }) => [name, of] as const)
    : Object.entries(block?.fields ?? {}).map(([name, field]) => [name, "of" in field ? field.of : undefined] as const);

function countedFields(
  meant: ReturnType<typeof meanings>,
  fields: Fields,
  { reading }: MarkedTable,
  cells: SheetCells,
): Parameters<typeof firstDifference>[0] {
  return meant.map(([name, of]) => {
    const at = fields[name]?.at;
    if (at === undefined) return { of, counted: undefined };
    const heading = reading.columns.find((line) => line.at === at)?.heading ?? "";
    const counted =
      of === "population" ? populationsIn(reading, cells, at, heading) : countsIn(reading, cells, heading);
    return { of, counted };
  });
}
