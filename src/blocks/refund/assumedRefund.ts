import { schemes } from "../../functions/refund/schemes";
import { block, type Given, type Language, type Words } from "../block";
import { cell, fixed, formula, quoted, tulu, type Part } from "../formula";
import type { Formula, PlanCell, PlanRow } from "../plan";
import { assumption, emptyRow, figure, headings, label, notes, section, text } from "../planCells";
import {
  rateName,
  result,
  rulesOf,
  rulesProblem,
  rulesText,
  schemeOptions,
  stepCells,
  stepCount,
  unlessAll,
  type Rules,
} from "./schemeCells";
import { schemeHelp, schemeWords } from "./schemeWords";

const words = {
  ...schemeWords,
  title: { da: "Hvilken refusion er antaget?", en: "Which refund is assumed?" },
  saving: { da: "Besparelse pr. år", en: "Saving per year" },
  persons: { da: "Personer færre", en: "Persons fewer" },
  net: { da: "Enhedspris, netto pr. år", en: "Net unit price per year" },
  netFollows: {
    da: "Enhedspris, der følger (besparelse ÷ personer)",
    en: "Unit price that follows (saving ÷ persons)",
  },
  product: { da: "Personer × enhedspris", en: "Persons × unit price" },
  deviation: { da: "Besparelsen afviger fra det med", en: "The saving differs from that by" },
  implied: { da: "Refusion, der er antaget", en: "Refund that is assumed" },
  possible: { da: "Kan trinnene give den?", en: "Can the steps give it?" },
  yes: { da: "ja", en: "yes" },
  no: { da: "nej", en: "no" },
  stepAlone: { da: "ja: alle på ", en: "yes: all on " },
  mixture: { da: "ja, som en blanding af trin", en: "yes, as a mixture of steps" },
  outside: { da: "nej: den ligger uden for ordningens satser", en: "no: it lies outside the scheme's rates" },
  steps: { da: "Hvis alle stod på samme trin", en: "If all stood on one step" },
  grossMeant: { da: "Bruttopris, enhedsprisen svarer til", en: "Gross price the unit price stands for" },
  netThere: { da: "Enhedspris på trinnet", en: "Unit price on the step" },
  savingThere: { da: "Besparelse på trinnet", en: "Saving on the step" },
  difference: { da: "Forskel fra den antagne", en: "Against the one assumed" },
  grossAtLast: { da: "Bruttopris, hvis alle står på sidste trin", en: "Gross price if all stand on the last step" },
  mixtures: { da: "Hvilke to trin kan give den, og hvordan", en: "Which two steps can give it, and how" },
  one: { da: "Trin", en: "Step" },
  other: { da: "og trin", en: "and step" },
  shareOfOne: { da: "Andel på det første", en: "Share on the first" },
  shareOfOther: { da: "Andel på det andet", en: "Share on the second" },
  cannot: { da: "kan ikke", en: "cannot" },
  others: { da: "Under andre ordninger", en: "Under other schemes" },
  gross: { da: "Bruttopris pr. år", en: "Gross price per year" },
  hidden: {
    da: "Enhedsprisen er et gennemsnit: den viser ikke, om personerne stod i uge 3 eller uge 60.",
    en: "The unit price is a mean: it does not show whether the persons stood in week 3 or week 60.",
  },
  withoutGross: {
    da: "Med bruttoprisen følger refusionen selv, og hvad besparelsen er på hvert trin.",
    en: "With the gross price the refund itself follows, and what the saving is on each step.",
  },
};

type W = Words<typeof words>;

interface Inputs {
  readonly saving: Given | undefined;
  readonly persons: Given | undefined;
  readonly net: Given | undefined;
  readonly gross: Given | undefined;
  readonly rules: Rules;
}

function assumedRefundRows(inputs: Inputs, w: W, language: Language): PlanRow[] {
  const { rules, gross, saving, persons, net } = inputs;
  const steps = stepCount(rules);
  return [
    [text("title", w.title)],
    ...notes(rulesText(rules, w, language)),
    section(w.assumptions, 2),
    ...(saving === undefined ? [] : [assumption(w.saving, "saving", saving, "kr")]),
    ...(persons === undefined ? [] : [assumption(w.persons, "persons", persons, "count")]),
    net === undefined
      ? [label(w.netFollows), figure("kr", formula`${cell("saving")}/${cell("persons")}`, { name: "net" })]
      : assumption(w.net, "net", net, "kr"),
    ...(gross === undefined ? [] : [assumption(w.gross, "gross", gross, "kr")]),
    ...agreementRows(inputs, w),
    emptyRow,
    ...(gross === undefined ? lastStepRow(steps, w) : impliedRows(steps, w)),
    section(w.steps, 4),
    headings(w.step, w.firstWeek, w.refund, w.grossMeant, ...stepHeadings(inputs, w)),
    ...Array.from({ length: steps }, (_, step): PlanRow => [
      ...stepCells(rules, "step", step, w),
      ...outcomes(inputs, cell(rateName("step", step)), `Step${step}`),
    ]),
    ...(gross === undefined || steps < 2 ? [] : mixtureRows(rules, w)),
    emptyRow,
    ...otherSchemes(inputs, w, language),
    ...notes([w.hidden, ...(gross === undefined ? [w.withoutGross] : [])]),
  ];
}

