import { block, type Language, type Words } from "../block";
import type { Column, Given } from "../block";
import { cell, fixed, formula, span, tulu } from "../formula";
import type { PlanRow } from "../plan";
import { assumption, copied, emptyRow, figure, headings, notes, nthCell, section, text } from "../planCells";
import { rulesOf, rulesProblem, stepCount, type Rules } from "./rules";
import { rateName, result, rulesText, staircaseSpan, stepCells } from "./schemeCells";
import { schemeFields } from "./schemeFields";
import { schemeWords } from "./schemeWords";

const words = {
  ...schemeWords,
  title: { da: "Hvad er en person færre værd?", en: "What is one person fewer worth?" },
  mean: { da: "Én person færre sparer i gennemsnit", en: "One person fewer saves on average" },
  meanRefund: { da: "Vægtet refusion", en: "Weighted refund" },
  steps: { da: "Trin for trin", en: "Step by step" },
  saves: { da: "Én færre på trinnet sparer pr. år", en: "One fewer on the step saves per year" },
  relative: { da: "I forhold til sidste trin", en: "Against the last step" },
  grossAll: { da: "Udgift brutto", en: "Gross expenditure" },
  netAll: { da: "Udgift netto", en: "Net expenditure" },
  course: { da: "Et nyt forløb fra uge 1", en: "A new course from week 1" },
  courseWeeks: { da: "Uger i alt", en: "Weeks in all" },
  courseRefund: { da: "Refusion i gennemsnit", en: "Mean refund" },
  courseNet: { da: "Kommunens del pr. år", en: "The municipality's part per year" },
  yearly: {
    da: "Beløbene er på årsbasis for en person på trinnet. En person, der er på ydelse i færre uger, sparer for de uger.",
    en: "The amounts are at a yearly rate for a person on the step. One who is on benefit for fewer weeks saves for those.",
  },
};

interface Inputs {
  readonly gross: Given;
  readonly persons: Column | readonly number[] | undefined;
  readonly rules: Rules;
}

const courses = [4, 13, 26, 39, 52, 78, 104, 156, 260];

function personWorthRows(inputs: Inputs, w: Words<typeof words>, language: Language): PlanRow[] {
  const { rules, persons } = inputs;
  const steps = stepCount(rules);
  const staircase = staircaseSpan(rules, "step");
  const people = span("persons0", `persons${steps - 1}`);
  const meanRefund = tulu("REFUSIONSANDEL", people, staircase);
  return [
    [text("title", w.title)],
    ...notes(rulesText(rules, w, language)),
    section(w.assumptions, 2),
    assumption(w.gross, "gross", inputs.gross, "kr"),
    emptyRow,
    ...(persons === undefined
      ? []
      : [
          result(w.meanRefund, "meanRefund", "share", meanRefund),
          result(w.mean, "mean", "kr", tulu("NETTOPRIS", fixed("gross"), fixed("meanRefund"))),
          emptyRow,
        ]),
    section(w.steps, persons === undefined ? 5 : 8),
    headings(
      w.step,
      w.firstWeek,
      w.refund,
      w.saves,
      w.relative,
      ...(persons === undefined ? [] : [w.persons, w.grossAll, w.netAll]),
    ),
    ...Array.from({ length: steps }, (_, step) => stepRow(inputs, step, w)),
    ...(persons === undefined ? [] : [totalRow(steps, w)]),
    emptyRow,
    section(w.course, 3),
    headings(w.courseWeeks, w.courseRefund, w.courseNet),
    ...courses.map((weeks): PlanRow => {
      const mean = `course${weeks}`;
      return [
        { role: "label", value: weeks, name: `weeks${weeks}`, format: "0" },
        figure("share", tulu("REFUSIONSNIT", cell(`weeks${weeks}`), "1", staircase), { name: mean, decimals: 2 }),
        figure("kr", tulu("NETTOPRIS", fixed("gross"), cell(mean))),
      ];
    }),
    ...notes([w.yearly]),
  ];
}

function stepRow({ rules, persons }: Inputs, step: number, w: Words<typeof words>): PlanRow {
  const [rate, net] = [cell(rateName("step", step)), cell(`net${step}`)];
  const people = cell(`persons${step}`);
  return [
    ...stepCells(rules, "step", step, w),
    figure("kr", tulu("NETTOPRIS", fixed("gross"), rate), { name: `net${step}` }),
    figure(
      "share",
      formula`IF(${fixed(`net${stepCount(rules) - 1}`)}=0,"",${net}/${fixed(`net${stepCount(rules) - 1}`)})`,
      {
        name: `relative${step}`,
        decimals: 0,
      },
    ),
    ...(persons === undefined
      ? []
      : [
          personsOn(persons, step),
          figure("kr", formula`IF(${people}="","",${people}*${fixed("gross")})`),
          figure("kr", formula`IF(${people}="","",${people}*${net})`),
        ]),
  ];
}

