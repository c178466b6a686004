import { columnNumber } from "../sheet/place";
import { areaOf } from "./addressedAreas";
import { ageBandIn, type AgeBand } from "./ageBand";
import { momentIn, momentWithin } from "./moment";
import { municipalityCode, municipalityWithin } from "./municipalityCode";
import { datesKind, dayOf, type Day } from "./period";
import type { SheetCells, TableReading } from "./reading";

/** A row of a table that a population belongs beside. */
export interface PopulationRow {
  /** From 0. */
  readonly row: number;
  readonly label: string;
  /** The municipality's number, where the row's label is one. */
  readonly area: string | undefined;
  /** The first day of the row's period, where its label is one. */
  readonly day: Day | undefined;
}

/** What populations a table asks for, as far as it says it. */
export interface AskedPopulations {
  readonly rows: readonly PopulationRow[];
  /** What titles and headings say of all rows: whom they count, where and when. */
  readonly area: string | undefined;
  readonly day: Day | undefined;
  readonly ages: AgeBand | undefined;
}

/** Whose population belongs beside the rows of a table: municipalities or periods down, one observation a row. */
export function askedPopulations(reading: TableReading, { cells, formats }: SheetCells): AskedPopulations | undefined {
  const label = reading.labels === null ? undefined : columnNumber(reading.labels);
  if (reading.orientation !== "down" || label === undefined || reading.body === null) return undefined;
  const rows = new Set(
    reading.body.split(",").flatMap((address) => {
      const area = areaOf(address);
      return area ? Array.from({ length: area.rows }, (_, k) => area.row + k) : [];
    }),
  );
  const serials = [...rows].flatMap((row) =>
    isDate(cells[row]?.[label], formats, row, label) ? [cells[row]?.[label] as number] : [],
  );
  const byMonth = serials.length > 0 && datesKind(serials) !== "date";
  const texts = [
    ...[...reading.titles, ...reading.headings].flatMap((row) => cells[row - 1] ?? []),
    ...reading.columns.map(({ heading }) => heading),
  ].flatMap((text) => (typeof text === "string" ? [text] : []));
  return {
    rows: [...rows]
      .sort((a, b) => a - b)
      .map((row): PopulationRow => {
        const cell = cells[row]?.[label];
        const text = typeof cell === "string" || typeof cell === "number" ? String(cell) : "";
        const serial = isDate(cell, formats, row, label) ? dayOf(cell as number) : undefined;
        const day = serial ? (byMonth ? { ...serial, day: 1 } : serial) : momentIn(text);
        return { row, label: serial ? dayText(serial) : text, area: serial ? undefined : municipalityCode(text), day };
      })
      // A row without a name is a sum or a remark.
      .filter(({ label }) => label !== ""),
    area: texts.flatMap((text) => municipalityWithin(text) ?? [])[0],
    day: texts.flatMap((text) => momentWithin(text) ?? [])[0],
    ages: texts.flatMap((text) => ageBandIn(text) ?? [])[0],
  };
}

/** A number that the sheet shows as a date, or that can be nothing else among labels. */
function isDate(cell: unknown, formats: SheetCells["formats"], row: number, column: number): boolean {
  if (typeof cell !== "number" || !Number.isInteger(cell) || cell < 36_526 || cell > 73_050) return false;
  const format = Array.isArray(formats) ? (formats as readonly (readonly unknown[])[])[row]?.[column] : undefined;
  return typeof format !== "string" || format === "General" || /[dmy]/iu.test(format);
}

const dayText = ({ year, month, day }: Day): string =>
  `${String(day).padStart(2, "0")}-${String(month).padStart(2, "0")}-${year}`;
