import type { Words } from "../block";
import { commonWords } from "../commonWords";

/** The texts of the block "Forventet og besparelse". */
export const words = {
  ...commonWords,
  title: { da: "Forventet og besparelse", en: "Expected and saving" },
  result: { da: "Resultat", en: "Result" },
  countBefore: { da: "Antal før", en: "Count before" },
  populationBefore: { da: "Befolkning før", en: "Population before" },
  countAfter: { da: "Antal efter", en: "Count after" },
  populationAfter: { da: "Befolkning efter", en: "Population after" },
  shareDecimals: { da: "Decimaler i andelen (af procenten)", en: "Decimals of the share (of the percentage)" },
  countDecimals: { da: "Decimaler i det forventede antal", en: "Decimals of the expected count" },
  shareBefore: { da: "Andel før", en: "Share before" },
  shareAfter: { da: "Andel efter", en: "Share after" },
  expected: { da: "Forventet ved uændret andel", en: "Expected at unchanged share" },
  actual: { da: "Faktisk", en: "Actual" },
  difference: { da: "Reel forskel", en: "Real difference" },
  saving: { da: "Besparelse pr. år", en: "Saving per year" },
  period: { da: "Periode", en: "Period" },
  why: { da: "Hvorfor antallet ændrede sig", en: "Why the count changed" },
  change: { da: "Ændring", en: "Change" },
  fromPopulation: { da: "Heraf befolkning", en: "Of which population" },
  fromShare: { da: "Heraf andel", en: "Of which share" },
  asPrinted: {
    da: "Afrundet som i dokumenterne: andelen først, så det forventede antal.",
    en: "Rounded as in the documents: the share first, then the expected count.",
  },
  savingUnrounded: { da: "Uden afrunding", en: "Not rounded" },
  basePeriod: { da: "Basisperiode", en: "Base period" },
  yearly: {
    da: "Enhedsprisen er pr. år. Hver linjes besparelse er på årsbasis og må ikke lægges sammen med de andres.",
    en: "The unit price is per year. Each line's saving is at a yearly rate and must not be added to the others.",
  },
  sensitivity: {
    da: "Følsomhed for seneste periode: besparelsen ved en anden enhedspris og basisandel",
    en: "Sensitivity of the latest period: the saving at another unit price and base share",
  },
  corner: {
    da: "Enhedspris ↓ · basisandel i pct.point →",
    en: "Unit price ↓ · base share in percentage points →",
  },
  scenarios: { da: "Scenarie: hvis andelen var som …", en: "Scenario: if the share were that of …" },
  scenario: { da: "Scenarie", en: "Scenario" },
  countThen: { da: "Antal ved den andel", en: "Count at that share" },
  fewer: { da: "Færre end nu", en: "Fewer than now" },
  potential: { da: "Potentiale pr. år", en: "Potential per year" },
  clusterMean: { da: "klyngens gennemsnit (vægtet)", en: "the peer group's mean (weighted)" },
  clusterBest: { da: "den bedste i klyngen", en: "the best of the peer group" },
  of: { da: " af ", en: " of " },
  municipalitiesCounted: { da: " kommuner er med.", en: " municipalities are included." },
  municipalitiesLacking: {
    da: " kommuner er med; resten mangler antal eller befolkning.",
    en: " municipalities are included; the others lack count or population.",
  },
  without: { da: "Det tallet ikke indeholder", en: "What the figure leaves out" },
  refundLimit: {
    da: "Refusionstrin: enhedsprisen er et gennemsnit efter refusion. I de første uger bærer staten mest (80, 40, 30 og 20 pct. til og med uge 4, 26, 52 og derefter), så færre korte forløb sparer mindre.",
    en: "Refund steps: the unit price is a mean net of state refund. In the first weeks the state bears most (80, 40, 30 and 20% up to week 4, 26, 52 and after), so fewer short courses save less.",
  },
  grantLimit: {
    da: "Budgetgaranti og generelle tilskud, som kan blive sat ned, når udgifterne falder.",
    en: "The budget guarantee and general grants, which may be lowered when expenditure falls.",
  },
  modelLimit: {
    da: "Forventet er her ved uændret andel. Det er ikke ministeriets modelberegnede forventede antal.",
    en: "Expected here means at an unchanged share. It is not the ministry's model-based expected count.",
  },
};

export type SavingWords = Words<typeof words>;
