import { rangeAt } from "../read/cellsOnSheet";
import type { Role } from "../../blocks/plan";
import type { Layout } from "../../blocks/layout";
import type { Area } from "../../sheet/place";

interface RoleStyle {
  readonly bold?: true;
  readonly italic?: true;
  readonly size?: number;
  readonly color?: string;
  readonly fill?: string;
  readonly line?: "EdgeTop" | "EdgeBottom";
}

/** How each role looks; dark text on pale ground, 4.5:1 and more. A plain figure keeps the sheet's own look. */
const styles: Readonly<Partial<Record<Role, RoleStyle>>> = {
  title: { bold: true, size: 14 },
  section: { bold: true, line: "EdgeBottom" },
  heading: { bold: true, line: "EdgeBottom" },
  input: { fill: "#FFF6DD" },
  result: { bold: true },
  total: { bold: true, line: "EdgeTop" },
  own: { bold: true, fill: "#E3F0FA" },
  note: { italic: true, color: "#555555" },
};

/** Styles the cells by role, and widens columns that hold nothing but the block. */
export async function putStyle(context: Excel.RequestContext, layout: Layout, newSheet: boolean): Promise<void> {
  const sheet = context.workbook.worksheets.getItem(layout.place.sheet);
  for (const { role, area } of roleAreas(layout)) {
    const style = styles[role];
    if (style) applyStyle(rangeAt(sheet, area), style);
  }
  for (const area of headingsOverFigures(layout)) rangeAt(sheet, area).format.horizontalAlignment = "Right";
  const widths = columnWidths(layout);
  const others = widths.map((_, column) => askForOthers(sheet, layout, column, newSheet));
  await context.sync();
  widths.forEach((width, column) => {
    if (others[column]?.()) return;
    const area = { ...layout.place, column: layout.place.column + column, columns: 1, rows: 1 };
    rangeAt(sheet, area).format.columnWidth = width;
  });
  await context.sync();
}

function applyStyle(range: Excel.Range, { bold, italic, size, color, fill, line }: RoleStyle): void {
  const { font } = range.format;
  if (bold) font.bold = true;
  if (italic) font.italic = true;
  if (size !== undefined) font.size = size;
  if (color !== undefined) font.color = color;
  if (fill !== undefined) range.format.fill.color = fill;
  if (line !== undefined) range.format.borders.getItem(line).style = "Continuous";
}

/** Cells of one role side by side, and below each other where the rows are alike. */
export function roleAreas({ place, cells }: Layout): { role: Role; area: Area }[] {
  const open: { role: Role; row: number; column: number; rows: number; columns: number }[] = [];
  cells.forEach((line, r) => {
    for (let c = 0; c < line.length; c++) {
      const role = line[c]?.role;
      if (role === undefined || !styles[role]) continue;
      const from = c;
      while (line[c + 1]?.role === role) c++;
      const columns = c - from + 1;
      const above = open.find(
        (area) =>
          area.role === role &&
          !styles[role]?.line &&
          area.row + area.rows === place.row + r &&
          area.column === place.column + from &&
          area.columns === columns,
      );
      if (above) above.rows++;
      else open.push({ role, row: place.row + r, column: place.column + from, rows: 1, columns });
    }
  });
  return open.map(({ role, ...area }) => ({ role, area }));
}

const figureRoles: readonly (Role | undefined)[] = ["figure", "input", "result"];

/** Headings stand to the right where figures do; the first of several columns names the rows. */
function headingsOverFigures({ place, cells }: Layout): Area[] {
  return cells.flatMap((line, r) =>
    line.flatMap((cell, c) =>
      (c > 0 || place.columns === 1) && cell?.role === "heading" && figureRoles.includes(cells[r + 1]?.[c]?.role)
        ? [{ row: place.row + r, column: place.column + c, rows: 1, columns: 1 }]
        : [],
    ),
  );
}

const narrow = 64;
const wide = 260;
const aLetter = 5.6;

/** Points that each column's longest label needs; titles and notes may run over their neighbours. */
function columnWidths({ cells, formats, place }: Layout): number[] {
  return Array.from({ length: place.columns }, (_, column) => {
    let letters = 0;
    cells.forEach((row, r) => {
      const cell = row[column];
      if (!cell || cell.role === "title" || cell.role === "note" || cell.role === "section") return;
      const text = String(cell.input);
      const isFigure = text.startsWith("=") || typeof cell.input === "number";
      letters = Math.max(letters, isFigure ? figureLetters(formats[r]?.[column]) : lettersOf(text, cell.role));
    });
    return Math.min(wide, Math.max(narrow, (letters + 2) * aLetter));
  });
}

/** Bold letters take more room. */
const lettersOf = (text: string, role: Role): number =>
  role === "heading" ? Math.ceil(text.length * 1.15) : text.length;

/** Room for hundreds of millions of kroner; for other figures what the narrowest column gives. */
const figureLetters = (format: string | null | undefined): number => (format?.includes("kr.") ? 16 : 10);

/** Whether the column holds more than the block; its width then is the user's. */
function askForOthers(sheet: Excel.Worksheet, layout: Layout, column: number, newSheet: boolean): () => boolean {
  if (newSheet) return () => false;
  const { place } = layout;
  const whole = rangeAt(sheet, { ...place, column: place.column + column, columns: 1, rows: 1 }).getEntireColumn();
  const used = whole.getUsedRangeOrNullObject(true).load("rowIndex,rowCount");
  return () =>
    !used.isNullObject && (used.rowIndex < place.row || used.rowIndex + used.rowCount > place.row + place.rows);
}
