import { templateOf, weighedTemplates } from "./catalogue";
import type { Choices, RowsChoice } from "./choices";
import { makePage } from "./makePage";
import type { Page, PageInput, PageSeries, PageCategory } from "./page";
import { rowsOnSlide } from "./longTable";
import { arrangedTable } from "./table/arrangedTable";
import { largestRows, placesBySize, sortedTable } from "./table/linesBySize";
import type { PageTable } from "./table/pageTable";
import { mainColumn } from "./table/takenParts";
import type { Taken } from "./template";
import { mostBars } from "./templates/sortedBars";
import { description } from "./text/description";

/** What a page says of its figures where nobody has said more. */
const ownSource = "egne beregninger";

/** The page of a table as the user has chosen it; undefined where no kind of page suits it. */
export function pageFromTable(table: PageTable, choices: Choices): Page | undefined {
  const input = inputFromTable(table, choices);
  return input && makePage(input);
}

export function inputFromTable(table: PageTable, choices: Choices): PageInput | undefined {
  const whole = withColumn(arrangedTable(table, choices), choices.column);
  const id = chosenTemplate(whole, choices);
  if (id === undefined) return undefined;
  const template = templateOf(id);
  const rows = rowsShown(whole, choices.rows);
  const arranged = id === "table" && rows !== "sheet" ? sortedTable(whole) : whole;
  const taken = template.take(arranged);
  if (taken.series.length === 0 || taken.categories.length === 0) return undefined;
  const sorted = template.shape === "bars" && choices.order === "value" ? sortedDown(taken) : taken;
  const room = id === "sorted" ? mostBars : id === "table" && rows === "largest" ? rowsOnSlide : Infinity;
  return {
    keyRules: [],
    ...sorted,
    ...(sorted.categories.length > room ? largestOf(sorted, mainColumn(arranged)?.name, room) : {}),
    template: id,
    ...(template.shape === "parts" ? { rounding: choices.rounding } : {}),
    descriptive: description(arranged, taken),
    source: [choices.source, table.source].find((text) => text !== undefined && text.trim() !== "") ?? ownSource,
    note: [taken.note, table.note].filter((text) => text).join(" "),
    ...(table.method === undefined ? {} : { method: table.method }),
    threshold: choices.threshold,
    title: choices.title,
    ...((choices.ownTitle ?? "") === "" ? {} : { ownTitle: choices.ownTitle as string }),
  };
}

/** The chosen kind where it still suits, else the proposed one. */
function chosenTemplate(table: PageTable, { template }: Choices): PageInput["template"] | undefined {
  const suiting = weighedTemplates(table).filter(({ weight }) => weight !== undefined);
  return (suiting.find((one) => one.template.id === template) ?? suiting[0])?.template.id;
}

/** Only the chosen column, where one is chosen and there. */
function withColumn(table: PageTable, chosen: string | undefined): PageTable {
  const column = table.columns.find(({ name }) => name === chosen);
  return column ? { ...table, columns: [column] } : table;
}

interface Sortable {
  readonly categories: readonly PageCategory[];
  readonly series: readonly PageSeries[];
}

/** The largest first; what has no figure last. */
function sortedDown<T extends Sortable>(taken: T): T {
  const order = placesBySize(taken.series[0]?.values ?? []);
  const arranged = <V>(values: readonly V[]): V[] => order.flatMap((at) => values.slice(at, at + 1));
  return {
    ...taken,
    categories: arranged(taken.categories),
    series: taken.series.map((one) => ({ ...one, values: arranged(one.values) })),
  };
}

/** More slides than these are no attachment to an agenda item. */
const mostSlides = 12;

/** The rows that a table shows: of very many only the largest, whatever is chosen. */
const rowsShown = ({ lines }: PageTable, chosen: RowsChoice): RowsChoice =>
  lines.length > mostSlides * rowsOnSlide ? "largest" : chosen;

/** The rows that are the largest by a series; by the last where none has that name. */
function largestOf({ categories, series }: Taken, name: string | undefined, room: number): Pick<PageInput, "largest"> {
  const by = series.find((one) => one.name === name) ?? series.at(-1);
  return by ? { largest: largestRows(categories, by, room) } : {};
}