/** What was given against what follows from the other two. */
function agreementRows({ saving, persons, net }: Inputs, w: W): PlanRow[] {
  if (saving === undefined || persons === undefined || net === undefined) return [];
  return [
    [label(w.product), figure("kr", formula`${cell("persons")}*${cell("net")}`, { name: "product" })],
    [
      label(w.deviation),
      figure("kr", formula`${cell("saving")}-${cell("product")}`, { name: "deviation", change: true }),
    ],
  ];
}

/** The gross price if all stood on the last step, where most are who stay long. */
function lastStepRow(steps: number, w: W): PlanRow[] {
  const rate = cell(rateName("step", steps - 1));
  return [result(w.grossAtLast, "grossAtLast", "kr", unlessAll(rate, tulu("BRUTTOPRIS", cell("net"), rate))), emptyRow];
}

/** The refund itself, and whether the scheme's steps can give it. Rates are compared at whole tenths of a per cent. */
function impliedRows(steps: number, w: W): PlanRow[] {
  const rates = Array.from({ length: steps }, (_, step) => cell(rateName("step", step)));
  const implied = cell("implied");
  const least = formula`MIN(${listed(rates)})`;
  const most = formula`MAX(${listed(rates)})`;
  const alone = rates.reduceRight<Formula>(
    (otherwise, rate) =>
      formula`IF(ABS(${implied}-${rate})<0.0005,${quoted(w.stepAlone)}&ROUND(${rate}*100,1)&" %",${otherwise})`,
    formula`IF(OR(${implied}<${least},${implied}>${most}),${quoted(w.outside)},${quoted(w.mixture)})`,
  );
  return [
    result(w.implied, "implied", "share", formula`1-${cell("net")}/${cell("gross")}`),
    [label(w.possible), { role: "figure", formula: alone, name: "possible", format: "General" }],
    emptyRow,
  ];
}

const listed = (parts: readonly Part[]): Formula => parts.flatMap((part, k) => formula`${k > 0 ? "," : ""}${part}`);

const stepHeadings = ({ gross, persons }: Inputs, w: W): readonly string[] => [
  ...(gross === undefined ? [] : [w.netThere]),
  ...(gross === undefined || persons === undefined ? [] : [w.savingThere, w.difference]),
];

/** What the assumed price means at a rate, and what the saving would be there. */
function outcomes({ gross, persons }: Inputs, rate: Part, name: string): readonly PlanCell[] {
  const assumed = formula`${fixed("persons")}*${fixed("net")}`;
  return [
    figure("kr", unlessAll(rate, tulu("BRUTTOPRIS", fixed("net"), rate)), { name: `gross${name}` }),
    ...(gross === undefined ? [] : [figure("kr", tulu("NETTOPRIS", fixed("gross"), rate), { name: `net${name}` })]),
    ...(gross === undefined || persons === undefined
      ? []
      : [
          figure("kr", formula`${fixed("persons")}*${cell(`net${name}`)}`, { name: `saving${name}` }),
          figure("kr", formula`${cell(`saving${name}`)}-${assumed}`, { change: true }),
        ]),
  ];
}

/** Every two steps, and the shares on them that give the refund; or that they cannot. */
function mixtureRows(rules: Rules, w: W): PlanRow[] {
  const steps = stepCount(rules);
  const pairs = Array.from({ length: steps }, (_, a) =>
    Array.from({ length: steps - a - 1 }, (__, k) => [a, a + k + 1] as const),
  ).flat();
  return [
    emptyRow,
    section(w.mixtures, 4),
    headings(w.one, w.other, w.shareOfOne, w.shareOfOther),
    ...pairs.map(([a, b]): PlanRow => {
      const [high, low] = [cell(rateName("step", a)), cell(rateName("step", b))];
      const share = cell(`mix${a}${b}`);
      const part = formula`(${fixed("implied")}-${low})/(${high}-${low})`;
      const can = formula`IF(${high}=${low},${quoted(w.cannot)},IF(OR(${part}<0,${part}>1),${quoted(w.cannot)},${part}))`;
      return [
        figure("share", formula`${high}`, { role: "label", decimals: 0 }),
        figure("share", formula`${low}`, { decimals: 0 }),
        figure("share", can, { name: `mix${a}${b}` }),
        figure("share", formula`IF(ISNUMBER(${share}),1-${share},"")`),
      ];
    }),
  ];
}

