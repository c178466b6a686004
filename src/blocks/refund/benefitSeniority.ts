import { block, type Column, type Language, type Words } from "../block";
import { cell, fixed, formula, guarded, quoted, span, tulu, type Part } from "../formula";
import type { Formula, PlanCell, PlanRow } from "../plan";
import { copied, emptyRow, figure, headings, label, notes, nthCell, rowLabel, section, text } from "../planCells";
import { rulesOf, rulesProblem, stepCount, type Rules } from "./rules";
import { rulesText, staircaseSpan, stepCells } from "./schemeCells";
import { schemeFields } from "./schemeFields";
import { schemeWords } from "./schemeWords";

/** § 6: so many whole weeks of self-support, within so many weeks, begin the seniority anew. */
const [selfSupportWeeks, windowWeeks] = [52, 156];

const words = {
  ...schemeWords,
  title: { da: "Anciennitet", en: "Seniority" },
  today: { da: "I dag", en: "Today" },
  seniority: { da: "Anciennitet, uger", en: "Seniority, weeks" },
  rate: { da: "Refusion", en: "Refund" },
  next: { da: "Uger med ydelse til næste trin", en: "Weeks of benefit to the next step" },
  last: { da: "sidste trin er nået", en: "the last step is reached" },
  selfSupport: {
    da: "Hele uger med selvforsørgelse i de seneste 156 uger",
    en: "Whole weeks of self-support in the last 156 weeks",
  },
  left: {
    da: "Uger, der mangler, før ancienniteten begynder forfra",
    en: "Weeks left before the seniority begins anew",
  },
  week: { da: "Uge", en: "Week" },
  mark: { da: "Ydelse (1) eller selvforsørgelse (0)", en: "Benefit (1) or self-support (0)" },
  support: { da: "Selvforsørgelse siden start", en: "Self-support since the start" },
  event: { da: "Hvad sker der", en: "What happens" },
  anew: { da: "forfra (§ 6)", en: "anew (§ 6)" },
  newStep: { da: "nyt trin", en: "new step" },
  rule: {
    da: "§ 6: Når der efter den første uge med ydelse har været 52 hele uger med selvforsørgelse inden for de seneste 156 uger (3 år), begynder ancienniteten forfra. Selvforsørgelse er uger uden offentlig forsørgelse og uden støttet job; de behøver ikke at ligge i træk.",
    en: "§ 6: When after the first week of benefit there have been 52 whole weeks of self-support within the last 156 weeks (3 years), the seniority begins anew. Self-support is weeks without public support and without a subsidised job; they need not be in a row.",
  },
};

function seniorityRows(weeks: Column, rules: Rules, w: Words<typeof words>, language: Language): PlanRow[] {
  const { rows, columns } = weeks.place;
  const length = Math.max(rows, columns);
  const last = length - 1;
  const steps = stepCount(rules);
  return [
    [text("title", w.title)],
    ...notes(rulesText(rules, w, language)),
    section(w.today, 2),
    [label(w.seniority), figure("rank", formula`${cell(`seniority${last}`)}`, { name: "seniority", role: "result" })],
    [label(w.rate), figure("share", formula`${cell(`rate${last}`)}`, { name: "rate", decimals: 0 })],
    [label(w.next), { role: "figure", formula: weeksToNext(steps, w), name: "next", format: "0" }],
    [label(w.selfSupport), figure("rank", supportInWindow(last), { name: "selfSupport" })],
    [label(w.left), figure("rank", formula`${selfSupportWeeks}-${cell("selfSupport")}`, { name: "left" })],
    emptyRow,
    section(w.scheme, 3),
    headings(w.step, w.firstWeek, w.refund),
    ...Array.from({ length: steps }, (_, step) => stepCells(rules, "step", step, w)),
    emptyRow,
    headings(w.week, w.mark, w.seniority, w.rate, w.support, w.event),
    ...Array.from({ length }, (_, week) => weekRow(weeks, rules, week, length, w)),
    ...notes([w.rule]),
  ];
}

