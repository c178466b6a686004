import type { Bilingual } from "../functions/card";
import type { PageTable } from "./table/pageTable";
import type { TemplateId } from "./page";
import type { Template } from "./template";
import changes from "./templates/changes";
import exactTable from "./templates/exactTable";
import expected from "./templates/expected";
import lines from "./templates/lines";
import pairs from "./templates/pairs";
import shares from "./templates/shares";
import sortedBars from "./templates/sortedBars";
import status from "./templates/status";

/** Every kind of page, in the order they are shown. */
export const templates: readonly Template[] = [expected, changes, lines, shares, pairs, sortedBars, status, exactTable];

export const templateOf = (id: TemplateId): Template => templates.find((one) => one.id === id) ?? exactTable;

/** A kind of page with why it suits the table, or why not. */
export interface Weighed {
  readonly template: Template;
  readonly weight: number | undefined;
  readonly because: Bilingual;
}

/** All kinds of page for a table: the proposed one first, those that do not suit last. */
export function weighedTemplates(table: PageTable): readonly Weighed[] {
  return templates
    .map((template): Weighed => {
      const suitability = template.suits(table);
      return { template, weight: suitability.suits ? suitability.weight : undefined, because: suitability.because };
    })
    .toSorted((a, b) => (b.weight ?? -1) - (a.weight ?? -1));
}
