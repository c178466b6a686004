import type { WorkbookData } from "./workbookData";

/** Names for the whole workbook: one that two sheets have each for itself has no single meaning. */
export const plainNames = ({ names = [] }: WorkbookData): { name: string; formula: string }[] =>
  names
    .filter(({ name }) => names.filter((other) => other.name.toLowerCase() === name.toLowerCase()).length === 1)
    .map(({ name, formula }) => ({ name, formula }));
