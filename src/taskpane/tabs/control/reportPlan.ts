import type { Language } from "../../../blocks/block";
import type { Made } from "../../../blocks/origin";
import type { BlockPlan, PlanRow } from "../../../blocks/plan";
import { call, cell, span } from "../../../blocks/formula";
import { emptyRow, figure, headings, label, notes, section, text } from "../../../blocks/planCells";
import { checks } from "../../../checks/catalogue";
import type { Finding } from "../../../checks/finding";
import { weights, type Weight } from "../../../checks/weight";
import { weightName, type ControlWords } from "./controlWords";
import { isPassedOver, placeText } from "./findingPlace";
import type { CheckedScope } from "./useChecking";

const weightIds = Object.keys(weights) as Weight[];
const two = (n: number): string => String(n).padStart(2, "0");

export const dayText = ({ year, month, day }: Made, language: Language): string =>
  language === "da" ? `${two(day)}-${two(month)}-${year}` : `${year}-${two(month)}-${two(day)}`;

/** What was checked, in words. */
export function scopeText({ scope, sheets }: CheckedScope, words: ControlWords): string {
  if (scope.kind === "workbook") return words.workbook;
  if (scope.kind === "sheet") return words.sheet(scope.name);
  return words.selection(
    scope.places.map((place) => placeText({ sheet: place.sheet, cells: [] })).join(", ") || sheets.join(", "),
  );
}

/** The check as a sheet for the file of the case: what, when, with which verdicts, and what was found in order. */
export function reportPlan(checked: CheckedScope, words: ControlWords, language: Language, made: Made): BlockPlan {
  const reasonFor = (finding: Finding) => checked.passedOver.find((over) => isPassedOver(finding, over));
  const open = checked.findings.filter((finding) => !reasonFor(finding));
  const passed = checked.findings.filter(reasonFor);
  const rowOf = (finding: Finding, more: readonly string[] = [], name?: string): PlanRow => [
    { ...label(weightName(finding.weight, language)), ...(name === undefined ? {} : { name }) },
    label(placeText(finding)),
    ...more.map(label),
    // Last, since it is long and may run on over the empty cells beside it.
    label(finding.says[language]),
  ];
  return {
    kind: "block",
    title: words.reportTitle,
    rows: [
      [text("title", words.reportTitle)],
      ...notes([
        words.checkedOn(dayText(made, language), `${scopeText(checked, words)} (${checked.sheets.join(", ")})`),
      ]),
      emptyRow,
      headings(words.verdict, words.count),
      ...weightIds.map((weight): PlanRow => [
        { ...label(weightName(weight, language)), name: weight },
        figure("count", call("COUNTIF", span("finding0", `finding${Math.max(0, open.length - 1)}`), cell(weight))),
      ]),
      emptyRow,
      headings(words.verdict, words.place, words.says),
      ...(open.length === 0
        ? [[{ ...label("–"), name: "finding0" }]]
        : open.map((finding, place) => rowOf(finding, [], `finding${place}`))),
      ...(passed.length === 0
        ? []
        : [
            emptyRow,
            section(words.passed(passed.length), 4),
            headings(words.verdict, words.place, words.reason, words.says),
            ...passed.map((finding) => rowOf(finding, [reasonFor(finding)?.reason ?? ""])),
          ]),
      emptyRow,
      section(words.checks, 2),
      ...checks.map(({ title, summary }): PlanRow => [label(title[language]), text("note", summary[language])]),
      emptyRow,
      section(words.untested, 2),
      ...notes([
        words.onlyFigures,
        words.noOfficial,
        ...(checked.tooLarge.length > 0 ? [words.tooLarge(checked.tooLarge.join(", "))] : []),
      ]),
    ],
  };
}
