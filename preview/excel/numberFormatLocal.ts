import { swappedSigns } from "../../src/functions/danish";

/** Number format codes between English and Danish: decimal sign, thousands sign and the name of General. */

/** Outside quoted text. */
const swapped = (format: string): string =>
  format.replace(/"[^"]*"|\\.|[.,]/g, (piece) => (piece.length === 1 ? swappedSigns(piece) : piece));

export const danishFormat = (english: string): string => swapped(english).replaceAll("General", "Standard");
export const englishFormat = (danish: string): string => swapped(danish).replaceAll("Standard", "General");
