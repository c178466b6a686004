import { templateOf, weighedTemplates, type Weighed } from "../catalogue";
import type { Choices } from "../choices";
import { makePage } from "../makePage";
import type { Page, PageInput, TemplateId } from "../page";
import { pageFromTable } from "../pageFromTable";
import { arrangedTable } from "../table/arrangedTable";
import type { PageTable } from "../table/pageTable";
import type { BlockPage } from "./blockPage";

/** A block's page as the user has chosen it, and what it could be instead. */
export interface PageOfBlock {
  /** Undefined where all of it is small counts. */
  readonly page: Page | undefined;
  /** What the page shows, where that is a table; then rows and columns may be left out. */
  readonly table: PageTable | undefined;
  readonly kinds: readonly Weighed[];
}

const templateIn = (page: BlockPage): TemplateId => ("input" in page ? page.input.template : page.template);

export function pageOfBlock(pages: readonly BlockPage[], choices: Choices): PageOfBlock {
  const { limit, template } = choices;
  const held = pages.filter((page) => !("input" in page) || !tellsOfFew(page.input, page.of, limit));
  const tables = held.flatMap((page) =>
    "input" in page ? [] : [{ page, table: ownIn(page.table(limit), choices.own) }],
  );
  const weighed = new Map(
    tables.map((one) => [one.page, weighedTemplates(arrangedTable(one.table, choices))] as const),
  );
  const suiting = held.filter(
    (page) =>
      "input" in page ||
      weighed.get(page)?.some((one) => one.template.id === page.template && one.weight !== undefined),
  );
  const others = [...weighed.values()][0] ?? [];
  const kinds = [
    ...suiting.map((page, at): Weighed => ({
      template: templateOf(templateIn(page)),
      weight: 200 - at,
      because: page.because,
    })),
    ...others.filter(({ template: { id } }) => suiting.every((page) => templateIn(page) !== id)),
  ];
  const chosen =
    suiting.find((page) => templateIn(page) === template) ??
    (kinds.some((one) => one.template.id === template && one.weight !== undefined) ? undefined : suiting[0]);
  if (chosen && "input" in chosen) return { page: pageOfInput(chosen.input, choices), table: undefined, kinds };
  const { table } = tables.find(({ page }) => page === chosen) ?? tables[0] ?? {};
  const id = chosen?.template ?? template;
  const { column = chosen?.column } = choices;
  const page =
    table &&
    pageFromTable(table, {
      ...choices,
      ...(id === undefined ? {} : { template: id }),
      ...(column === undefined ? {} : { column }),
    });
  return { page, table, kinds };
}

function pageOfInput(input: PageInput, { title, threshold, ownTitle = "", source = "" }: Choices): Page {
  return makePage({
    ...input,
    title,
    threshold,
    ...(ownTitle === "" ? {} : { ownTitle }),
    ...(source.trim() === "" ? {} : { source }),
  });
}

/** A count below the limit; a change of so few tells of no one. */
const tellsOfFew = ({ series }: PageInput, of: readonly (number | undefined)[], limit: number): boolean => {
  const isFew = (value: unknown): boolean => typeof value === "number" && value > 0 && value < limit;
  const counts = series.filter(({ unit }) => !unit.signed && unit.difference === "count");
  return of.some(isFew) || counts.some(({ values }) => values.some(isFew));
};

/** The row that the block marks is the own one, until another is chosen. */
const ownIn = (table: PageTable, own: string | undefined): PageTable =>
  own === undefined
    ? table
    : {
        ...table,
        lines: table.lines.map((line) => (line.standing === "own" ? { ...line, standing: "plain" } : line)),
      };
