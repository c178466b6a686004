import { areaAddress, columnNumber } from "../sheet/place";
import { areaOf } from "./addressedAreas";
import { isSeries } from "./items";
import { runs } from "./bodyAreas";
import type { Source } from "./proposal";
import type { ColumnReading, Nature, Role, TableReading } from "./reading";
import { plainText } from "./words";

/** A reading as the rules of proposals look at it. */
export interface TableView {
  readonly reading: TableReading;
  /** The marked lines that hold figures. */
  readonly marked: readonly ColumnReading[];
  /** Whether the rows (across: the columns) follow each other in time. */
  readonly series: boolean;
  /** How many observations there are. */
  readonly length: number;
  /** Marked lines of a role. */
  readonly of: (role: Role, nature?: Nature) => readonly ColumnReading[];
  /** Whether a line of a role stands in the table, marked or not. */
  readonly beside: (...roles: readonly Role[]) => boolean;
  /** The cells of lines, all of the same length, without the end where none of them holds a figure. */
  readonly sources: (...lines: readonly ColumnReading[]) => readonly Source[];
  /** Some of a line's observations, counted from 0. */
  readonly part: (line: ColumnReading, from: number, until: number) => Source;
  /** The cells that name the observations. */
  readonly names: Source | undefined;
}

export function tableView(reading: TableReading): TableView {
  const across = reading.orientation === "across";
  const observations = observationsOf(reading, across);
  const hasFigures = (line: ColumnReading): boolean => line.missing.length < observations.length;
  const marked = reading.columns.filter((line) => reading.marked.includes(line.at) && hasFigures(line));
  const cells = (line: Pick<ColumnReading, "at" | "scale">, those: readonly number[]): Source => ({
    at: line.at,
    areas: lineAreas(line.at, those, across),
    scale: line.scale,
  });
  const used = (lines: readonly ColumnReading[]): readonly number[] => {
    const missing = lines.map(
      (line) => new Set(line.missing.map((name) => (typeof name === "number" ? name - 1 : columnNumber(name)))),
    );
    let end = observations.length;
    while (end > 1 && missing.length > 0 && missing.every((set) => set.has(observations[end - 1] ?? -1))) end--;
    return observations.slice(0, end);
  };
  return {
    reading,
    marked,
    series: isSeries(reading.items),
    length: observations.length,
    of: (role, nature) =>
      marked.filter((line) => line.role === role && (nature === undefined || line.nature === nature)),
    beside: (...roles) => reading.columns.some(({ role }) => roles.includes(role)),
    sources: (...lines) => lines.map((line) => cells(line, used(lines))),
    part: (line, from, until) => cells(line, observations.slice(from, until)),
    names: reading.labels === null ? undefined : cells({ at: reading.labels, scale: 1 }, observations),
  };
}

/** Rows (across: columns) of the body, from 0. */
function observationsOf({ body }: TableReading, across: boolean): number[] {
  const found: number[] = [];
  for (const address of (body ?? "").split(",")) {
    const area = areaOf(address);
    if (!area) continue;
    const [from, count] = across ? [area.column, area.columns] : [area.row, area.rows];
    for (let k = from; k < from + count; k++) if (k > (found.at(-1) ?? -1)) found.push(k);
  }
  return found;
}

function lineAreas(at: string, observations: readonly number[], across: boolean): string[] {
  const line = across ? Number(at) - 1 : columnNumber(at);
  return runs(observations).map(({ from, until }) =>
    areaAddress(
      across
        ? { row: line, column: from, rows: 1, columns: until - from + 1 }
        : { row: from, column: line, rows: until - from + 1, columns: 1 },
    ),
  );
}

export const headingOf = ({ heading }: ColumnReading): string => plainText(heading ?? "");
