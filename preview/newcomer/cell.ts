import type { CellStyle } from "../cells/cellStyle";
import type { CellData } from "../cells/workbookData";

/** The few kinds of cell that the newcomer's sheets are made of. */

export type Row = (CellData | undefined)[];

const ink = "#14345C";
const quiet = "#5A6570";
const band = "#E8EEF6";
const inputFill = "#FFF8E1";

const styled = (value: CellData["value"], style: CellStyle): CellData => ({
  ...(value === undefined ? {} : { value }),
  style,
});

export const title = (text: string): CellData => styled(text, { bold: true, size: 16, color: ink });
export const heading = (text: string): CellData => styled(text, { bold: true, size: 12, color: ink });
export const note = (text: string): CellData => styled(text, { color: quiet, italic: true });
export const text = (value: string): CellData => ({ value });
export const strong = (value: string): CellData => styled(value, { bold: true });
export const wrapped = (value: string): CellData => styled(value, { wrap: true, vertical: "Top" });

/** A column's heading: words to the left, figures to the right. */
export const columnHeading = (value: string, side: "Left" | "Right" = "Right"): CellData =>
  styled(value, {
    bold: true,
    fill: band,
    color: ink,
    wrap: true,
    horizontal: side,
    vertical: "Center",
    bottomBorder: true,
  });

/** A number that the user may change. */
export const input = (value: number, format = "#,##0"): CellData => ({ value, format, style: { fill: inputFill } });

/** A figure as a document prints it. */
export const printed = (value: number, format = "#,##0"): CellData => ({ value, format });

/** A live formula, English, with its number format. */
export const live = (formula: string, format?: string, style?: CellStyle): CellData => ({
  formula,
  ...(format ? { format } : {}),
  ...(style ? { style } : {}),
});

/** "✓ stemmer" where the two cells agree, else the words given. */
export const agreement = (calculated: string, printedCell: string, otherwise: string): CellData =>
  live(`=IF(${calculated}=${printedCell},"✓ stemmer","✗ ${otherwise.replace(/"/g, '""')}")`);

/** A cell that a formula beside or above it spills into: its number format alone. */
export const spilled = (format: string): CellData => ({ format });
