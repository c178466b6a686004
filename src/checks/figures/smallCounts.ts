import { columnNumber, spotAddress } from "../../sheet/place";
import { areaOf } from "../../tables/addressedAreas";
import { isNumber } from "../../tables/cellKind";
import { check } from "../check";
import { addresses } from "../sentence";

/** Counts of so few persons are not published: Danmarks Statistik's three, and a margin. */
const fewest = 5;
const published =
  /udvalg|byråd|bilag|dagsorden|referat|offentlig|publicer|hjemmeside|pressemeddel|committee|agenda|publish|publication/iu;

/** Counts of persons so small that they may tell who they are, on a sheet that is to be published. */
export default check({
  id: "small-counts",
  title: { da: "Små tal til offentliggørelse", en: "Small counts for publication" },
  summary: {
    da: "Antal personer under 5 på et ark, hvis navn eller titel siger, at det skal offentliggøres.",
    en: "Counts of persons below 5 on a sheet whose name or title says that it is to be published.",
  },
  sentences: {
    small: {
      da: (cells: string) =>
        `${cells} er antal under ${fewest} på et ark til offentliggørelse. TULU.DISKRETION skjuler dem og det, de kan regnes ud af.`,
      en: (cells: string) =>
        `${cells} holds counts below ${fewest} on a sheet for publication. TULU.DISKRETION hides them and what gives them away.`,
    },
  },
  *find({ grid, tables, name }, say) {
    for (const { body, columns, orientation, titles } of tables) {
      if (orientation === "across") continue;
      const said = [
        name,
        ...titles.flatMap((row) => Array.from({ length: Math.min(8, grid.columns) }, (_, c) => grid.text(row - 1, c))),
      ];
      if (!said.some((text) => published.test(text))) continue;
      const cells = columns
        .filter(({ role }) => role === "count")
        .flatMap(({ at }) => {
          const column = columnNumber(at);
          return (body ?? "").split(",").flatMap((address) => {
            const { row = 0, rows = 0, column: from = 0, columns: width = 0 } = areaOf(address) ?? {};
            if (column < from || column >= from + width) return [];
            return Array.from({ length: rows }, (_, k) => row + k)
              .filter(
                (r) => isNumber(grid.kind(r, column)) && grid.value(r, column) > 0 && grid.value(r, column) < fewest,
              )
              .map((r) => spotAddress(r, column));
          });
        });
      if (cells.length > 0) yield { weight: "doubtful", cells, says: say.small(addresses(cells)) };
    }
  },
  trips: [
    {
      cells: [
        ["Bilag til Beskæftigelsesudvalget"],
        ["Ydelse", "Personer"],
        ["Uddannelseshjælp", 628],
        ["Revalidering", 3],
        ["Kontanthjælp", 23],
      ],
      finds: ["B4"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Arbejdsark"],
        ["Ydelse", "Personer"],
        ["Uddannelseshjælp", 628],
        ["Revalidering", 3],
        ["Kontanthjælp", 23],
      ],
      finds: [],
    },
  ],
});
