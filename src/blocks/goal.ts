import { block, type Language, type Words } from "./block";
import { commonWords } from "./commonWords";
import { asVerdict, coverageRows, remark, type CountedRows } from "./countedRows";
import type { Column } from "./entryValue";
import { cell, formula, guarded, tulu } from "./formula";
import { keptHeadings } from "./keptHeadings";
import type { PlanRow } from "./plan";
import { answers, copiedFigure, figure, headings, notes, rowLabel, text } from "./planCells";

const words = {
  remark: commonWords.remark,
  title: { da: "Målopfyldelse", en: "Goal attainment" },
  item: { da: "Mål", en: "Goal" },
  start: { da: "Udgangspunkt", en: "Start" },
  status: { da: "Status", en: "Status" },
  goal: { da: "Målet", en: "Target" },
  attainment: { da: "Målopfyldelse", en: "Attainment" },
  left: { da: "Mangler", en: "Left to go" },
  how: {
    da: "(udgangspunkt − status) ÷ (udgangspunkt − mål). Over 100 % er målet overgået; negativt går det den forkerte vej.",
    en: "(start − status) ÷ (start − target). Above 100% the goal is passed; negative goes the wrong way.",
  },
};

/** Columns of equal length, one row a goal. */
interface Inputs {
  readonly start: Column;
  readonly status: Column;
  readonly goal: Column;
}

const given = ["start", "status", "goal"] as const;

function rows(inputs: Inputs, w: Words<typeof words>, language: Language): PlanRow[] {
  const counted: CountedRows = { rows: inputs.start.place.rows, verdict: "attainment", language };
  const own = keptHeadings(
    given.map((name) => inputs[name]),
    [w.start, w.status, w.goal],
  );
  return [
    [text("title", w.title)],
    [],
    [...headings(w.item, ...own), ...answers(w.attainment, w.left), ...headings(w.remark)],
    ...Array.from({ length: counted.rows }, (_, row) => goalRow(inputs, row, counted, own)),
    ...coverageRows(counted),
    ...notes([w.how]),
  ];
}

function goalRow(inputs: Inputs, row: number, counted: CountedRows, own: readonly string[]): PlanRow {
  const [start, status, goal] = [cell(`start${row}`), cell(`status${row}`), cell(`goal${row}`)];
  const { labels } = inputs.start;
  const reached = guarded([start, status, goal], tulu("MAALOPFYLDELSE", start, status, goal));
  const left = formula`IF((${status}-${goal})*(${start}-${goal})>0,ABS(${status}-${goal}),0)`;
  return [
    rowLabel(labels, row, `label${row}`),
    ...given.map((name) => copiedFigure("number", inputs[name], row, { name: `${name}${row}` })),
    figure("share", reached, { role: "result", name: `attainment${row}` }),
    figure("number", asVerdict(cell(`attainment${row}`), left), { name: `left${row}` }),
    remark(
      counted,
      row,
      labels,
      given.map((name, k) => [name, own[k] ?? ""]),
    ),
  ];
}

/** How far each goal has been reached, and what is left. */
export default block({
  id: "goal",
  icon: "goal",
  title: words.title,
  summary: {
    da: "Hvor langt er der fra udgangspunkt til mål, hvad enten tallet skal op eller ned?",
    en: "How far from start to goal, whether the figure should rise or fall?",
  },
  asked: { da: ["mål", "status", "hvor langt er vi", "nået"], en: ["goal", "target", "status", "progress"] },
  fields: {
    start: {
      kind: "list",
      of: "number",
      name: words.start,
      help: {
        da: "Tallet, da målet blev sat, en række pr. mål.",
        en: "The figure when the goal was set, a row for each.",
      },
    },
    status: {
      kind: "list",
      of: "number",
      name: words.status,
      help: { da: "Tallet nu.", en: "The figure now." },
    },
    goal: {
      kind: "list",
      of: "number",
      name: { da: "Mål", en: "Goal" },
      help: { da: "Tallet, man vil nå.", en: "The figure to reach." },
    },
  },
  alike: [["start", "status", "goal"]],
  words,
  rows,
  examples: [
    {
      cells: [
        ["Mål", "Udgangspunkt", "Status", "Mål"],
        ["Unge i indsatsen", 41, 27, 15],
        ["Afgang", 16.1, 17.3, 18.5],
        ["Uden status", 10, null, 5],
      ],
      fields: { start: "B2:B4", status: "C2:C4", goal: "D2:D4" },
      gives: {
        ...{ attainment0: 14 / 26, left0: 12, attainment1: 0.5, attainment2: "" },
        coverage: "2 af 3 rækker; Række 3 mangler status",
      },
    },
  ],
});
