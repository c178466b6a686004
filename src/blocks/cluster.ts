import { block, type Words } from "./block";
import { commonWords } from "./commonWords";
import type { Column } from "./entryValue";
import { cell, fixed, formula, guarded, span, tulu } from "./formula";
import type { Formula, PlanCell, PlanRow, Role } from "./plan";
import {
  assumption,
  copied,
  copiedRow,
  emptyRow,
  figure,
  headings,
  notes,
  rowOf,
  section,
  text,
  type Given,
} from "./planCells";

const width = 7;
const perThousand = 1000;

const words = {
  ...commonWords,
  title: { da: "Klynge", en: "Peer group" },
  municipality: { da: "Kommune", en: "Municipality" },
  count: { da: "Antal", en: "Count" },
  rate: { da: "Pr. 1.000", en: "Per 1,000" },
  per: { da: "Pr. hvor mange indbyggere", en: "Per how many inhabitants" },
  rank: { da: "Placering", en: "Rank" },
  toMean: { da: "Potentiale til gennemsnittet", en: "Potential to the mean" },
  toBest: { da: "Potentiale til den bedste", en: "Potential to the best" },
  weighted: { da: "Vægtet gennemsnit", en: "Weighted mean" },
  plain: { da: "Simpelt gennemsnit", en: "Plain mean" },
  best: { da: "Bedste", en: "Best" },
  places: {
    da: "Lavest er bedst; lige værdier deler den bedste plads. Gennemsnittene omfatter alle kommuner i listen, også egen.",
    en: "Lowest is best; equal values share the best place. The means are over all municipalities of the list, one's own too.",
  },
  means: {
    da: "Vægtet: summen af antal delt med summen af befolkning. Simpelt: gennemsnit af kommunernes andele.",
    en: "Weighted: sum of counts over sum of populations. Plain: mean of the municipalities' shares.",
  },
  potentials: {
    da: "Potentialet til den bedste indeholder potentialet til gennemsnittet. Før budgetgaranti; afhængigt af refusionstrin.",
    en: "The potential to the best contains the potential to the mean. Before the budget guarantee; depends on refund steps.",
  },
};

/** Municipalities below each other, and what is wanted of them. */
interface Inputs {
  readonly names: Column;
  readonly counts: Column;
  readonly populations: Column;
  /** Kr. per person per year, net of refund. */
  readonly price: Given;
  /** The name of one's own municipality. */
  readonly own: string | undefined;
  readonly measure: "share" | "rate";
  /** What the potential is reckoned to. */
  readonly mean: "weighted" | "plain";
}

function rows(inputs: Inputs, w: Words<typeof words>): PlanRow[] {
  const { measure, counts } = inputs;
  const isRate = measure === "rate";
  return [
    [text("title", w.title)],
    emptyRow,
    section(w.assumptions, width),
    assumption(w.price, "price", inputs.price, "kr"),
    ...(isRate ? [assumption(w.per, "per", perThousand, "count")] : []),
    emptyRow,
    headings(w.municipality, w.count, w.population, isRate ? w.rate : w.share, w.rank, w.toMean, w.toBest),
    ...Array.from({ length: counts.place.rows }, (_, row) => municipality(inputs, row)),
    ...means(inputs, w),
    ...notes([w.places, w.means, w.potentials]),
  ];
}

const lastOf = (inputs: Inputs): number => inputs.counts.place.rows - 1;

function municipality(inputs: Inputs, row: number): PlanRow {
  const isOwn = inputs.own !== undefined && inputs.names.values[row]?.[0] === inputs.own;
  const role: Role = isOwn ? "own" : "figure";
  const [count, population, measure] = [cell(`count${row}`), cell(`population${row}`), cell(`measure${row}`)];
  const whole = (work: Formula): Formula => guarded([count, population], work);
  const measured =
    inputs.measure === "share" ? tulu("ANDEL", count, population) : tulu("PRTUSINDE", count, population, fixed("per"));
  const all = span("measure0", `measure${lastOf(inputs)}`, "fixed");
  const potential = (comparison: string): PlanCell =>
    figure("kr", whole(tulu("POTENTIALE", count, population, asShare(inputs, comparison), fixed("price"))), { role });
  return [
    { role: isOwn ? "own" : "label", formula: copied(rowOf(inputs.names.place, row)) },
    figure("count", copiedRow(inputs.counts, row), { name: `count${row}`, role }),
    figure("count", copiedRow(inputs.populations, row), { name: `population${row}`, role }),
    figure(inputs.measure, whole(measured), { name: `measure${row}`, role }),
    figure("rank", whole(tulu("KLYNGERANG", measure, all)), { name: `rank${row}`, role }),
    { ...potential(inputs.mean), name: `toMean${row}` },
    { ...potential("best"), name: `toBest${row}` },
  ];
}

