import { templateOf, weighedTemplates } from "./catalogue";
import type { Choices } from "./choices";
import { makePage } from "./makePage";
import type { Page, PageInput, PageSeries, PageCategory, Figure } from "./page";
import { arrangedTable } from "./table/arrangedTable";
import type { PageTable } from "./table/pageTable";
import { description } from "./text/description";

/** What a page says of its figures where nobody has said more. */
const ownSource = "egne beregninger";

/** The page of a table as the user has chosen it; undefined where no kind of page suits it. */
export function pageFromTable(table: PageTable, choices: Choices): Page | undefined {
  const input = inputFromTable(table, choices);
  return input && makePage(input);
}

export function inputFromTable(table: PageTable, choices: Choices): PageInput | undefined {
  const arranged = withColumn(arrangedTable(table, choices), choices.column);
  const id = chosenTemplate(arranged, choices);
  if (id === undefined) return undefined;
  const template = templateOf(id);
  const taken = template.take(arranged);
  if (taken.series.length === 0 || taken.categories.length === 0) return undefined;
  const sorted = template.shape === "bars" && choices.order === "value" ? sortedDown(taken) : taken;
  return {
    keyRules: [],
    ...sorted,
    template: id,
    ...(template.shape === "parts" ? { rounding: choices.rounding } : {}),
    descriptive: description(arranged, taken),
    source: [choices.source, table.source].find((text) => text !== undefined && text.trim() !== "") ?? ownSource,
    note: [taken.note, table.note].filter((text) => text).join(" "),
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
  const [first] = taken.series;
  const size = (value: Figure | undefined): number => (typeof value === "number" ? value : -Infinity);
  const order = taken.categories
    .map((_, at) => at)
    .toSorted((a, b) => {
      const [one, other] = [size(first?.values[a]), size(first?.values[b])];
      return one === other ? a - b : one > other ? -1 : 1;
    });
  const arranged = <V>(values: readonly V[]): V[] => order.flatMap((at) => values.slice(at, at + 1));
  return {
    ...taken,
    categories: arranged(taken.categories),
    series: taken.series.map((one) => ({ ...one, values: arranged(one.values) })),
  };
}
