import { columnNumber } from "../../sheet/place";
import { areaOf } from "../../tables/addressedAreas";
import { check } from "../check";
import { figure } from "../sentence";
import { changeLine, comparedChange, comparedColumns } from "./comparedChange";

const isChange =
  /ændring|forskel|udvikling|stigning|fald|vækst|change|difference|growth|increase|decrease|development/iu;
const saysPoints = /(?:pct|procent|%)\.?\s?-?point|percentage point/iu;
const saysPercent = /pct|procent|%|per\s?cent/iu;

const percent = (value: number) => figure(Number((value * 100).toFixed(1)));
const share = (value: number) => figure(Number((value * 100).toPrecision(6)));

/** A change in percentage points that is called one in per cent, or the other way round. */
export default check({
  id: "point-or-percent",
  title: { da: "Pct. eller pct.point", en: "Per cent or percentage points" },
  summary: {
    da: "En ændring mellem to andele i pct.point, som overskriften kalder pct., eller omvendt. Overskrifter uden enhed lades i fred.",
    en: "A change between two shares in percentage points that the heading calls per cent, or the other way round. Headings without a unit are left in peace.",
  },
  sentences: {
    points: {
      da: (heading: string, before: string, after: string, points: string, part: string) =>
        `”${heading}” er forskellen i pct.point: fra ${before} % til ${after} % er ${points} pct.point og ${part} pct.`,
      en: (heading: string, before: string, after: string, points: string, part: string) =>
        `“${heading}” is the difference in percentage points: from ${before}% to ${after}% is ${points} points and ${part} per cent.`,
    },
    part: {
      da: (heading: string, before: string, after: string, points: string, part: string) =>
        `”${heading}” er ændringen i pct.: fra ${before} % til ${after} % er ${part} pct. og ${points} pct.point.`,
      en: (heading: string, before: string, after: string, points: string, part: string) =>
        `“${heading}” is the change in per cent: from ${before}% to ${after}% is ${part} per cent and ${points} points.`,
    },
    counts: {
      da: (heading: string, before: string, after: string, part: string) =>
        `”${heading}” er ændringen i pct.: fra ${before} til ${after} er ${part} pct. Pct.point er forskellen mellem to andele.`,
      en: (heading: string, before: string, after: string, part: string) =>
        `“${heading}” is the change in per cent: from ${before} to ${after} is ${part} per cent. Percentage points are the difference between two shares.`,
    },
  },
  *find({ grid, tables }, say) {
    for (const { body, columns, orientation } of tables) {
      if (orientation === "across") continue;
      const areas = (body ?? "").split(",").flatMap((address) => areaOf(address) ?? []);
      const rows = areas.flatMap((area) => Array.from({ length: area.rows }, (_, down) => area.row + down));
      for (const { at, heading } of columns) {
        yield undefined;
        if (heading === null || !isChange.test(heading) || !saysPercent.test(heading)) continue;
        const called = saysPoints.test(heading) ? "points" : "part";
        const column = columnNumber(at);
        const isRatio = rows.some((row) => grid.format(row, column).includes("%"));
        const change = changeLine(grid, column, isRatio ? 1 : 0.01, rows);
        const compared = comparedColumns(columns, column, called).map(([before, after]) =>
          comparedChange(grid, rows, change, before, after),
        );
        // Where some pair gives what the heading says, that is what it is.
        if (compared.some((one) => one[called] > 0)) continue;
        const other = called === "points" ? "part" : "points";
        const found = compared.find((one) => one[other] >= 2 && one.neither === 0);
        const shown = found?.example;
        if (!found || !shown) continue;
        const { before, after, points, part } = shown;
        const told = found.isShare
          ? ([share(before), share(after), percent(points), percent(part)] as const)
          : undefined;
        yield {
          weight: called === "points" ? "differs" : "doubtful",
          cells: found.cells,
          says: !told
            ? say.counts(heading, figure(before), figure(after), percent(part))
            : called === "points"
              ? say.part(heading, ...told)
              : say.points(heading, ...told),
        };
      }
    }
  },
  trips: [
    {
      cells: [
        ["Kommune", "Andel 2015, pct.", "Andel 2017, pct.", "Ændring i pct."],
        ["Viborg", 15.9, 14.2, -1.7],
        ["Herning", 11.4, 10.0, -1.4],
        ["Silkeborg", 10.8, 11.3, 0.5],
      ],
      finds: ["D2:D4"],
    },
    {
      cells: [
        ["Kommune", "Andel 2015", "Andel 2017", "Udvikling, pct.point"],
        ["Viborg", 0.159, 0.142, "=C2/B2-1"],
        ["Herning", 0.114, 0.1, "=C3/B3-1"],
        ["Silkeborg", 0.108, 0.113, "=C4/B4-1"],
      ],
      formats: { "B2:D4": "0.0%" },
      finds: ["D2:D4"],
    },
    {
      cells: [
        ["Kommune", "Personer 2015", "Personer 2017", "Ændring, procentpoint"],
        ["Viborg", 1959, 1869, -4.6],
        ["Herning", 1410, 1240, -12.1],
        ["Silkeborg", 1180, 1205, 2.1],
      ],
      finds: ["D2:D4"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Kommune", "Andel 2015, pct.", "Andel 2017, pct.", "Ændring i pct.point"],
        ["Viborg", 15.9, 14.2, -1.7],
        ["Herning", 11.4, 10.0, -1.4],
        ["Silkeborg", 10.8, 11.3, 0.5],
      ],
      finds: [],
    },
    {
      cells: [
        ["Kommune", "Andel 2015", "Andel 2017", "Ændring i pct."],
        ["Viborg", 0.159, 0.142, "=C2/B2-1"],
        ["Herning", 0.114, 0.1, "=C3/B3-1"],
      ],
      formats: { "B2:D3": "0.0%" },
      finds: [],
    },
    {
      cells: [
        ["Kommune", "Personer 2015", "Personer 2017", "Ændring i pct."],
        ["Viborg", 1959, 1869, -4.6],
        ["Herning", 1410, 1240, -12.1],
      ],
      finds: [],
    },
    {
      cells: [
        ["Kommune", "Andel 2015", "Andel 2017", "Ændring"],
        ["Viborg", 0.159, 0.142, "=C2-B2"],
        ["Herning", 0.114, 0.1, "=C3-B3"],
      ],
      formats: { "B2:D3": "0.0%" },
      finds: [],
    },
    {
      cells: [
        ["Kommune", "Andel 2015, pct.", "Andel 2017, pct.", "Udvikling i ledighed, pct."],
        ["Viborg", 15.9, 14.2, -3.1],
        ["Herning", 11.4, 10.0, 2.4],
      ],
      finds: [],
    },
  ],
});
