import { roundedHalfAway } from "../../functions/math/decimalRounding";
import { spotAddress } from "../../sheet/place";
import { date, number } from "../../tables/cellKind";
import { rowsAtATime } from "../../tables/breathing";
import { check } from "../check";
import type { CheckedSheet } from "../checkedSheet";
import { figure } from "../sentence";

const ordinals = ["anden", "tredje", "fjerde", "femte", "sjette", "syvende", "ottende", "niende", "tiende"];
const wording = new RegExp(`(?<!\\p{L})hver(?:t)? (?:(\\d{1,2})\\.|(${ordinals.join("|")}))`, "iu");

/** "ca. hver 4." → 4. */
function oneIn(text: string): number | undefined {
  const match = wording.exec(text);
  if (!match) return undefined;
  return match[1] === undefined ? ordinals.indexOf((match[2] ?? "").toLowerCase()) + 2 : Number(match[1]);
}

/** The share that the row's figures give: one share, or the smaller of two counts in the larger. */
function shareIn({ grid }: CheckedSheet, row: number): number | undefined {
  const figures = Array.from({ length: grid.columns }, (_, column) => column)
    .filter((column) => grid.kind(row, column) === number && grid.kind(row, column) !== date)
    .map((column) => ({ value: grid.value(row, column), isShare: grid.format(row, column).includes("%") }));
  const [share, ...others] = figures.filter(({ value, isShare }) => isShare || (value > 0 && value < 1));
  if (share && others.length === 0) return share.value;
  const [a, b, ...more] = figures.map(({ value }) => value).filter((value) => value >= 1);
  return a === undefined || b === undefined || more.length > 0 ? undefined : Math.min(a, b) / Math.max(a, b);
}

/** "Hver fjerde" of what is nearer every third. */
export default check({
  id: "one-in-wording",
  title: { da: "”Hver n.” mod andelen", en: "“One in n” against the share" },
  summary: {
    da: "En tekst som ”hver 4.” i en række, hvis tal er nærmere et andet helt tal.",
    en: "A text such as “hver 4.” in a row whose figures are nearer another whole number.",
  },
  sentences: {
    other: {
      da: (cell: string, said: string, share: string, every: string, nearest: string) =>
        `${cell} siger ”${said}”, men tallene i rækken er ${share} %: hver ${every}., nærmest hver ${nearest}.`,
      en: (cell: string, said: string, share: string, every: string, nearest: string) =>
        `${cell} says “${said}”, but the row's figures are ${share}%: one in ${every}, nearest one in ${nearest}.`,
    },
  },
  *find(sheet, say) {
    const { grid } = sheet;
    const atATime = rowsAtATime(grid.columns * 2);
    for (let row = 0; row < grid.rows; row++) {
      if (row % atATime === atATime - 1) yield;
      for (let column = 0; column < grid.columns; column++) {
        const said = grid.text(row, column);
        const n = said === "" ? undefined : oneIn(said);
        const share = n === undefined ? undefined : shareIn(sheet, row);
        if (n === undefined || share === undefined || share <= 0 || share > 1) continue;
        const every = 1 / share;
        if (Math.round(every) === n) continue;
        const cell = spotAddress(row, column);
        const rounded = (value: number, decimals: number) => figure(roundedHalfAway(value, decimals));
        yield {
          weight: "doubtful",
          cells: [cell],
          says: say.other(cell, said, rounded(share * 100, 1), rounded(every, 1), rounded(every, 0)),
        };
      }
    }
  },
  trips: [
    {
      cells: [
        ["Hvad", "Antal", "Af", "Skrevet"],
        ["Tilflyttere", 184, 634, "ca. hver 4."],
      ],
      finds: ["D2"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Hvad", "Antal", "Af", "Skrevet"],
        ["Tilflyttere", 184, 634, "knap hver tredje"],
        ["Opgøres", 12, 12, "hver måned"],
      ],
      finds: [],
    },
  ],
});