/** The other schemes whose rates have been checked. */
function otherSchemes(inputs: Inputs, w: W, language: Language): PlanRow[] {
  const own = "own" in inputs.rules ? undefined : inputs.rules.scheme;
  const others = schemes.filter((scheme) => scheme !== own && scheme.sourced);
  return [
    section(w.others, 4),
    headings(w.scheme, w.firstWeek, w.refund, w.grossMeant, ...stepHeadings(inputs, w)),
    ...others.flatMap(({ id, title, steps }) =>
      steps.map(({ from, rate }, step): PlanRow => [
        label(title[language]),
        { role: "input", value: from, format: "0" },
        { role: "input", value: rate, format: "0%", name: `${id}Rate${step}` },
        ...outcomes(inputs, cell(`${id}Rate${step}`), `${id}${step}`),
      ]),
    ),
  ];
}

/** Which refund a saving or a unit price stands for, which steps can give it, and what it would be under others. */
export default block({
  id: "assumedRefund",
  tab: "refund",
  icon: "stairs",
  title: words.title,
  summary: {
    da: "Hvad en besparelse eller en enhedspris forudsætter: bruttopris og refusion, trin for trin og under andre regler.",
    en: "What a saving or a unit price assumes: gross price and refund, step by step and under other rules.",
  },
  asked: {
    da: ["forudsætning", "bruttopris", "enhedspris", "refusionstrappe", "67.772"],
    en: ["assumption", "gross price", "unit price", "refund staircase"],
  },
  fields: {
    saving: {
      kind: "given",
      of: "amount",
      optional: true,
      name: words.saving,
      help: { da: "Besparelsen i kr.: en celle, eller skriv et tal.", en: "The saving in kr.: a cell, or a number." },
    },
    persons: {
      kind: "given",
      of: "count",
      optional: true,
      name: words.persons,
      help: {
        da: "Hvor mange personer eller fuldtidspersoner færre.",
        en: "How many persons or full-time persons fewer.",
      },
    },
    net: {
      kind: "given",
      of: "price",
      optional: true,
      name: words.net,
      help: {
        da: "Prisen efter refusion. Uden: besparelsen delt med personerne.",
        en: "The price net of refund. Left out: the saving divided by the persons.",
      },
    },
    gross: {
      kind: "given",
      of: "price",
      optional: true,
      name: words.gross,
      help: {
        da: "Prisen før refusion, hvis den kendes: så følger den antagne refusion.",
        en: "The price before refund, if known: then the assumed refund follows.",
      },
    },
    scheme: { kind: "choice", name: words.scheme, help: schemeHelp.scheme, options: schemeOptions() },
    own: { kind: "table", columns: 2, optional: true, name: words.own, help: schemeHelp.own },
  },
  words,
  problem: ({ saving, persons, net, scheme, own }, say) =>
    rulesProblem(scheme, own, say) ??
    (net !== undefined || (saving !== undefined && persons !== undefined)
      ? undefined
      : say(
          "Udfyld enhedsprisen, eller både besparelsen og personerne.",
          "Fill in the unit price, or both the saving and the persons.",
        )),
  rows: ({ saving, persons, net, gross, scheme, own }, w, language) =>
    assumedRefundRows({ saving, persons, net, gross, rules: rulesOf(scheme, own) }, w, language),
  examples: [
    {
      cells: [
        ["Reel forskel", 230],
        ["Enhedspris", 67772],
        ["Besparelse", 15587560],
      ],
      fields: { saving: "B3", persons: "B1", net: "B2" },
      gives: { product: 15587560, deviation: 0, grossStep3: 84715, grossStep2: 67772 / 0.7, grossStep0: 338860 },
    },
    {
      cells: [[null]],
      fields: { persons: 230, net: 67772, gross: 96817 },
      gives: {
        implied: 1 - 67772 / 96817,
        netStep3: 77453.6,
        savingStep0: 230 * 96817 * 0.2,
        possible: "ja: alle på 30 %",
      },
    },
    {
      cells: [[null]],
      fields: { net: 67772, gross: 90000 },
      gives: { implied: 1 - 67772 / 90000, possible: "ja, som en blanding af trin", mix01: "kan ikke" },
    },
    {
      cells: [[null]],
      fields: { net: 67772, gross: 70000 },
      gives: { possible: "nej: den ligger uden for ordningens satser", mix03: "kan ikke" },
    },
  ],
});
