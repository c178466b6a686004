import { text } from "./cellKind";
import type { SheetGrid } from "./sheetGrid";
import type { TableLayout } from "./tableLayout";
import { personHeadings } from "./vocabulary/labelWords";
import { plainText, wordPattern } from "./words";

const alone = wordPattern(personHeadings.alone, "whole");
const together = wordPattern(personHeadings.together, "whole");
const cpr = /^\d{6}[- ]?(?:\d{4}|x{4})$/iu;
const personName = /^\p{Lu}[\p{Ll}.-]+(?: (?:\p{Lu}\.?|[\p{Lu}\p{Ll}][\p{Ll}-]+)){1,3}$/u;
const lastFirst = /^\p{Lu}[\p{Ll}-]+, \p{Lu}[\p{Ll}-]+/u;
const institution =
  /(?:skole|center|centeret|hus|huset|have|gården|kommune|afdeling|team|klub|hjem|hjemmet|school|centre|center|college|house|university|hospital|council|department|library|club)(?![\p{L}])/iu;
const caseNumber = /^(?:\p{L}{0,4}[-/ ]?)?\d{2,4}[-/.]\d{2,7}(?:[-/.]\d+)?$/u;

/** Whether each row is a person or a person's case: CPR numbers, names with birth dates, case numbers. */
export function isPersonList(grid: SheetGrid, { area, rows, headings }: TableLayout): boolean {
  const sample = rows.slice(0, 60);
  let weak = 0;
  for (let c = area.left; c <= area.right; c++) {
    const heading = plainText(headings.map((row) => grid.text(row, c)).join(" ")).replace(/[:*]$/u, "");
    if (alone.test(heading)) return true;
    const values = sample
      .map((row) => (grid.kind(row, c) === 0 ? "" : String(grid.cell(row, c)).trim()))
      .filter((value) => value !== "");
    const most = (test: RegExp): boolean =>
      values.length >= 2 && values.filter((value) => test.test(value)).length * 5 >= values.length * 4;
    if (most(cpr) && values.every((value) => value.length >= 10)) return true;
    if (!together.test(heading)) continue;
    const distinct = new Set(values).size === values.length && values.length >= 2;
    const isTexts = sample.some((row) => grid.kind(row, c) === text);
    if (/^(?:alder|age)$/u.test(heading)) weak += isTexts ? 0 : 1;
    else if (distinct && !most(institution) && (most(personName) || most(lastFirst))) weak += 2;
    else if (
      distinct &&
      /sag|case|journal|borger|klient|client|person/u.test(heading) &&
      (most(caseNumber) || !isTexts)
    )
      weak += 2;
    else
      weak += distinct ? (/adresse|address|telefon|phone|mail|sagsbehandler|case ?worker/u.test(heading) ? 0.5 : 1) : 0;
  }
  return weak >= 2;
}
