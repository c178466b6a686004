import type { Block } from "../../../../blocks/block";
import { catalogue } from "../../../../functions/catalogue";
import { contentsOf } from "../../../../sheet/contents";
import { rangeEntry, rangeRows, type Entry, type RangeEntry } from "../../../../sheet/entry";
import { areaAddress } from "../../../../sheet/place";
import type { Selection } from "../../../../workbook/read/selection";
import { suggestedEntries } from "../call/initialEntries";
import { headingSuits, numberColumns, type OfferedColumn } from "../columnRoles";

type Suggested = Readonly<Record<string, Entry | undefined>>;

/** What the selection offers to a block's fields. */
export function suggestedFields(block: Block, selection: Selection): Suggested {
  switch (block.id) {
    case "saving":
      return savingFields(selection);
    case "cluster":
      return clusterFields(selection);
    case "priceVolume":
      return offeredTo("PRISMAENGDE", block, selection);
    case "forecast":
      return offeredTo("AARSPROGNOSE", block, selection);
    case "goal":
      return offeredTo("MAALOPFYLDELSE", block, selection);
    default:
      return {};
  }
}

/** The columns that the function behind the block would be offered. */
function offeredTo(id: string, block: Block, selection: Selection): Suggested {
  const card = catalogue.find((one) => one.id === id);
  const entries = card ? suggestedEntries(card, selection) : [];
  return Object.fromEntries(Object.keys(block.fields).map((key, place) => [key, entries[place]]));
}

function savingFields({ areas, active }: Selection): Suggested {
  const columns = numberColumns(areas);
  const [count, population] = [columnHeaded(columns, "count"), columnHeaded(columns, "population")];
  if (!count || !population) return {};
  const counts = rangeEntry(count.reading, active.sheet, count.place);
  const populations = rangeEntry(population.reading, active.sheet, population.place);
  if (counts.place.rows < 2) return { countAfter: counts, populationAfter: populations };
  // The first row is the base, the rest is the follow-up.
  return {
    countBefore: rangeRows(counts, 0, 1),
    populationBefore: rangeRows(populations, 0, 1),
    countAfter: rangeRows(counts, 1, counts.place.rows),
    populationAfter: rangeRows(populations, 1, populations.place.rows),
  };
}

function clusterFields({ areas, active }: Selection): Suggested {
  const columns = numberColumns(areas);
  const [count, population] = [columnHeaded(columns, "count"), columnHeaded(columns, "population")];
  if (!count || !population || count === population) return {};
  const counts = rangeEntry(count.reading, active.sheet, count.place);
  const populations = rangeEntry(population.reading, active.sheet, population.place);
  return { names: namesBeside(counts), counts, populations };
}

/** The column whose heading suits what is asked for; else the first for a count and the second for a population. */
function columnHeaded(columns: readonly OfferedColumn[], of: "count" | "population"): OfferedColumn | undefined {
  const headed = columns.find(({ column }) => headingSuits(column.heading, of));
  if (headed) return headed;
  const others = columns.filter(({ column }) => !headingSuits(column.heading, of === "count" ? "population" : "count"));
  return of === "count" ? others[0] : (others[1] ?? others[0]);
}

/** The column that names the rows, as a range of its own. */
function namesBeside(counts: RangeEntry): RangeEntry | undefined {
  const place = counts.labelColumn && { ...counts.labelColumn.place, row: counts.place.row, rows: counts.place.rows };
  if (!place) return undefined;
  const values = counts.values.map((_, row) => [counts.labels[row] ?? null]);
  return {
    ...counts,
    text: areaAddress(place),
    place,
    values,
    heading: undefined,
    table: undefined,
    contents: contentsOf(values, place),
  };
}
