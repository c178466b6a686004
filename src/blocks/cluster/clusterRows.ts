import type { Language } from "../block";
import { asVerdict, coverageRows, remark, type CountedRows } from "../countedRows";
import type { Column } from "../entryValue";
import { call, cell, fixed, formula, guarded, quoted, span, tulu } from "../formula";
import { keptHeadings } from "../keptHeadings";
import type { Formula, PlanCell, PlanRow, Role } from "../plan";
import {
  answers,
  assumption,
  copied,
  copiedFigure,
  emptyRow,
  figure,
  headings,
  notes,
  pricedIn,
  rowOf,
  section,
  text,
  type Given,
} from "../planCells";
import type { ClusterWords } from "./words";

const width = 8;
const perThousand = 1000;

/** Municipalities below each other, and what is wanted of them. */
export interface ClusterInputs {
  readonly names: Column;
  readonly counts: Column;
  readonly populations: Column;
  /** Kr. per person per year, net of refund; without it the potential is told in persons. */
  readonly price: Given | undefined;
  readonly priceYear: string | undefined;
  /** The name of one's own municipality. */
  readonly own: string | undefined;
  readonly measure: "share" | "rate";
  /** What the potential is reckoned to. */
  readonly mean: "weighted" | "plain";
}

/** The table of municipalities with its means, and what they run over. */
export function clusterRows(inputs: ClusterInputs, w: ClusterWords, language: Language): PlanRow[] {
  const { measure, counts, populations, names, price } = inputs;
  const isRate = measure === "rate";
  const counted: CountedRows = { rows: counts.place.rows, verdict: "measure", language };
  const own = keptHeadings([names, counts, populations], [w.municipality, w.count, w.population]);
  const potentials = price === undefined ? [w.fewerAtMean, w.fewerAtBest] : [w.toMean, w.toBest];
  return [
    [text("title", w.title)],
    emptyRow,
    ...(price !== undefined || isRate ? [section(w.assumptions, width)] : []),
    ...(price === undefined ? [] : [assumption(pricedIn(w.price, price, inputs.priceYear), "price", price, "kr")]),
    ...(isRate ? [assumption(w.per, "per", perThousand, "count")] : []),
    emptyRow,
    [...headings(...own), ...answers(isRate ? w.rate : w.share, w.rank, ...potentials), ...headings(w.remark)],
    ...Array.from({ length: counted.rows }, (_, row) => municipality(inputs, row, counted, own)),
    ...means(inputs, w),
    ...coverageRows(counted),
    ...notes([w.places, w.means, ...(price === undefined ? [] : [w.potentials])]),
  ];
}

const lastOf = (inputs: ClusterInputs): number => inputs.counts.place.rows - 1;

function municipality(inputs: ClusterInputs, row: number, counted: CountedRows, own: readonly string[]): PlanRow {
  const isOwn = inputs.own !== undefined && inputs.names.values[row]?.[0] === inputs.own;
  const role: Role = isOwn ? "own" : "figure";
  const [count, population, measure] = [cell(`count${row}`), cell(`population${row}`), cell(`measure${row}`)];
  const measured =
    inputs.measure === "share" ? tulu("ANDEL", count, population) : tulu("PRTUSINDE", count, population, fixed("per"));
  const all = span("measure0", `measure${lastOf(inputs)}`, "fixed");
  const whole = (work: Formula): Formula => asVerdict(measure, work);
  const potential = (comparison: string): PlanCell => {
    const share = asShare(inputs, comparison);
    return inputs.price === undefined
      ? figure("count", whole(formula`MAX(0,${count}-${share}*${population})`), { role })
      : figure("kr", whole(tulu("POTENTIALE", count, population, share, fixed("price"))), { role });
  };
  return [
    { role: isOwn ? "own" : "label", name: `label${row}`, formula: copied(rowOf(inputs.names.place, row)) },
    copiedFigure("count", inputs.counts, row, { name: `count${row}`, role }),
    copiedFigure("count", inputs.populations, row, { name: `population${row}`, role }),
    figure(inputs.measure, guarded([count, population], measured), { name: `measure${row}`, role }),
    // A municipality that is refused has no place, and takes none of the others' away.
    figure("rank", whole(tulu("KLYNGERANG", measure, call("IFERROR", all, quoted("")))), { name: `rank${row}`, role }),
    { ...potential(inputs.mean), name: `toMean${row}` },
    { ...potential("best"), name: `toBest${row}` },
    remark(counted, row, { place: inputs.names.place }, [
      ["count", own[1] ?? ""],
      ["population", own[2] ?? ""],
    ]),
  ];
}

/** A cell of means is a share, or a rate that must be made one again. */
const asShare = (inputs: ClusterInputs, name: string): Formula =>
  inputs.measure === "share" ? [fixed(name)] : formula`${fixed(name)}/${fixed("per")}`;

/** Over the municipalities that have a measure, and no others. */
function means(inputs: ClusterInputs, w: ClusterWords): PlanRow[] {
  const last = lastOf(inputs);
  const measures = span("measure0", `measure${last}`);
  const counts = formula`IF(ISNUMBER(${measures}),${span("count0", `count${last}`)},"")`;
  const populations = span("population0", `population${last}`);
  const scaled = (work: Formula): Formula => (inputs.measure === "share" ? work : formula`${work}*${fixed("per")}`);
  const row = (label: string, name: string, work: Formula, role: Role): PlanRow => [
    text(role, label),
    text(role, ""),
    text(role, ""),
    figure(inputs.measure, formula`IF(COUNT(${measures})=0,"",${work})`, { name, role }),
  ];
  return [
    row(w.weighted, "weighted", scaled(tulu("KLYNGESNIT", counts, populations)), "total"),
    row(w.plain, "plain", scaled(tulu("KLYNGESNIT", counts, populations, "FALSE")), "result"),
    row(w.best, "best", formula`MIN(IFERROR(${measures},""))`, "result"),
  ];
}
