import type { ColumnReading, TableReading } from "./reading";
import type { SaysTexts } from "./saysTexts";
import { listed, nameOf, place, span, unitOf } from "./saysWords";

/** A piece of the sentence, each of which the pane can make a control. */
export interface SentencePart {
  readonly part: "labels" | "columns" | "notCounted";
  readonly text: string;
  /** Columns (across: rows) that the part speaks of; for `notCounted` the total and reference lines. */
  readonly at: readonly string[];
}

/** What stands where: the names of the rows and the figures, neighbours alike together. */
export function describing(reading: TableReading, texts: SaysTexts): SentencePart[] {
  const { labels, items, orientation } = reading;
  const across = orientation === "across";
  const parts: SentencePart[] = [];
  if (labels !== null) {
    const text = across ? texts.labelsInRow(texts.items[items], labels) : texts.labelsIn(texts.items[items], labels);
    parts.push({ part: "labels", text, at: [labels] });
  }
  for (const group of alike(reading.columns, across, texts)) {
    const [first] = group;
    if (!first) continue;
    const at = group.map((one) => one.at);
    const name = texts.roles[first.role];
    const unit = unitOf(first, texts);
    parts.push({
      part: "columns",
      text: across ? texts.rowIn(name, span(at), unit) : texts.columnIn(name, span(at), unit),
      at,
    });
  }
  return parts;
}

/** Neighbours of one role and unit, told together. */
function alike(columns: readonly ColumnReading[], across: boolean, texts: SaysTexts): ColumnReading[][] {
  const groups: ColumnReading[][] = [];
  for (const column of columns) {
    const before = groups.at(-1)?.at(-1);
    const next = before !== undefined && place(column.at, across) === place(before.at, across) + 1;
    if (before && next && before.role === column.role && unitOf(before, texts) === unitOf(column, texts))
      groups.at(-1)?.push(column);
    else groups.push([column]);
  }
  return groups;
}

/** The totals and reference lines that are left out. */
export function leftOut(reading: TableReading, texts: SaysTexts): SentencePart[] {
  const lines = [...reading.totals.rows, ...reading.totals.columns, ...reading.references];
  if (lines.length === 0) return [];
  const names = [...new Set(lines.map((line) => nameOf(reading, line, texts)))];
  return [{ part: "notCounted", text: texts.notCounted(listed(names, texts)), at: lines.map(String) }];
}
