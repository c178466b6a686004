import type { Choices } from "../choices";
import type { Standing } from "../page";
import type { PageTable } from "./pageTable";

/** The table with the own municipality marked, and without what is left out: that is done after small counts are hidden. */
export function arrangedTable(table: PageTable, { own, leftOut }: Pick<Choices, "own" | "leftOut">): PageTable {
  const gone = new Set(leftOut);
  const lines = table.lines.map((line) => ({ ...line, standing: standingOf(line, table.lines, own) }));
  const shown = lines.map(({ name }) => !gone.has(name));
  return {
    ...table,
    lines: lines.filter((_, at) => shown[at]),
    columns: table.columns
      .filter(({ name }) => !gone.has(name))
      .map((column) => ({
        ...column,
        standing: standingOf(column, table.columns, own),
        values: column.values.filter((_, at) => shown[at]),
      })),
  };
}

interface Named {
  readonly name: string;
  readonly standing: Standing;
}

/** The chosen name; where none is chosen, the only one that stands beside something to compare with. */
function standingOf({ name, standing }: Named, all: readonly Named[], own: string | undefined): Standing {
  if (standing !== "plain") return standing;
  if (own !== undefined) return name === own ? "own" : "plain";
  const compared = all.some((one) => one.standing === "reference");
  return compared && all.filter((one) => one.standing === "plain").length === 1 ? "own" : "plain";
}

/** The names that may be the own one: those that are neither totals nor references. */
export const ownNames = ({ lines, columns, crossed }: PageTable): readonly string[] => {
  const plain = (those: readonly Named[]): string[] =>
    those.flatMap(({ name, standing }) => (standing === "plain" || standing === "own" ? [name] : []));
  return [...new Set([...plain(lines), ...(crossed ? plain(columns) : [])])];
};
