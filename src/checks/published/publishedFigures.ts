import { decimalsOf } from "../../functions/math/exactDecimal";
import { columnNumber, spotAddress } from "../../sheet/place";
import { areaOf } from "../../tables/addressedAreas";
import { isNumber, number, written } from "../../tables/cellKind";
import type { TableReading } from "../../tables/reading";
import { plainText } from "../../tables/words";
import type { CheckedSheet } from "../checkedSheet";
import { entityIn } from "./entity";
import { entityOf, isMeasure, titleOf, type Measure, type TakenFor } from "./takenFor";

/** A figure as it is printed, with what it is of. Shares are fractions. */
export interface PrintedFigure {
  readonly sheet: string;
  /** The table's number on its sheet. */
  readonly table: number;
  readonly cell: string;
  /** The municipality or country; "" where nothing names one. */
  readonly of: string;
  /** The line's name, in lower case: "gruppe 1". */
  readonly line: string;
  readonly isTotal: boolean;
  readonly measure: Measure;
  readonly value: number;
  /** Decimals it is printed with: of the percentage, or of the rate. */
  readonly decimals: number;
  /** Whether it is a whole number of ones, and not rounded to thousands. */
  readonly isExact: boolean;
  /** Its heading and title. */
  readonly about: string;
  /** Years and months that these name. */
  readonly period: string;
  /** Whether the user has said that it is held against its own table only. */
  readonly apart: boolean;
}

/** All figures of one table that are typed; what a formula reckons is not printed. */
export function printedFigures(sheet: CheckedSheet): readonly PrintedFigure[] {
  return sheet.tables.flatMap((reading, table) =>
    reading.orientation === "across" ? [] : inTable(sheet, reading, table),
  );
}

/** A longer table is no page of a document, but an extract. */
const mostLines = 300;

/** What the user has said of a table. */
export const takenFor = ({ source }: CheckedSheet, { table }: TableReading): TakenFor | undefined =>
  source.takenFor?.find((one) => one.table === table);

function inTable(sheet: CheckedSheet, reading: TableReading, table: number): PrintedFigure[] {
  const { grid, formulas } = sheet;
  const title = titleOf(reading, grid);
  const taken = takenFor(sheet, reading);
  const body = (reading.body ?? "").split(",").flatMap((address) => {
    const { row = 0, rows = 0 } = areaOf(address) ?? {};
    return Array.from({ length: rows }, (_, k) => row + k);
  });
  if (body.length > mostLines) return [];
  const totals = reading.totals.rows.map((row) => row - 1);
  const labels = reading.labels === null ? undefined : columnNumber(reading.labels);
  const one = reading.columns[0];
  const columns = [
    ...reading.columns,
    // Beside the figures of one measure those to compare with are of the same.
    ...(reading.orientation === "cross" && one
      ? reading.references
          .filter((at) => typeof at === "string")
          .map((at) => ({ ...one, at, heading: reading.names[at] ?? "" }))
      : []),
  ];
  return columns.flatMap((column) => {
    if (!isMeasure(column.role) || labels === undefined) return [];
    const measure = column.role;
    const at = columnNumber(column.at);
    const heading = column.heading ?? "";
    const rows = [...new Set(body), ...totals].filter((row) => isNumber(grid.kind(row, at)) && !formulas.at(row, at));
    const looks = new Set(
      rows.filter((row) => grid.kind(row, at) === number).map((row) => percentage(grid.format(row, at))),
    );
    // Per cent and other numbers under each other are of different measures, whatever the heading says.
    if (looks.size > 1) return [];
    const shown = (row: number): number =>
      Number((grid.value(row, at) * (percentage(grid.format(row, at)) ? 100 : 1)).toPrecision(12));
    const usual = Math.max(0, ...rows.map((row) => decimalsOf(shown(row))));
    return rows.map((row): PrintedFigure => {
      const label = grid.text(row, labels);
      const isUnit = reading.items === "municipality";
      const value = grid.value(row, at);
      return {
        sheet: sheet.name,
        table,
        cell: spotAddress(row, at),
        of: isUnit ? entityIn(label) : entityOf(column, title, sheet.name, taken),
        line: isUnit ? plainText(heading).replace(measureWords, "").trim() : plainText(label),
        isTotal: totals.includes(row),
        measure,
        value: measure === "share" ? Number((value * column.scale).toPrecision(12)) : value * column.scale,
        isExact: column.scale === 1 && Number.isInteger(value),
        decimals: decimalsShown(grid.text(row, at), grid.kind(row, at) === written, grid.format(row, at)) ?? usual,
        about: `${heading} ${title}`,
        apart: taken?.apart ?? false,
        period: `${heading} ${title}`.match(periods)?.join(" ").toLowerCase() ?? "",
      };
    });
  });
}

const measureWords =
  /antal|fuldtidspersoner|personer|andel(?: i pct\.?)?|pct\.?|%|pr\. ?1\.?000|number|share|per 1,000/giu;
const periods = /(?:19|20)\d{2}|januar|februar|marts|april|maj|juni|juli|august|september|oktober|november|december/giu;

const percentage = (format: string): boolean => format.replace(/"[^"]*"|\\./gu, "").includes("%");

/** The decimals that a text or a number format shows; undefined where the format leaves it to the figure. */
function decimalsShown(text: string, isText: boolean, format: string): number | undefined {
  if (isText) return /[.,](\d+)\s?(?:%|pct\.?)?$/u.exec(text)?.[1]?.length ?? 0;
  const code = /0(?:\.(0+))?(?=%|"|\s|$|;)/u.exec(format.replace(/"[^"]*"|\\./gu, "").split(";")[0] ?? "");
  return code ? (code[1]?.length ?? 0) : undefined;
}
