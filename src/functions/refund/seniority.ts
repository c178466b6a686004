import { card, type Outcome } from "../card";
import { missingAt } from "../refusal";

const windowWeeks = 156;
const selfSupportWeeks = 52;

/**
 * Weeks of benefit that decide the refund step, after each week of a person's course.
 *
 *     +1 for each week with benefit; 0 again when 52 whole weeks of self-support lie within the last 156
 *
 * Shapes   a list, oldest week first, every week there; a figure for each, laid out as the list.
 * Units    1 = week with benefit (whatever benefit), 0 = whole week of self-support: no public support, no subsidised
 *          job. Weeks that are neither cannot be marked and are left empty; time passes in them all the same.
 * Counts   self-support only from the first week with benefit on; falling to 0 starts everything anew, that week too.
 * Source   lov om kommunernes finansiering af visse offentlige ydelser § 5 and § 6 (LBK 221 of 12.2.2021).
 */
export function seniority(weeks: readonly (number | null)[]): Outcome[] {
  let benefitWeeks = 0;
  let selfSupport: number[] = [];
  return weeks.map((mark, week) => {
    if (mark === null) return missingAt("ydelsesuger", week);
    if (mark === 1) return ++benefitWeeks;
    if (benefitWeeks === 0) return 0;
    selfSupport.push(week);
    const fiftySecondLast = selfSupport[selfSupport.length - selfSupportWeeks];
    if (fiftySecondLast !== undefined && week - fiftySecondLast < windowWeeks) {
      benefitWeeks = 0;
      selfSupport = [];
    }
    return benefitWeeks;
  });
}

const oneBenefitWeekThenSelfSupport = [1, ...new Array<number>(52).fill(0)];

export default card({
  id: "ANCIENNITET",
  title: { da: "Refusionsanciennitet", en: "Refund seniority" },
  asked: ["uger på ydelse", "52 ugers reglen"],
  family: "refund",
  summary: {
    da: "Ancienniteten i uger, som afgør refusionstrinnet, efter hver uge.",
    en: "The seniority in weeks that decides the refund step, after each week.",
  },
  formula: {
    da: "+1 for hver uge med ydelse; 0 igen, når 52 hele uger med selvforsørgelse ligger inden for de seneste 156 uger",
    en: "+1 for each week with benefit; 0 again when 52 whole weeks of self-support lie within the last 156 weeks",
  },
  notes: [
    {
      da: "Alle uger skal med, ældste først: 1 er en uge med en ydelse i refusionstrappen, 0 er en hel uge uden offentlig forsørgelse og uden støttet job.",
      en: "Every week must be there, oldest first: 1 is a week with a benefit on the refund staircase, 0 a whole week without public support and without a subsidised job.",
    },
    {
      da: "Selvforsørgelse før første uge med ydelse tæller ikke. Når ancienniteten falder til 0, begynder det hele forfra.",
      en: "Self-support before the first week with benefit does not count. When the seniority falls to 0, everything starts anew.",
    },
    {
      da: "Excel til Windows læser en tom celle som 0. Skriv 1 eller 0 i alle celler.",
      en: "Excel on Windows reads an empty cell as 0. Write 1 or 0 in every cell.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "mark",
      series: true,
      name: "ydelsesuger",
      english: "benefit_weeks",
      help: {
        da: "En celle pr. uge, ældste først: 1 med ydelse, 0 selvforsørgelse.",
        en: "A cell for each week, oldest first: 1 benefit, 0 self-support.",
      },
    },
  ],
  result: { shape: "like", headings: true, columns: [{ heading: "anciennitet", english: "seniority", unit: "weeks" }] },
  examples: [
    { args: [[1, 1, 0, 1]], gives: [[1], [2], [2], [3]] },
    { args: [[0, 0, 1]], gives: [[0], [0], [1]] },
    {
      args: [oneBenefitWeekThenSelfSupport],
      gives: oneBenefitWeekThenSelfSupport.map((_, week) => [week < 52 ? 1 : 0]),
      note: { da: "Nulstilles i den 52. uge", en: "Falls to 0 in the 52nd week" },
    },
    { args: [[1, null, 1]], gives: [[1], ["#N/A"], [2]] },
    { args: [[1, 2]], refuses: "#VALUE!", says: "ydelsesuger, nr. 2, er 2. Skriv 1 eller 0" },
    { args: [["ja"]], refuses: "#VALUE!", says: 'er teksten "ja"' },
  ],
  sources: ["Lov om kommunernes finansiering af visse offentlige ydelser §§ 5 og 6"],
  compute: seniority,
});
