import type { Area } from "../../../src/sheet/place";
import type { GridError, GridValue } from "../../cells/value";
import type { TableState } from "../port";
import type { EvaluationContext } from "./evaluationContext";

const unknown: GridError = { error: "#REF!" };

/** "[[#This Row],[Antal]]" → ["#This Row", "Antal"]; "[@Antal]" → ["#This Row", "Antal"]; "[A]:[B]" stays one part. */
function parts(specifier: string): string[] {
  const inner = specifier.slice(1, -1).trim();
  if (inner.startsWith("@")) {
    const column = inner.slice(1).trim();
    return column === "" ? ["#This Row"] : ["#This Row", unwrapped(column)];
  }
  if (!inner.startsWith("[")) return inner === "" ? [] : [unescaped(inner)];
  return inner.split(/,\s*(?=\[)/).map((part) => unwrapped(part.trim()));
}

const unescaped = (text: string): string => text.replace(/'(.)/g, "$1");
const unwrapped = (part: string): string =>
  part.startsWith("[") && !part.includes("]:[") ? unescaped(part.slice(1, -1)) : part;

function columnOf(name: string, table: TableState, context: EvaluationContext): number {
  const header: Area = { ...table.area, rows: 1 };
  const [names = []] = context.values({ sheet: table.sheet, area: header });
  const lower = name.toLowerCase();
  return names.findIndex((value: GridValue) => String(value).toLowerCase() === lower);
}

function columnsOf(part: string | undefined, table: TableState, context: EvaluationContext): readonly [number, number] {
  if (part === undefined) return [0, table.area.columns - 1];
  const [from, to] = part.includes("]:[") ? part.slice(1, -1).split("]:[").map(unescaped) : [part, part];
  return [columnOf(from ?? "", table, context), columnOf(to ?? "", table, context)];
}

/** The area that Table[…] means, seen from the formula's cell. */
export function structuredArea(table: TableState, specifier: string, context: EvaluationContext): Area | GridError {
  const all = parts(specifier);
  const item = all.find((part) => part.startsWith("#"))?.toLowerCase() ?? "#data";
  const [left, right] = columnsOf(
    all.find((part) => !part.startsWith("#")),
    table,
    context,
  );
  if (left < 0 || right < left) return unknown;
  const headers = table.showHeaders ? 1 : 0;
  const columns = { column: table.area.column + left, columns: right - left + 1 };
  const { row, rows } = table.area;
  if (item === "#all") return { row, rows, ...columns };
  if (item === "#headers") return headers ? { row, rows: 1, ...columns } : unknown;
  if (item === "#data") return { row: row + headers, rows: rows - headers, ...columns };
  const inside = context.row >= row + headers && context.row < row + rows && context.sheet === table.sheet;
  return item === "#this row" && inside ? { row: context.row, rows: 1, ...columns } : { error: "#VALUE!" };
}
