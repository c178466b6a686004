import type { Role } from "../../tables/reading";
import { percent, type PageUnit } from "../unit";
import { scaled } from "./amounts";
import { headingOver, nameIn, numberIn, rowsNamed, type BlockFigures } from "./blockFigures";
import { blockTable, type BlockPage } from "./blockPage";

/** The block "Målopfyldelse": how far each goal has been reached, with start, status and target beside it. */
export function goalPages(figures: BlockFigures): readonly BlockPage[] {
  const rows = rowsNamed(figures, "attainment");
  const column = (word: string): (number | undefined)[] =>
    rows.map((row) =>
      numberIn(figures, `attainment${row}`) === undefined ? undefined : numberIn(figures, `${word}${row}`),
    );
  const attainment = column("attainment");
  if (attainment.every((value) => value === undefined)) return [];
  const given = (["start", "status", "goal"] as const).map((word) => ({ word, values: column(word) }));
  // A goal in whole numbers may be one of persons: then its small figures are hidden, whatever the other goals are in.
  const isWhole = rows.some((row) =>
    given.every(({ values }) => values[row] !== undefined && Number.isInteger(values[row])),
  );
  const role: Role = isWhole ? "count" : "unknown";
  const decimals = given.every(({ values }) => values.every((value) => value === undefined || Number.isInteger(value)))
    ? 0
    : 1;
  const unit: PageUnit = { decimals, suffix: "", word: "", difference: "amount" };
  const table = blockTable({
    lineHead: "Mål",
    items: "line",
    title: "Målopfyldelse fra udgangspunkt til mål",
    method: "målopfyldelse er (udgangspunkt − status) ÷ (udgangspunkt − mål); over 100 % er målet overgået",
    lines: rows.map((row) => ({ name: nameIn(figures, `label${row}`), standing: "plain" })),
    columns: [
      ...given.map(({ word, values }) => ({ name: headingOver(figures, `${word}0`), role, unit, values })),
      { name: "Målopfyldelse", role: "share", unit: percent(0), values: scaled(attainment, 100) },
    ],
  });
  return [
    {
      template: "sorted",
      table,
      because: { da: "Blokken har én målopfyldelse for hvert mål.", en: "The block has one attainment for each goal." },
    },
    {
      template: "table",
      table,
      because: {
        da: "Målene har hver sin enhed: udgangspunkt, status og mål læses præcist.",
        en: "Each goal has its own unit: start, status and target are read exactly.",
      },
    },
  ];
}
