import { exactSum, nearestNumber } from "../../functions/math/exactDecimal";
import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { no, template, yes } from "../template";
import { isFigure, type PageColumn, type PageTable } from "../table/pageTable";
import { isOverTime, itemsOf } from "../table/takenParts";
import { listed, sentence, withinSentence } from "../text/words";
import { saidSize, sizeText } from "../unit";
import { differencePhrase, differenceSide } from "./expected";

const mostParts = 6;

/** A column of changes whose parts sum to the last row, the change in all. */
function changesOf(table: PageTable): PageColumn | undefined {
  const total = table.lines.at(-1);
  const lines = table.lines.length;
  if (lines < 3 || lines > mostParts + 1 || total?.standing !== "total") return undefined;
  if (table.lines.slice(0, -1).some(({ standing }) => standing === "total" || standing === "reference"))
    return undefined;
  return table.columns.find((column) => {
    const { values, unit } = column;
    if (!unit.signed || !values.every((value) => isFigure(value))) return false;
    return sumsUp(values as readonly number[], unit.decimals);
  });
}

/** Whether the rounded parts sum to the rounded change: else the bars would not meet. */
export function sumsUp(values: readonly number[], decimals: number): boolean {
  const rounded = values.map((value) => roundedHalfAway(value, decimals));
  const sum = nearestNumber(exactSum(rounded.slice(0, -1)));
  return roundedHalfAway(sum, decimals) === rounded.at(-1);
}

/** What a change is made up of, step by step. */
export default template({
  id: "changes",
  shape: "changes",
  kind: "Vandfaldsdiagram over ændringer",
  name: { da: "Vandfald", en: "Waterfall" },
  when: { da: "En ændring, der er summen af sine dele.", en: "A change that is the sum of its parts." },
  notWhen: { da: "Når delene ikke summer til ændringen.", en: "Where the parts do not sum to the change." },
  suits(table) {
    if (isOverTime(table)) return no("Rækkerne er perioder.", "The rows are periods.");
    return changesOf(table)
      ? yes(85, "Ændringer, der summer til den samlede ændring.", "Changes that sum to the change in all.")
      : no(
          "Det kræver ændringer med fortegn, der summer til en række i alt.",
          "It takes changes with signs that sum to a row of the total.",
        );
  },
  take(table) {
    const column = changesOf(table);
    return {
      categoryHead: table.lineHead,
      categories: table.lines,
      series: column ? [{ name: column.name, standing: "plain", unit: column.unit, values: column.values }] : [],
      rounding: "ordinary",
      items: itemsOf(table),
    };
  },
  message({ categories, series }, { who, threshold }) {
    const [one] = series;
    const change = one?.values.at(-1) ?? null;
    // Of parts and their sum the one that is hidden could be reckoned.
    if (!one || one.texts.includes("..")) return undefined;
    if (change === null || change === 0 || Math.abs(change) < threshold) return undefined;
    const parts = categories.slice(0, -1).map(({ name }, at) => `${withinSentence(name)} ${one.texts[at] ?? ""}`);
    const phrase =
      one.unit.difference === "count" && who === undefined
        ? `${sizeText(change, one.unit)} ${differenceSide(change, one.unit)}`
        : differencePhrase(change, one.unit, who);
    return `${phrase} i alt: ${parts.join(", ")}`;
  },
  agenda({ categories, series }) {
    const [one] = series;
    if (!one) return "";
    const parts = categories.slice(0, -1).map(({ name }, at) => `${one.texts[at] ?? ""} fra ${withinSentence(name)}`);
    return sentence(
      `Ændringen på ${(one.texts.at(-1) ?? "").charAt(0)}${saidSize(one.values.at(-1) ?? 0, one.unit)} er sammensat af ${listed(parts)}`,
    );
  },
});
