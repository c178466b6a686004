import type { Place } from "../sheet/place";
import type { BlockPlan, Formula, PlanCell, Role } from "./plan";
import { cell, fixed, formula, guarded, span, tulu } from "./formula";
import {
  assumption,
  copied,
  emptyRow,
  figure,
  headings,
  notes,
  rowOf,
  section,
  text,
  type Given,
  type PlanRow,
} from "./planCells";
import { planWords, type PlanLanguage, type PlanWords } from "./words";

/** Municipalities below each other, and what is wanted of them. */
export interface ClusterInputs {
  readonly language: PlanLanguage;
  readonly names: Place;
  readonly counts: Place;
  readonly populations: Place;
  /** Row of one's own municipality, from 0. */
  readonly own: number | undefined;
  /** `share`, or persons per so many inhabitants. */
  readonly measure: "share" | { readonly per: number };
  /** What the potential is reckoned to: the weighted or the plain mean. */
  readonly mean: "weighted" | "plain";
  /** Kr. per person per year, net of refund. */
  readonly price: Given;
}

const width = 7;

/** Share or rate, rank, means, and the potential to the mean and to the best; the municipality's own row stands out. */
export function clusterPlan(inputs: ClusterInputs): BlockPlan {
  const words = planWords[inputs.language];
  const { cluster } = words;
  const per = inputs.measure === "share" ? undefined : inputs.measure.per;
  const rows = Array.from({ length: inputs.counts.rows }, (_, row) => municipality(inputs, row));
  return {
    kind: "block",
    title: cluster.title,
    rows: [
      [text("title", cluster.title)],
      emptyRow,
      section(words.assumptions, width),
      assumption(words.price, "price", inputs.price, "kr"),
      ...(per === undefined ? [] : [assumption(cluster.per, "per", per, "count")]),
      emptyRow,
      headings(
        cluster.municipality,
        cluster.count,
        words.population,
        per === undefined
          ? words.share
          : cluster.rate(inputs.language === "da" ? grouped(per, ".") : grouped(per, ",")),
        cluster.rank,
        cluster.toMean,
        cluster.toBest,
      ),
      ...rows,
      ...means(inputs, words),
      ...notes(cluster.notes),
    ],
  };
}

const grouped = (number: number, separator: string): string => String(number).replace(/\B(?=(\d{3})+$)/gu, separator);

const lastOf = (inputs: ClusterInputs): number => inputs.counts.rows - 1;
const unitOf = ({ measure }: ClusterInputs) => (measure === "share" ? "share" : "rate");

function municipality(inputs: ClusterInputs, row: number): PlanRow {
  const role: Role = row === inputs.own ? "own" : "figure";
  const [count, population, measure] = [cell(`count${row}`), cell(`population${row}`), cell(`measure${row}`)];
  const whole = (work: Formula): Formula => guarded([count, population], work);
  const measured =
    inputs.measure === "share" ? tulu("ANDEL", count, population) : tulu("PRTUSINDE", count, population, fixed("per"));
  const all = span("measure0", `measure${lastOf(inputs)}`, "fixed");
  const potential = (comparison: string): PlanCell =>
    figure("kr", whole(tulu("POTENTIALE", count, population, asShare(inputs, comparison), fixed("price"))), { role });
  return [
    { role: row === inputs.own ? "own" : "label", formula: copied(rowOf(inputs.names, row)) },
    figure("count", copied(rowOf(inputs.counts, row)), { name: `count${row}`, role }),
    figure("count", copied(rowOf(inputs.populations, row)), { name: `population${row}`, role }),
    figure(unitOf(inputs), whole(measured), { name: `measure${row}`, role }),
    figure("rank", whole(tulu("KLYNGERANG", measure, all)), { role }),
    potential(inputs.mean),
    potential("best"),
  ];
}

/** A cell of means is a share, or a rate that must be made one again. */
const asShare = (inputs: ClusterInputs, name: string): Formula =>
  inputs.measure === "share" ? [fixed(name)] : formula`${fixed(name)}/${fixed("per")}`;

function means(inputs: ClusterInputs, words: PlanWords): PlanRow[] {
  const last = lastOf(inputs);
  const counts = span("count0", `count${last}`);
  const populations = span("population0", `population${last}`);
  const scaled = (work: Formula): Formula => (inputs.measure === "share" ? work : formula`${work}*${fixed("per")}`);
  const row = (label: string, name: string, work: Formula, role: Role): PlanRow => [
    text(role, label),
    text(role, ""),
    text(role, ""),
    figure(unitOf(inputs), work, { name, role }),
  ];
  const { cluster } = words;
  return [
    row(cluster.weighted, "weighted", scaled(tulu("KLYNGESNIT", counts, populations)), "total"),
    row(cluster.plain, "plain", scaled(tulu("KLYNGESNIT", counts, populations, "FALSE")), "result"),
    row(cluster.best, "best", formula`MIN(${span("measure0", `measure${last}`)})`, "result"),
  ];
}
