import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { numberText } from "../../functions/publish/numberText";
import { decimalValue } from "../../functions/math/decimalValue";
import type { KeyFigure, KeyRule, RoundedSet } from "../page";
import { expectedDifference } from "../templates/expected";
import { figureText, sizeText, space } from "../unit";

/** The figures in the box beside the chart, worked out from the rounded ones. */
export function keyFigures(rules: readonly KeyRule[], set: RoundedSet): KeyFigure[] {
  const found = expectedDifference(set);
  if (!found) return [];
  const { difference, unit } = found;
  return rules.map((rule): KeyFigure => {
    if (rule.kind === "difference")
      return { value: figureText(difference, { ...unit, signed: true }), label: rule.label, told: "" };
    if (rule.kind === "worth") {
      const value = approximately(Math.abs(rule.kroner));
      const which = rule.kroner < 0 ? "merudgift" : "mindreudgift";
      const told = rule.kroner === 0 ? "" : `Det svarer til en beregnet ${which} på ${value} om året.`;
      return { value, label: `beregnet ${which} pr. år`, told };
    }
    const value = approximately(Math.abs(difference) * rule.unitPrice);
    const which = difference < 0 ? "mindreudgift" : "merudgift";
    const reckoning = `${sizeText(difference, unit)}${space}×${space}${numberText(rule.unitPrice, "kr")}`;
    return {
      value,
      label: `beregnet ${which} pr. år (${reckoning})`,
      told: difference === 0 ? "" : `Det svarer til en beregnet ${which} på ${value} om året (${reckoning}).`,
    };
  });
}

/** "knap 15,6 mio. kr." for 15,587,560: what is written and on which side of it the figure lies. */
function approximately(kroner: number): string {
  const millions = kroner >= 1e6;
  const text = millions ? numberText(kroner, "mio") : numberText(kroner, "kr");
  if (!millions) return text;
  const written = roundedHalfAway(kroner / 1e6, 1) * 1e6;
  const apart = decimalValue(kroner - written);
  // So near that the word would say more than the figure.
  if (Math.abs(apart) <= written * 5e-4) return text;
  return `${apart < 0 ? "knap" : "godt"}${space}${text}`;
}
