import { tokensOf } from "../../../../src/formulas/tokens";
import { quotedSheet } from "../../../../src/sheet/place";
import { splitSheet } from "../../../cells/address";

/** The formula after a sheet got another name. */
export function withSheetRenamed(formula: string, from: string, to: string): string {
  const texts = tokensOf(formula).map(({ kind, text }) => {
    const [sheet, rest] = kind === "reference" || kind === "name" ? splitSheet(text) : [undefined, text];
    return sheet?.toLowerCase() === from.toLowerCase() ? `${quotedSheet(to)}!${rest}` : text;
  });
  return `=${texts.join("")}`;
}
