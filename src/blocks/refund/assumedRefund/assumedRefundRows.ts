import { schemes } from "../../../functions/refund/schemes";
import type { Given, Language } from "../../block";
import { cell, fixed, formula, quoted, tulu, type Part } from "../../formula";
import type { Formula, PlanCell, PlanRow } from "../../plan";
import { assumption, emptyRow, figure, headings, label, notes, section, text } from "../../planCells";
import { stepCount, type Rules } from "../rules";
import { rateName, result, rulesText, stepCells, unlessAll } from "../schemeCells";
import type { AssumedRefundWords } from "./words";

/** What the block is made from. */
export interface AssumedRefundInputs {
  readonly saving: Given | undefined;
  readonly persons: Given | undefined;
  readonly net: Given | undefined;
  readonly gross: Given | undefined;
  readonly rules: Rules;
}

export function assumedRefundRows(inputs: AssumedRefundInputs, w: AssumedRefundWords, language: Language): PlanRow[] {
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
function agreementRows({ saving, persons, net }: AssumedRefundInputs, w: AssumedRefundWords): PlanRow[] {
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
function lastStepRow(steps: number, w: AssumedRefundWords): PlanRow[] {
  const rate = cell(rateName("step", steps - 1));
  return [result(w.grossAtLast, "grossAtLast", "kr", unlessAll(rate, tulu("BRUTTOPRIS", cell("net"), rate))), emptyRow];
}

/** The refund itself, and whether the scheme's steps can give it. Rates are compared at whole tenths of a per cent. */
function impliedRows(steps: number, w: AssumedRefundWords): PlanRow[] {
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

const stepHeadings = ({ gross, persons }: AssumedRefundInputs, w: AssumedRefundWords): readonly string[] => [
  ...(gross === undefined ? [] : [w.netThere]),
  ...(gross === undefined || persons === undefined ? [] : [w.savingThere, w.difference]),
];

/** What the assumed price means at a rate, and what the saving would be there. */
function outcomes({ gross, persons }: AssumedRefundInputs, rate: Part, name: string): readonly PlanCell[] {
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
function mixtureRows(rules: Rules, w: AssumedRefundWords): PlanRow[] {
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
function otherSchemes(inputs: AssumedRefundInputs, w: AssumedRefundWords, language: Language): PlanRow[] {
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