function personsOn(persons: Column | readonly number[], step: number) {
  const named = { name: `persons${step}`, format: "#,##0" } as const;
  if (!("place" in persons)) return { ...named, role: "input", value: persons[step] ?? 0 } as const;
  return { ...named, role: "input", formula: copied(nthCell(persons.place, step)) } as const;
}

function totalRow(steps: number, w: Words<typeof words>): PlanRow {
  const people = span("persons0", `persons${steps - 1}`);
  return [
    text("total", w.total),
    text("total", ""),
    figure("share", formula`${cell("meanRefund")}`, { role: "total" }),
    figure("kr", formula`${cell("mean")}`, { role: "total" }),
    text("total", ""),
    figure("count", formula`SUM(${people})`, { role: "total", name: "allPersons" }),
    figure("kr", formula`${cell("allPersons")}*${cell("gross")}`, { role: "total", name: "grossAll" }),
    figure("kr", tulu("NETTOUDGIFT", people, cell("gross"), span("stepFrom0", rateName("step", steps - 1))), {
      role: "total",
      name: "netAll",
    }),
  ];
}

/** What one person fewer saves at each step of the refund, and on average for the persons one has. */
export default block({
  id: "personWorth",
  tab: "refund",
  icon: "money",
  title: words.title,
  summary: {
    da: "En person i uge 3 sparer kommunen en fjerdedel af en i uge 60. Nettopris, udgift og vægtet gennemsnit, trin for trin.",
    en: "A person in week 3 saves the municipality a quarter of one in week 60. Net price, expenditure and weighted mean, step by step.",
  },
  asked: {
    da: ["enhedspris", "nettopris", "refusionstrappe", "trin", "hvad sparer vi"],
    en: ["unit price", "net price", "refund staircase", "step", "what do we save"],
  },
  fields: {
    gross: {
      kind: "given",
      of: "price",
      name: words.gross,
      help: {
        da: "Ydelsens pris før refusion: en celle, eller skriv et tal.",
        en: "The benefit's price before refund: a cell, or type a number.",
      },
    },
    persons: {
      kind: "figures",
      of: "count",
      optional: true,
      name: { da: "Personer på trinnene", en: "Persons on the steps" },
      help: {
        da: "Ét tal pr. trin, fra første til sidste: celler, eller skriv fx 10; 20; 30; 40.",
        en: "One figure a step, first to last: cells, or type e.g. 10; 20; 30; 40.",
      },
    },
    ...schemeFields,
  },
  words,
  problem: ({ persons, scheme, own }, say) => {
    const wrong = rulesProblem(scheme, own, say);
    if (wrong !== undefined || persons === undefined) return wrong;
    const steps = stepCount(rulesOf(scheme, own));
    const given = "place" in persons ? persons.place.rows * persons.place.columns : persons.length;
    if (given === steps) return undefined;
    return say(
      `Personer på trinnene er ${given} tal, og ordningen har ${steps} trin. Skriv ét tal pr. trin.`,
      `Persons on the steps are ${given} figures, and the scheme has ${steps} steps. Write one figure a step.`,
    );
  },
  rows: ({ gross, persons, scheme, own }, w, language) =>
    personWorthRows({ gross, persons, rules: rulesOf(scheme, own) }, w, language),
  picture: ({ persons, scheme, own }) => ({
    kind: "staircase",
    steps: Array.from({ length: stepCount(rulesOf(scheme, own)) }, (_, step) => ({
      from: `stepFrom${step}`,
      rate: rateName("step", step),
      ...(persons === undefined ? {} : { persons: `persons${step}` }),
    })),
  }),
  examples: [
    {
      cells: [["Bruttopris", 84715]],
      fields: { gross: "B1", persons: "10;20;30;40" },
      gives: {
        ...{ net0: 16943, net3: 67772, relative0: 0.25, meanRefund: 0.33, mean: 56759.05, netAll: 5675905 },
        ...{ course4: 0.8, course13: (4 * 0.8 + 9 * 0.4) / 13, course26: 12 / 26, course39: (12 + 13 * 0.3) / 39 },
        ...{
          course52: 19.8 / 52,
          course78: 25 / 78,
          course104: 30.2 / 104,
          course156: 40.6 / 156,
          course260: 61.4 / 260,
        },
      },
    },
    {
      cells: [[100000]],
      fields: { gross: "A1", scheme: "sicknessPassive" },
      gives: { net0: 0, net1: 50000, net2: 70000, net3: 100000, course52: 19.2 / 52 },
    },
    {
      cells: [[1, 0.5, 3], [9, 0.3, 5], [84715]],
      fields: { gross: "A3", persons: "C1:C2", scheme: "own", own: "A1:B2" },
      gives: { net0: 42357.5, allPersons: 8, meanRefund: 0.375 },
    },
  ],
});
