import { block, type Column, type Given, type Language, type Words } from "../block";
import { commonWords } from "../commonWords";
import { cell, fixed, formula, guarded, tulu } from "../formula";
import { asVerdict, coverageRows, remark, sumOf, type CountedRows } from "../countedRows";
import type { PlanRow } from "../plan";
import { assumption, copiedRow, emptyRow, figure, headings, notes, rowLabel, text } from "../planCells";
import { rulesOf, rulesProblem, type Rules } from "./rules";
import { rulesText, staircaseRows, staircaseSpan } from "./schemeCells";
import { schemeField, ownField } from "./schemeFields";
import { schemeWords } from "./schemeWords";

const words = {
  ...schemeWords,
  title: { da: "Hvad hvis reglerne ændres?", en: "What if the rules change?" },
  week: { da: "Uge i forløbet", en: "Week of the course" },
  line: { da: "Linje", en: "Line" },
  remark: commonWords.remark,
  now: { da: "Ordning nu", en: "Scheme now" },
  then: { da: "Ordning i stedet", en: "Scheme instead" },
  ownNow: { da: "Egen trappe nu", en: "Own staircase now" },
  ownThen: { da: "Egen trappe i stedet", en: "Own staircase instead" },
  refundNow: { da: "Refusion nu", en: "Refund now" },
  refundThen: { da: "Refusion i stedet", en: "Refund instead" },
  netNow: { da: "Netto nu", en: "Net now" },
  netThen: { da: "Netto i stedet", en: "Net instead" },
  difference: {
    da: "Dyrere (+) eller billigere (−) for kommunen",
    en: "Dearer (+) or cheaper (−) for the municipality",
  },
  each: {
    da: "Linjer uden uge eller personer regnes ikke med.",
    en: "Lines without a week or persons are not reckoned with.",
  },
};

interface Inputs {
  readonly weeks: Column;
  readonly persons: Column | undefined;
  readonly gross: Given;
  readonly now: Rules;
  readonly then: Rules;
}

function changedRulesRows(inputs: Inputs, w: Words<typeof words>, language: Language): PlanRow[] {
  const counted: CountedRows = { rows: inputs.weeks.place.rows, verdict: "netNow", language };
  return [
    [text("title", w.title)],
    assumption(w.gross, "gross", inputs.gross, "kr"),
    [
      text("label", w.difference),
      figure("kr", formula`${cell("allThen")}-${cell("allNow")}`, { name: "difference", role: "result", change: true }),
    ],
    emptyRow,
    ...staircaseRows(inputs.now, "now", w.now, w),
    ...notes(rulesText(inputs.now, w, language)),
    emptyRow,
    ...staircaseRows(inputs.then, "then", w.then, w),
    ...notes(rulesText(inputs.then, w, language)),
    emptyRow,
    headings(w.line, w.week, w.persons, w.refundNow, w.netNow, w.refundThen, w.netThen, w.remark),
    ...Array.from({ length: counted.rows }, (_, line) => lineRow(inputs, line, counted, w)),
    [
      text("total", w.total),
      text("total", ""),
      figure("count", sumOf(counted, "persons"), { role: "total", name: "allPersons" }),
      text("total", ""),
      figure("kr", sumOf(counted, "netNow"), { role: "total", name: "allNow" }),
      text("total", ""),
      figure("kr", sumOf(counted, "netThen"), { role: "total", name: "allThen" }),
    ],
    ...coverageRows(counted),
    ...notes([w.each]),
  ];
}