/** A cell of means is a share, or a rate that must be made one again. */
const asShare = (inputs: Inputs, name: string): Formula =>
  inputs.measure === "share" ? [fixed(name)] : formula`${fixed(name)}/${fixed("per")}`;

function means(inputs: Inputs, w: Words<typeof words>): PlanRow[] {
  const last = lastOf(inputs);
  const counts = span("count0", `count${last}`);
  const populations = span("population0", `population${last}`);
  const scaled = (work: Formula): Formula => (inputs.measure === "share" ? work : formula`${work}*${fixed("per")}`);
  const row = (label: string, name: string, work: Formula, role: Role): PlanRow => [
    text(role, label),
    text(role, ""),
    text(role, ""),
    figure(inputs.measure, work, { name, role }),
  ];
  return [
    row(w.weighted, "weighted", scaled(tulu("KLYNGESNIT", counts, populations)), "total"),
    row(w.plain, "plain", scaled(tulu("KLYNGESNIT", counts, populations, "FALSE")), "result"),
    row(w.best, "best", formula`MIN(${span("measure0", `measure${last}`)})`, "result"),
  ];
}

/** Share or rate, rank, means, and the potential to the mean and to the best; the municipality's own row stands out. */
export default block({
  id: "cluster",
  icon: "people",
  title: words.title,
  summary: {
    da: "Andel eller pr. 1.000, placering, gennemsnit og potentiale for en liste af kommuner.",
    en: "Share or per 1,000, rank, mean and potential for a list of municipalities.",
  },
  asked: {
    da: ["sammenligning", "benchmark", "kommuner", "rangliste", "placering", "potentiale", "hvis vi var som"],
    en: ["comparison", "benchmark", "municipalities", "ranking", "potential"],
  },
  fields: {
    names: {
      kind: "names",
      name: { da: "Kommuner", en: "Municipalities" },
      help: { da: "Kommunernes navne: én kolonne.", en: "The municipalities' names: one column." },
    },
    counts: {
      kind: "list",
      of: "count",
      name: { da: "Antal", en: "Count" },
      help: { da: "Fuldtidspersoner i hver kommune.", en: "Full-time persons in each municipality." },
    },
    populations: {
      kind: "list",
      of: "population",
      name: commonWords.population,
      help: { da: "Befolkningen i hver kommune.", en: "The population of each municipality." },
    },
    price: {
      kind: "given",
      of: "price",
      name: commonWords.price,
      help: {
        da: "Kr. pr. fuldtidsperson pr. år efter statens refusion; til potentialet.",
        en: "Kr. per full-time person per year, net of state refund; for the potential.",
      },
    },
    own: {
      kind: "name",
      among: "names",
      optional: true,
      name: { da: "Egen kommune", en: "Own municipality" },
      help: { da: "Fremhæves i tabellen.", en: "Stands out in the table." },
    },
    measure: {
      kind: "choice",
      options: [
        { value: "share", da: "andel i procent", en: "share in per cent" },
        { value: "rate", da: "pr. 1.000 indbyggere", en: "per 1,000 inhabitants" },
      ],
      name: { da: "Mål", en: "Measure" },
      help: { da: "Hvad kommunerne sammenlignes på.", en: "What the municipalities are compared on." },
    },
    mean: {
      kind: "choice",
      options: [
        { value: "weighted", da: "vægtet med befolkningen", en: "weighted by the population" },
        {
          value: "plain",
          da: "simpelt, hver kommune tæller lige meget",
          en: "plain, each municipality counts the same",
        },
      ],
      name: { da: "Gennemsnit, der regnes til", en: "Mean to compare with" },
      help: { da: "Hvad potentialet er i forhold til.", en: "What the potential is reckoned to." },
    },
  },
  alike: [["counts", "populations", "names"]],
  words,
  rows,
  examples: [
    {
      cells: [
        ["Kommune", "Antal", "Befolkning"],
        ["Viborg", 1000, 10000],
        ["Herning", 1200, 15000],
        ["Skive", null, 4000],
        ["Silkeborg", 800, 10000],
      ],
      fields: { names: "A2:A5", counts: "B2:B5", populations: "C2:C5", price: 67772, own: "Viborg" },
      gives: { measure0: 0.1, rank0: 3, best: 0.08, toBest0: 0.02 * 10000 * 67772, measure2: "" },
    },
    {
      cells: [
        ["Kommune", "Antal", "Befolkning"],
        ["Viborg", 1000, 10000],
        ["Herning", 1200, 15000],
      ],
      fields: { names: "A2:A3", counts: "B2:B3", populations: "C2:C3", price: 67772, measure: "rate", mean: "plain" },
      gives: { measure0: 100, plain: 90, best: 80 },
    },
  ],
});
