import { columnNumber, spotAddress } from "../../sheet/place";
import { areaOf } from "../../tables/addressedAreas";
import { isNumber } from "../../tables/cellKind";
import type { TableReading } from "../../tables/reading";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import { isExactly, tellingDigits } from "../lines/sameFigure";

/** What a column can be of two others. */
const ways: readonly (readonly [string, (a: number, b: number) => number])[] = [
  ["/", (a, b) => a / b],
  ["*", (a, b) => a * b],
];

/** A typed column of long figures that is two others divided or multiplied, in every row. */
function frozen({ grid, formulas }: CheckedSheet, { body, columns, orientation }: TableReading) {
  if (orientation !== "down") return [];
  const rows = (body ?? "").split(",").flatMap((address) => {
    const { row = 0, rows: count = 0 } = areaOf(address) ?? {};
    return Array.from({ length: count }, (_, k) => row + k);
  });
  const letters = columns.map(({ at }) => at).slice(0, 12);
  const value = (row: number, at: string): number => grid.value(row, columnNumber(at));
  return letters.flatMap((at) => {
    const column = columnNumber(at);
    const own = rows.filter((row) => isNumber(grid.kind(row, column)));
    const isLong =
      own.length >= 3 && own.every((row) => !formulas.at(row, column) && tellingDigits(value(row, at)) >= 8);
    if (!isLong) return [];
    for (const a of letters)
      for (const b of letters)
        for (const [sign, way] of ways)
          if (
            a !== at &&
            b !== at &&
            a !== b &&
            own.every((row) => isExactly(value(row, at), way(value(row, a), value(row, b))))
          )
            return [
              {
                area: `${spotAddress(own[0] ?? 0, column)}:${spotAddress(own.at(-1) ?? 0, column)}`,
                of: `${a}${sign}${b}`,
              },
            ];
    return [];
  });
}

/** Results that stand as figures with all their decimals: they follow nothing any more. */
export default check({
  id: "frozen-result",
  title: { da: "Resultater frosset som tal", en: "Results frozen as figures" },
  summary: {
    da: "En kolonne af skrevne tal, der i hver række er to andre kolonner divideret eller ganget.",
    en: "A column of typed figures that in each row is two other columns divided or multiplied.",
  },
  sentences: {
    frozen: {
      da: (cells: string, of: string) =>
        `${cells} er ${of} i hver række, men står som tal. De følger ikke med, når grundlaget ændres.`,
      en: (cells: string, of: string) =>
        `${cells} is ${of} in each row, but stands as figures. They will not follow when their ground changes.`,
    },
  },
  *find(sheet, say) {
    for (const reading of sheet.tables)
      for (const { area, of } of frozen(sheet, reading))
        yield { weight: "doubtful", cells: [area], says: say.frozen(area, of) };
  },
  trips: [
    {
      cells: [
        ["Kommune", "Antal", "Befolkning", "Andel"],
        ["Viborg", 1467, 13101, 1467 / 13101],
        ["Herning", 1345, 13427, 1345 / 13427],
        ["Silkeborg", 1279, 11887, 1279 / 11887],
      ],
      finds: ["D2:D4"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Kommune", "Antal", "Befolkning", "Andel"],
        ["Viborg", 1467, 13101, 0.112],
        ["Herning", 1345, 13427, 0.1],
        ["Silkeborg", 1279, 11887, 0.108],
      ],
      finds: [],
    },
  ],
});
