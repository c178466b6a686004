import { card, type Outcome } from "../card";
import { danishNumber } from "../danish";
import { tenTo } from "../math/exactDecimal";
import { ceilingOf, exactFraction, floorOf } from "../math/exactFraction";
import { chosen } from "../plain";
import { division, notDefined } from "../refusal";
import { wholePercentages } from "./shownParameters";
import { shownText, shownUnits } from "./shownUnits";

/**
 * The whole counts that round to a shown share.
 *
 *     (shown − half a unit) × denominator ≤ count < (shown + half a unit) × denominator, and 0 ≤ count ≤ denominator
 *
 * Shapes   numbers in, two figures out; a column gives a line for each.
 * Units    shown: a fraction with the decimals of its percentage; denominator: persons.
 * Refuses  more decimals than are said to be shown; denominator 0; no whole count fits.
 * Source   half up, as AFRUND, on the decimals as written. 65 % of 103 can only be 67.
 */
export function countFrom(shown: number, denominator: number, decimals: number): Outcome[] {
  const as = { decimals, per: 100 };
  const units = shownUnits(shown, as);
  if (denominator === 0) throw division("nævner er 0, så der er ingen andel.");
  const scale = 2n * tenTo(decimals + 2);
  const least = units === 0n ? 0n : ceilingOf(exactFraction(denominator, 2n * units - 1n, scale));
  const below = ceilingOf(exactFraction(denominator, 2n * units + 1n, scale)) - 1n;
  const all = floorOf(exactFraction(denominator));
  const most = below < all ? below : all;
  if (most < least) throw notDefined(`Intet helt antal af ${danishNumber(denominator)} er ${shownText(shown, as)}.`);
  return [Number(least), Number(most)];
}

export default card({
  id: "ANTALFRA",
  title: { da: "Hvilket antal er det?", en: "Which count is it?" },
  asked: ["bagudregning", "procent til antal"],
  family: "reconcile",
  summary: {
    da: "De hele antal, som en afrundet andel kan komme af.",
    en: "The whole counts that a rounded share can come from.",
  },
  formula: {
    da: "(vist − en halv enhed) × nævner ≤ antal < (vist + en halv enhed) × nævner",
    en: "(shown − half a unit) × denominator ≤ count < (shown + half a unit) × denominator",
  },
  notes: [
    {
      da: "Til hele personer, ikke til fuldtidspersoner med decimaler.",
      en: "For whole persons, not for full-time persons with decimals.",
    },
  ],
  parameters: [
    {
      kind: "number",
      of: "share",
      name: "vist",
      english: "shown",
      help: { da: "Den viste andel, fx 65 %.", en: "The share shown, e.g. 65%." },
    },
    {
      kind: "number",
      of: "population",
      name: "nævner",
      english: "denominator",
      help: { da: "Det antal, andelen er af.", en: "What the share is a share of." },
    },
    wholePercentages,
  ],
  result: {
    shape: "line",
    columns: [
      { heading: "mindst", english: "least", unit: "count" },
      { heading: "højst", english: "most", unit: "count" },
    ],
  },
  examples: [
    { args: [0.65, 103], gives: [[67, 67]], note: { da: "JobSpor", en: "JobSpor" } },
    {
      args: [[[0.24], [0.19], [0.22]], 153],
      gives: [
        [36, 37],
        [29, 29],
        [33, 34],
      ],
    },
    { args: [0.301, 1174, 1], gives: [[353, 353]] },
    { args: [0.5, 3], refuses: "#N/A", says: "Intet helt antal af 3 er 50 %" },
    { args: [0.655, 103], refuses: "#VALUE!", says: "flere decimaler end decimaler, 0" },
    { args: [65, 103], refuses: "#VALUE!", says: "Skriv 65 % eller 0,65" },
    { args: [0.65, 0], refuses: "#DIV/0!", says: "nævner er 0" },
  ],
  sources: [
    "Viborg Kommune, status på indsatserne: 65 % af 103",
    "New Insight for KL: 24, 19 og 22 pct. af 153 borgere",
  ],
  plain: {
    formula({ column }, shown, denominator, decimals) {
      const places = chosen(decimals, 0);
      if (places === undefined) return undefined;
      // Beyond the decimals that a count can hang on: what is whole on paper is whole here.
      const limit = (sign: "+" | "-"): string =>
        `ROUNDUP(ROUND((${shown}${sign}0.5*10^-${places + 2})*${denominator},8),0)`;
      return column === 0 ? `MAX(0,${limit("-")})` : `MIN(INT(${denominator}),${limit("+")}-1)`;
    },
    loses: [
      {
        says: "flere decimaler end decimaler",
        da: "En andel med flere decimaler, end der er vist, afvises ikke.",
        en: "A share with more decimals than are shown is not refused.",
      },
      {
        says: "Intet helt antal",
        da: "Passer intet helt antal, er det mindste større end det højeste.",
        en: "Where no whole count fits, the least is above the most.",
      },
      { says: "nævner er 0", da: "En nævner på 0 afvises ikke.", en: "A denominator of 0 is not refused." },
    ],
  },
  compute: countFrom,
});
