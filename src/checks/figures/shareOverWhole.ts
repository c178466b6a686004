import { columnNumber, spotAddress } from "../../sheet/place";
import { areaOf } from "../../tables/addressedAreas";
import { isNumber } from "../../tables/cellKind";
import { check } from "../check";
import { figure } from "../sentence";

/** Percentages that may be above 100: of a budget, of another year, of a goal. */
const mayBeAbove =
  /forbrug|budget|indeks|index|ændring|vækst|stigning|udvikling|mål|opfyld|dækning|change|growth|increase|used|of last|target|return|margin|aktivering/iu;
const isPart = /andel|share|pct\. af|% af|heraf|of all|of total|befolkning/iu;

/** So many times the whole is no share but another figure under the same heading, unless it is shown as a percentage. */
const most = 10;

/** A share of a whole above 100 per cent. */
export default check({
  id: "share-over-whole",
  title: { da: "Andel over 100 %", en: "Share above 100%" },
  summary: {
    da: "En andel af en helhed, der er over 100 % eller negativ. Forbrugsprocenter og indeks må være over.",
    en: "A share of a whole that is above 100% or negative. Percentages of a budget and indices may be above.",
  },
  sentences: {
    above: {
      da: (cell: string, shown: string, heading: string) =>
        `${cell} er ${shown} % i ”${heading}”. En del kan ikke være større end det hele.`,
      en: (cell: string, shown: string, heading: string) =>
        `${cell} is ${shown}% in “${heading}”. A part cannot be larger than the whole.`,
    },
    below: {
      da: (cell: string, shown: string, heading: string) =>
        `${cell} er ${shown} % i ”${heading}”. En andel kan ikke være negativ.`,
      en: (cell: string, shown: string, heading: string) =>
        `${cell} is ${shown}% in “${heading}”. A share cannot be negative.`,
    },
  },
  *find({ grid, tables }, say) {
    for (const { body, columns, orientation } of tables) {
      if (orientation === "across") continue;
      const areas = (body ?? "").split(",").flatMap((address) => areaOf(address) ?? []);
      for (const { at, role, scale, heading } of columns) {
        if (role !== "share" || heading === null || mayBeAbove.test(heading) || !isPart.test(heading)) continue;
        const column = columnNumber(at);
        const rows = areas
          .filter((one) => column >= one.column && column < one.column + one.columns)
          .flatMap((area) => Array.from({ length: area.rows }, (_, down) => area.row + down))
          .filter((row) => isNumber(grid.kind(row, column)));
        const shareAt = (row: number): number => grid.value(row, column) * scale;
        const outside = rows.filter((row) => !(shareAt(row) >= 0 && shareAt(row) <= 1.0005));
        // Where most figures are no shares the column is of something else: persons by which a share has moved them.
        if (outside.length * 2 > rows.length) continue;
        for (const row of outside) {
          const share = shareAt(row);
          if (Math.abs(share) > most && !grid.format(row, column).includes("%")) continue;
          const cell = spotAddress(row, column);
          const shown = figure(Number((share * 100).toPrecision(6)));
          yield {
            weight: "incompatible",
            cells: [cell],
            says: share > 1 ? say.above(cell, shown, heading) : say.below(cell, shown, heading),
          };
        }
      }
    }
  },
  trips: [
    {
      cells: [
        ["Kommune", "Antal", "Befolkning", "Andel af befolkningen"],
        ["Viborg", 1467, 13100, "=B2/C2"],
        ["Herning", 1345, 1345, "=B3/C3"],
        ["Silkeborg", 1279, 1189, "=B4/C4"],
        ["Skive", 512, 4600, "=B5/C5"],
      ],
      formats: { "D2:D5": "0.0%" },
      finds: ["D4"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Kommune", "Antal", "Befolkning", "Andel af befolkningen"],
        ["Viborg", 1467, 13100, "=B2/C2"],
        ["Herning", 1345, 13450, "=B3/C3"],
        ["Silkeborg", 1279, 11890, "=B4/C4"],
        ["Befolkning i alt", null, null, 38440],
      ],
      formats: { "D2:D4": "0.0%" },
      finds: [],
    },
    {
      cells: [
        ["Konto", "Budget", "Forbrug", "Forbrug i pct. af budget"],
        ["Løn", 410, 450, "=C2/B2"],
        ["Varer", 55, 50, "=C3/B3"],
        ["Husleje", 30, 30, "=C4/B4"],
      ],
      formats: { "D2:D4": "0.0%" },
      finds: [],
    },
    {
      cells: [
        ["", "Trykt andel", "Officiel andel"],
        ["Andel, januar 2015", 0.159, 0.156],
        ["Andel, september 2017", 0.142, 0.14],
        ["Befolkning, september 2017", 13201, 13340],
        ["Forventet", 2099, 2081],
      ],
      formats: { "B2:C3": "0.0%" },
      finds: [],
    },
    {
      cells: [
        ["Ændring", "Fuldtidspersoner", "heraf befolkning", "heraf andel"],
        ["2015-2017", -90, 140, -230],
        ["2015-2016", -40, 60, -100],
      ],
      finds: [],
    },
  ],
});
