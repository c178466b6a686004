import { placeAddress, spotAddress, type Place } from "../sheet/place";
import type { Language } from "./block";
import { cell, formula, quoted, source, span } from "./formula";
import type { BlockPlan, PlanCell, PlanRow } from "./plan";
import { headings, notes, text } from "./planCells";

const words = {
  title: { da: "Forudsætninger", en: "Assumptions" },
  assumption: { da: "Forudsætning", en: "Assumption" },
  value: { da: "Værdi", en: "Value" },
  source: { da: "Kilde", en: "Source" },
  block: { da: "Blok", en: "Block" },
  place: { da: "Celle", en: "Cell" },
  verdict: { da: "Uenige", en: "Disagree" },
  typed: { da: "skrevet i blokken", en: "typed in the block" },
  differs: { da: "afviger", en: "differs" },
  note: {
    da: "Værdierne er levende: ret dem i blokken. ”afviger” betyder, at samme forudsætning har flere værdier.",
    en: "The values are live: change them in the block. “differs” means that one assumption has several values.",
  },
} as const;

/** A block that stands in the workbook. */
export interface StandingBlock {
  readonly plan: BlockPlan;
  readonly place: Place;
}

/** A sheet with every assumption of the workbook's blocks: its value, its source, and where two disagree. */
export function assumptionsSheet(standing: readonly StandingBlock[], language: Language): BlockPlan {
  const say = (word: keyof typeof words): string => words[word][language];
  const found = standing.flatMap(assumptionsOf);
  const last = found.length - 1;
  const rows = found.map((one, row): PlanRow => {
    const [names, values] = [span("name0", `name${last}`, "fixed"), span("value0", `value${last}`, "fixed")];
    const [name, value] = [cell(`name${row}`), cell(`value${row}`)];
    const others = formula`COUNTIF(${names},${name})-COUNTIFS(${names},${name},${values},${value})`;
    return [
      { role: "label", value: one.name, name: `name${row}` },
      {
        role: "figure",
        formula: [source(one.place)],
        name: `value${row}`,
        ...(one.format === undefined ? {} : { format: one.format }),
      },
      { role: "label", value: one.from === undefined ? say("typed") : placeAddress(one.from) },
      { role: "label", value: one.block },
      { role: "label", value: `${one.place.sheet}!${spotAddress(one.place.row, one.place.column)}` },
      { role: "own", formula: formula`IF(${others}>0,${quoted(say("differs"))},"")`, format: "General" },
    ];
  });
  return {
    kind: "block",
    title: say("title"),
    rows: [
      [text("title", say("title"))],
      headings(say("assumption"), say("value"), say("source"), say("block"), say("place"), say("verdict")),
      ...rows,
      ...notes([say("note")]),
    ],
  };
}

interface Assumption {
  readonly name: string;
  readonly block: string;
  readonly place: Place;
  readonly format: string | undefined;
  /** The cell that it refers to; undefined where it was typed. */
  readonly from: Place | undefined;
}

/** The assumptions of a block that have a name beside them. */
function assumptionsOf({ plan, place }: StandingBlock): Assumption[] {
  return plan.rows.flatMap((line, row) => {
    const [label, given] = line;
    if (label?.role !== "label" || typeof label.value !== "string" || given?.role !== "input") return [];
    const cellPlace = { sheet: place.sheet, row: place.row + row, column: place.column + 1, rows: 1, columns: 1 };
    return [{ name: label.value, block: plan.title, place: cellPlace, format: given.format, from: sourceOf(given) }];
  });
}

function sourceOf({ formula: parts = [] }: PlanCell): Place | undefined {
  for (const part of parts) if (typeof part !== "string" && part.to === "source") return part.place;
  return undefined;
}
