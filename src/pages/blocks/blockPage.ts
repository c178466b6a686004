import type { Bilingual } from "../../functions/card";
import type { Items } from "../../tables/reading";
import type { Figure, PageInput, Standing, TemplateId } from "../page";
import { maskedTable } from "../table/maskedTable";
import type { PageColumn, PageTable } from "../table/pageTable";

/** A page that a block makes of itself, and why: the block knows what its rows are. */
export type BlockPage = { readonly because: Bilingual } & (
  | {
      readonly input: PageInput;
      /** Persons that the figures tell of: where they are few there is no page. */
      readonly of: readonly (number | undefined)[];
    }
  | {
      readonly template: TemplateId;
      readonly table: BlockTable;
      /** The column that a page of one measure shows, until another is chosen. */
      readonly column?: string;
    }
);

/** The block's rows as a table, with counts below a limit hidden; 0 hides none. */
export type BlockTable = (limit: number) => PageTable;

interface BlockLine {
  readonly name: string;
  readonly standing: Standing;
}

interface BlockColumn extends Pick<PageColumn, "name" | "role" | "unit"> {
  /** Plain where it is left out. */
  readonly standing?: Standing;
  /** Undefined where the block shows no figure. */
  readonly values: readonly (number | undefined)[];
}

interface BlockRows {
  readonly lineHead: string;
  readonly items: Items;
  /** What the figures are, above the table. */
  readonly title: string;
  readonly method: string;
  readonly note?: string;
  readonly lines: readonly BlockLine[];
  readonly columns: readonly BlockColumn[];
}

/** Rows without any figure are not on the page, and are named. */
export function blockTable(rows: BlockRows): BlockTable {
  const { lines, columns, lineHead, items, title, method, note = "" } = rows;
  const shown = lines.map((_, at) => columns.every(({ values }) => values[at] === undefined)).map((empty) => !empty);
  const lacking = lines.flatMap(({ name }, at) => (shown[at] ? [] : [name]));
  const bare = {
    lines: lines.filter((_, at) => shown[at]),
    columns: columns.map(({ name, role, unit, standing = "plain", values }): PageColumn => ({
      name,
      role,
      unit,
      standing,
      values: lines.flatMap((_, at): Figure[] => (shown[at] ? [values[at] ?? null] : [])),
    })),
  };
  return (limit) => {
    const masked = maskedTable(bare, limit, items, false);
    return {
      lineHead,
      items,
      lines: masked.lines,
      columns: masked.columns,
      crossed: false,
      title,
      source: "",
      note: [note, lacking.length === 0 ? "" : `Uden tal: ${lacking.join(", ")}.`].filter((text) => text).join(" "),
      method,
    };
  };
}
