import { rangeEntry, type Entry } from "../../../sheet/entry";
import { tableView } from "../../../tables/tableView";
import type { Selection } from "../../../workbook/read/selection";
import type { MarkedTable } from "../../table";

/**
 * The selection as one field takes it: of a single marked column the figures of its table, without headings, totals
 * and notes; of several the one that suits the field; whole, where the field takes a block or nothing is recognised.
 */
export function takenEntry(
  selection: Selection | undefined,
  table: MarkedTable | undefined,
  suited: Entry | undefined,
  whole: boolean,
): Entry | undefined {
  const [marked] = selection?.areas ?? [];
  if (!selection || !marked) return undefined;
  const cells = marked.asked.rows * marked.asked.columns;
  if (!whole && table && cells > 1) {
    const [line, another] = tableView(table.reading).marked;
    if (line && !another) {
      const [source] = tableView(table.reading).sources(line);
      const entry = source && table.entryOf(source);
      if (entry) return entry;
    }
    if (suited?.kind === "range") return suited;
  }
  return rangeEntry(marked, selection.active.sheet);
}
