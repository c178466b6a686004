import type { Scheme } from "../../src/functions/refund/schemes";
import { table } from "./table";

/** The refund schemes that the pane knows, as a page: rates by week, dates, sources, and which no source was at hand for. */
export const schemeTable = (schemes: readonly Scheme[]): string => `# Refusionsordninger

Skrevet af \`npm run generate\` ud fra [src/functions/refund/schemes.ts](../src/functions/refund/schemes.ts). Hvordan de
bruges, står i [Refusion](refusion.md).

${table(
  ["Ordning", "Fra og med", "Til og med", "Sats efter uge", "Kilde"],
  schemes.map(({ title, from = "", until = "", steps, source, sourced }) => [
    title.da,
    from,
    until,
    steps.map(({ from: week, rate }) => `uge ${week}: ${Math.round(rate * 100)} %`).join("<br>"),
    sourced ? source.da : `**Ikke efterset.** ${source.da}`,
  ]),
)}
`;
