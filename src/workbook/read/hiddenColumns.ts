import { columnLetters, type Place } from "../../sheet/place";
import { rangeAt } from "./cellsOnSheet";

/** The letters of a place's hidden columns. */
export async function hiddenColumnsOf(context: Excel.RequestContext, place: Place): Promise<string[]> {
  const sheet = context.workbook.worksheets.getItem(place.sheet);
  const letters = Array.from({ length: place.columns }, (_, column) => columnLetters(place.column + column));
  const all = rangeAt(sheet, { ...place, rows: 1 }).load("columnHidden");
  await context.sync();
  // Null where some are hidden and some are not, whatever the typings say.
  const hidden = all.columnHidden as boolean | null;
  if (hidden !== null) return hidden ? letters : [];
  const each = letters.map((letter) => sheet.getRange(`${letter}:${letter}`).load("columnHidden"));
  await context.sync();
  return letters.filter((_, column) => each[column]?.columnHidden === true);
}
