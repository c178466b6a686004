/** Number format codes between English and Danish: decimal sign, thousands sign and the name of General. */

/** Swaps "." and "," outside quoted text. */
const swapped = (format: string): string =>
  format.replace(/"[^"]*"|\\.|[.,]/g, (piece) => (piece === "." ? "," : piece === "," ? "." : piece));

export const danishFormat = (english: string): string => swapped(english).replaceAll("General", "Standard");
export const englishFormat = (danish: string): string => swapped(danish).replaceAll("Standard", "General");
