import { templateOf } from "../catalogue";
import type { Page } from "../page";

const longest = 80;

/**
 * What a page's chart is called in the sheet: its kind and where its figures begin, and of a chart of one series which
 * one. The same page gives the same name next month, when its table has grown.
 */
export function chartName({ template, shape, set }: Page, corner: string): string {
  const [one] = set.series;
  const which = shape === "bars" && one && one.name !== "" ? `: ${one.name}` : "";
  return `TULU ${templateOf(template).name.da} ${corner}${which}`.slice(0, longest);
}
