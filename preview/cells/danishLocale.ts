import { controls } from "./danishLocale/controls";
import { formulas } from "./danishLocale/formulas";
import { sheets } from "./danishLocale/sheets";
import { tables } from "./danishLocale/tables";

/** Univer has no Danish. Its function descriptions are left out: the grid shows ours. */
export const danishLocale = { ...controls, ...formulas, ...sheets, ...tables };