function lineRow(
  { weeks, persons, now, then }: Inputs,
  line: number,
  counted: CountedRows,
  w: Words<typeof words>,
): PlanRow {
  const [week, people] = [cell(`week${line}`), cell(`persons${line}`)];
  const rate = (rules: Rules, prefix: "now" | "then") => tulu("REFUSIONSSATS", week, staircaseSpan(rules, prefix));
  const net = (rules: Rules, prefix: "now" | "then") =>
    formula`${people}*${tulu("NETTOPRIS", fixed("gross"), rate(rules, prefix))}`;
  const verdict = cell(`netNow${line}`);
  const share = (rules: Rules, prefix: "now" | "then") =>
    figure("share", asVerdict(verdict, rate(rules, prefix)), { name: `${prefix}Refund${line}`, decimals: 0 });
  return [
    rowLabel(weeks.labels, line, `label${line}`),
    figure("rank", copiedRow(weeks, line), { name: `week${line}` }),
    persons === undefined
      ? { role: "input", value: 1, format: "#,##0", name: `persons${line}` }
      : figure("count", copiedRow(persons, line), { name: `persons${line}` }),
    share(now, "now"),
    figure("kr", guarded([week, people], net(now, "now")), { name: `netNow${line}` }),
    share(then, "then"),
    figure("kr", asVerdict(verdict, net(then, "then")), { name: `netThen${line}` }),
    remark(counted, line, weeks.labels, [
      ["week", w.week],
      ["persons", w.persons],
    ]),
  ];
}

/** The same persons under two schemes of refund. */
export default block({
  id: "changedRules",
  tab: "refund",
  icon: "scales",
  title: words.title,
  summary: {
    da: "To ordninger side om side på dine egne personer: hvad koster de kommunen under hver?",
    en: "Two schemes side by side on your own persons: what do they cost the municipality under each?",
  },
  asked: {
    da: ["reform", "før 2016", "refusionsomlægning", "gamle regler"],
    en: ["reform", "before 2016", "old rules"],
  },
  fields: {
    weeks: {
      kind: "list",
      of: "week",
      name: words.week,
      help: {
        da: "Ugens nummer i forløbet, en linje for hver person eller gruppe.",
        en: "The week's number in the course, a line for each person or group.",
      },
    },
    persons: {
      kind: "list",
      of: "count",
      optional: true,
      name: words.persons,
      help: { da: "Personer på linjen. Uden: én.", en: "Persons on the line. Left out: one." },
    },
    gross: {
      kind: "given",
      of: "price",
      name: words.gross,
      help: { da: "Prisen før refusion.", en: "The price before refund." },
    },
    now: schemeField(words.now),
    then: schemeField(words.then, "cashPassive"),
    ownNow: ownField(words.ownNow),
    ownThen: ownField(words.ownThen),
  },
  words,
  problem: ({ weeks, persons, now, then, ownNow, ownThen }, say) =>
    rulesProblem(now, ownNow, say) ??
    rulesProblem(then, ownThen, say) ??
    (persons === undefined || persons.place.rows === weeks.place.rows
      ? undefined
      : say(
          `Ugerne er ${weeks.place.rows} linjer og personerne ${persons.place.rows}. Vælg lige mange.`,
          `The weeks are ${weeks.place.rows} lines and the persons ${persons.place.rows}. Choose as many of each.`,
        )),
  rows: ({ weeks, persons, gross, now, then, ownNow, ownThen }, w, language) =>
    changedRulesRows({ weeks, persons, gross, now: rulesOf(now, ownNow), then: rulesOf(then, ownThen) }, w, language),
  picture: ({ now, then, ownNow, ownThen }, w, language) => ({
    kind: "expenditure",
    bars: [
      { label: `${w.now}: ${rulesText(rulesOf(now, ownNow), w, language)[0]}`, net: "allNow" },
      { label: `${w.then}: ${rulesText(rulesOf(then, ownThen), w, language)[0]}`, net: "allThen" },
    ],
  }),
  examples: [
    {
      cells: [
        ["Uge", "Personer"],
        [3, 10],
        [26, 20],
        [27, 30],
        [60, 40],
        [null, 5],
      ],
      fields: { weeks: "A2:A6", persons: "B2:B6", gross: 100000 },
      gives: {
        nowRefund1: 0.4,
        nowRefund2: 0.3,
        netNow0: 200000,
        ...{ netNow4: "", nowRefund4: "", remark4: "Række 5 mangler uge i forløbet", allPersons: 100 },
        coverage: "4 af 5 rækker; Række 5 mangler uge i forløbet",
        allNow: 6700000,
        allThen: 7000000,
        difference: 300000,
      },
    },
  ],
});