/** One week: its mark, the seniority after it, its rate, self-support so far, and what it changes. */
function weekRow(weeks: Column, rules: Rules, week: number, length: number, w: Words<typeof words>): PlanRow {
  const across = weeks.place.rows === 1 && weeks.place.columns > 1;
  const [mark, seniority, rate] = [cell(`mark${week}`), cell(`seniority${week}`), cell(`rate${week}`)];
  const before = week === 0 ? undefined : cell(`support${week - 1}`);
  const marks = span("mark0", `mark${length - 1}`, "fixed");
  const name: PlanCell = across ? { role: "label", value: week + 1 } : rowLabel(weeks.labels, week);
  return [
    name,
    figure("rank", copied(nthCell(weeks.place, week)), { name: `mark${week}` }),
    week === 0
      ? figure("rank", tulu("ANCIENNITET", marks), { name: `seniority${week}`, spill: { rows: length, columns: 1 } })
      : { role: "figure", name: `seniority${week}` },
    figure("share", formula`IF(${seniority}=0,"",${tulu("REFUSIONSSATS", seniority, staircaseSpan(rules, "step"))})`, {
      name: `rate${week}`,
      decimals: 0,
    }),
    figure("rank", guarded([mark], formula`IF(${seniority}=0,0,${before ?? "0"}+(${mark}=0))`), {
      name: `support${week}`,
    }),
    week === 0
      ? text("label", "")
      : { role: "label", formula: eventOf(week, seniority, rate, w), name: `event${week}` },
  ];
}

function eventOf(week: number, seniority: Part, rate: Part, w: Words<typeof words>): Formula {
  const [earlier, earlierRate] = [cell(`seniority${week - 1}`), cell(`rate${week - 1}`)];
  return formula`IF(AND(${seniority}=0,${earlier}>0),${quoted(w.anew)},IF(AND(${rate}<>${earlierRate},${earlier}>0,${seniority}>0),${quoted(w.newStep)},""))`;
}

/** Self-support since the seniority last began, but no older than the window. */
function supportInWindow(last: number): Formula {
  const now = cell(`support${last}`);
  if (last < windowWeeks) return formula`${now}`;
  const began = formula`MIN(${span(`seniority${last - windowWeeks}`, `seniority${last}`)})=0`;
  return formula`IF(${began},${now},${now}-${cell(`support${last - windowWeeks}`)})`;
}

/** Weeks of benefit until the first step that begins after today's seniority. */
function weeksToNext(steps: number, w: Words<typeof words>): Formula {
  const today = cell("seniority");
  return Array.from({ length: steps }, (_, step) => fixed(`stepFrom${step}`)).reduceRight<Formula>(
    (later, from) => formula`IF(${from}>${today},${from}-${today},${later})`,
    [quoted(w.last)],
  );
}

/** Where a course of weeks stands on the staircase, when the next step comes, and what § 6 says of it. */
export default block({
  id: "benefitSeniority",
  tab: "refund",
  icon: "trend",
  title: words.title,
  summary: {
    da: "Trinnet i dag, ugen for det næste, og § 6 på netop dette forløb: fra en række af uger.",
    en: "The step today, the week of the next, and § 6 on this very course: from a row of weeks.",
  },
  asked: {
    da: ["52 uger", "3 år", "selvforsørgelse", "uger på ydelse", "forfra"],
    en: ["52 weeks", "3 years", "self-support", "weeks on benefit"],
  },
  fields: {
    weeks: {
      kind: "figures",
      of: "mark",
      name: { da: "Uger", en: "Weeks" },
      help: {
        da: "Én celle pr. uge, ældste først: 1 er en uge med ydelse, 0 en hel uge med selvforsørgelse.",
        en: "A cell for each week, oldest first: 1 is a week of benefit, 0 a whole week of self-support.",
      },
    },
    ...schemeFields,
  },
  words,
  problem: ({ weeks, scheme, own }, say) =>
    "place" in weeks ? rulesProblem(scheme, own, say) : say("Markér ugerne i arket.", "Mark the weeks in the sheet."),
  rows: ({ weeks, scheme, own }, w, language) =>
    "place" in weeks ? seniorityRows(weeks, rulesOf(scheme, own), w, language) : [],
  examples: [
    {
      cells: [Array.from({ length: 30 }, (_, week) => (week >= 26 && week < 28 ? 0 : 1))],
      fields: { weeks: "A1:AD1" },
      gives: {
        seniority: 28,
        rate: 0.3,
        next: 25,
        selfSupport: 2,
        left: 50,
        event4: "nyt trin",
        seniority25: 26,
        rate25: 0.4,
      },
    },
    {
      cells: [1, ...new Array<number>(52).fill(0), 1].map((mark) => [mark]),
      fields: { weeks: "A1:A54" },
      gives: { seniority52: 0, event52: "forfra (§ 6)", seniority: 1, rate: 0.8, next: 4, selfSupport: 0 },
    },
    {
      // The week of self-support is the 157th from the end.
      cells: [1, 0, ...new Array<number>(156).fill(1)].map((mark) => [mark]),
      fields: { weeks: "A1:A158" },
      gives: { seniority: 157, rate: 0.2, selfSupport: 0, left: 52 },
    },
  ],
});
