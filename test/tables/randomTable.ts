import fc from "fast-check";
import { areaAddress, columnLetters, spotAddress } from "../../src/sheet/place";
import type { Cell } from "../../src/sheet/cell";
import type { SheetCells } from "../../src/tables/reading";

/** A sheet that was drawn at random, and what stands where in it. */
export interface RandomTable {
  readonly sheet: SheetCells;
  readonly table: string;
  readonly headings: readonly number[];
  readonly label: string;
  /** Cells of figures: neither headings nor totals. */
  readonly body: ReadonlySet<string>;
  readonly totals: readonly number[];
  /** Cells of the table that can be clicked. */
  readonly cells: readonly string[];
}

const names = [
  ...[
    "Northgate",
    "Eastfield",
    "Southmere",
    "Westbrook",
    "Ashford",
    "Kingsley",
    "Marlow",
    "Thornbury",
    "Ravenswood",
    "Hollins",
  ],
  ...[
    "Manufacturing",
    "Construction",
    "Retail trade",
    "Education",
    "Health and social work",
    "Transport",
    "Real estate",
    "Agriculture",
    "Mining",
    "Other services",
  ],
];
const places = [
  "Viborg",
  "Skive",
  "Lemvig",
  "Struer",
  "Herning",
  "Randers",
  "Favrskov",
  "Odder",
  "Samsø",
  "Horsens",
  "Hedensted",
  "Vejle",
];
const benefits = [
  "Kontanthjælp",
  "Sygedagpenge",
  "Uddannelseshjælp",
  "Ledighedsydelse",
  "Fleksjob",
  "Førtidspension",
  "Revalidering",
  "Efterløn",
];
const months = [
  "januar",
  "februar",
  "marts",
  "april",
  "maj",
  "juni",
  "juli",
  "august",
  "september",
  "oktober",
  "november",
  "december",
];
const ages = [
  "Under 18 years",
  "18 to 24 years",
  "25 to 34 years",
  "35 to 44 years",
  "45 to 54 years",
  "55 to 64 years",
  "65 years and over",
];

const labelKinds = {
  names: { heading: "Area", labels: names },
  places: { heading: "Kommune", labels: places },
  benefits: { heading: "Ydelse", labels: benefits },
  months: { heading: "Måned", labels: months.map((month) => `${month} 2023`) },
  ages: { heading: "Age", labels: ages },
  years: { heading: "Year", labels: Array.from({ length: 12 }, (_, k) => 2005 + k) },
} as const;

const measures = [
  "Antal personer",
  "Befolkning",
  "Udgift (1.000 kr.)",
  "Number of cases",
  "Employees",
  "Population",
  "Expenditure",
  "Fuldtidspersoner",
];
const spanners = ["Men", "Women", "Urban", "Rural", "Ledige", "Sygemeldte"];
const titles = [
  "Table 12. Employment by area",
  "Modtagere af offentlig forsørgelse",
  "Statistics of the region, selected years",
  "Opgjort af økonomiafdelingen",
];
const notes = [
  "Source: National Statistics.",
  "Kilde: Danmarks Statistik",
  "Note: Figures may not add to totals because of rounding.",
  "1/ Includes cases that were opened before the year began.",
  "NA Not available.",
  "* Foreløbige tal",
  "[c] Confidential",
  "Anm.: Opgørelsen er ændret i 2021.",
];
const marks = ["..", "-", "(NA)", "(X)", "—", "[c]"];

type LabelKind = keyof typeof labelKinds;

const options = fc.record({
  seed: fc.integer({ min: 1, max: 1e9 }),
  kind: fc.constantFrom(...(Object.keys(labelKinds) as LabelKind[])),
  rows: fc.integer({ min: 3, max: 9 }),
  columns: fc.integer({ min: 2, max: 6 }),
  down: fc.integer({ min: 0, max: 4 }),
  right: fc.integer({ min: 0, max: 3 }),
  titles: fc.integer({ min: 0, max: 2 }),
  gap: fc.integer({ min: 0, max: 2 }),
  heads: fc.constantFrom("measures", "years", "quarters", "spanned", "stacked", "units"),
  corner: fc.boolean(),
  blankUnder: fc.boolean(),
  total: fc.constantFrom("none", "first", "last", "afterBlank"),
  groups: fc.constantFrom("none", "blank", "sections"),
  missing: fc.boolean(),
  written: fc.boolean(),
  notes: fc.integer({ min: 0, max: 3 }),
  noteGap: fc.integer({ min: 0, max: 1 }),
  beside: fc.constantFrom("nothing", "table", "above"),
  spacer: fc.boolean(),
  code: fc.constantFrom("none", "none", "text", "number"),
  remark: fc.boolean(),
  centred: fc.boolean(),
  keyFigures: fc.boolean(),
  decimals: fc.boolean(),
  unitLine: fc.constantFrom("none", "left", "right"),
});

type Options = typeof options extends fc.Arbitrary<infer T> ? T : never;

export const randomTable: fc.Arbitrary<RandomTable> = options.map(drawn);

/** A small generator of its own, so that a table is the same whenever its options are. */
function dice(seed: number): (sides: number) => number {
  let state = seed;
  return (sides) => {
    state = (Math.imul(state ^ (state >>> 15), state | 1) + 0x6d2b79f5) | 0;
    const mixed = Math.imul(state ^ (state >>> 7), state | 61) ^ state;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % sides;
  };
}

export function drawn(o: Options): RandomTable {
  const roll = dice(o.seed);
  const cells: Cell[][] = [];
  const merged: string[] = [];
  const headings: number[] = [];
  const totals: number[] = [];
  const body = new Set<string>();
  const put = (row: number, column: number, cell: Cell): void => {
    while (cells.length <= row) cells.push([]);
    const line = cells[row];
    if (!line) return;
    while (line.length <= column) line.push(null);
    line[column] = cell;
  };
  const left = o.right + (o.code === "none" ? 0 : 1);
  const edge = o.right;
  // An empty column after every pair of figures.
  const columnAt = (c: number): number => left + 1 + c + (o.spacer ? Math.floor(c / 2) : 0);
  const value = columnAt(0);
  let row = o.down;
  if (o.beside === "above") {
    put(row, left, "År");
    put(row, left + 1, "Antal sager");
    for (let k = 0; k < 4; k++) {
      put(row + 1 + k, left, 2015 + k);
      put(row + 1 + k, left + 1, 40 + roll(500));
    }
    row += 7;
  }
  for (let k = 0; k < o.titles; k++) put(row++, edge, titles[roll(titles.length)] ?? "");
  if (o.titles > 0) row += o.gap;
  if (o.unitLine === "left") put(row++, edge, "1.000 kr.");
  if (o.unitLine === "right" && o.heads !== "stacked") put(row++, columnAt(o.columns - 1), "Beløb i mio. kr.");
  const top = row;
  row = heads(o, roll, { put, merged, headings, row, left, columnAt });
  if (o.blankUnder) row++;
  const { labels } = labelKinds[o.kind];
  const begin = roll(labels.length - o.rows > 0 ? labels.length - o.rows : 1);
  const figures = Array.from({ length: o.rows }, () =>
    Array.from({ length: o.columns }, () => (o.decimals ? 1000 + roll(90_000) / 10 : 100 + roll(9000))),
  );
  withoutSums(figures);
  const sums = Array.from(
    { length: o.columns },
    (_, c) => Math.round(figures.reduce((sum, line) => sum + (line[c] ?? 0), 0) * 10) / 10,
  );
  const total = (): void => {
    totals.push(row + 1);
    put(row, left, roll(2) ? "I alt" : "Total");
    sums.forEach((sum, c) => put(row, columnAt(c), o.written ? String(sum) : sum));
    row++;
  };
  const holes = o.missing && o.rows * o.columns > 6;
  // A column of which little is left is no column of a table.
  const emptied = new Map<number, number>();
  const mayEmpty = (c: number): boolean => (emptied.get(c) ?? 0) + 1 <= Math.floor(o.rows / 3);
  if (o.total === "first") total();
  const half = Math.ceil(o.rows / 2);
  const grouped = o.groups !== "none" && o.rows >= 4 && o.kind !== "years" && o.kind !== "months";
  for (let r = 0; r < Math.min(o.rows, labels.length); r++) {
    if (grouped && (r === half || (r === 0 && o.groups === "sections"))) {
      if (r === half) row++;
      if (o.groups === "sections")
        put(row++, o.centred && r > 0 ? columnAt(1) : left, r === 0 ? "First half:" : "Second half:");
    }
    put(row, left, labels[begin + r] ?? labels[r] ?? "");
    if (o.code !== "none") put(row, edge, o.code === "text" ? `E0600${1000 + r}` : 101 + r * 7);
    if (o.remark && r % 3 === 0) put(row, columnAt(o.columns - 1) + 1, "ny opgørelse");
    for (let c = 0; c < o.columns; c++) {
      body.add(spotAddress(row, columnAt(c)));
      const figure = figures[r]?.[c] ?? 0;
      if (holes && roll(9) === 0 && c > 0 && mayEmpty(c)) {
        emptied.set(c, (emptied.get(c) ?? 0) + 1);
        put(row, columnAt(c), roll(3) === 0 ? null : (marks[roll(marks.length)] ?? null));
      } else put(row, columnAt(c), o.written ? String(figure) : figure);
    }
    row++;
  }
  if (o.total === "afterBlank" && o.columns > 1) row++;
  if (o.total === "last" || o.total === "afterBlank") total();
  const bottom = row - 1;
  if (o.remark) put((headings.at(-1) ?? 1) - 1, columnAt(o.columns - 1) + 1, "Bemærkning");
  const right = columnAt(o.columns - 1) + (o.remark ? 1 : 0);
  row += o.noteGap;
  for (let k = 0; k < o.notes; k++) put(row++, edge, notes[roll(notes.length)] ?? "");
  if (o.keyFigures && o.columns > 1) {
    put(row + 1, left, "Enhedspris");
    put(row + 1, value, 67_772);
    put(row + 2, left, "Basisandel");
    put(row + 2, value, 0.159);
  }
  if (o.beside === "table") {
    put(top, right + 2, "Måned");
    put(top, right + 3, "Nye sager");
    for (let k = 0; k < 5; k++) {
      put(top + 1 + k, right + 2, months[k] ?? "");
      put(top + 1 + k, right + 3, 10 + roll(90));
    }
  }
  const topLine = (headings[0] ?? 1) - 1;
  const area = { row: topLine, column: edge, rows: bottom - topLine + 1, columns: right - edge + 1 };
  const inside: string[] = [];
  for (let r = topLine; r <= bottom; r++) for (let c = edge; c <= right; c++) inside.push(spotAddress(r, c));
  return {
    sheet: { cells, merged },
    table: areaAddress(area),
    headings,
    label: columnLetters(left),
    body,
    totals,
    cells: inside,
  };
}

/** Changes figures that happen to be the sum of those next to them: such a line is a total, whoever drew it. */
function withoutSums(figures: number[][]): void {
  const same = (a: number, b: number): boolean => Math.abs(a - b) < 1e-6;
  figures.forEach((line, row) =>
    line.forEach((_, column) => {
      const own = (at: number): number => figures[at]?.[column] ?? 0;
      const isSum = (step: 1 | -1): boolean => {
        let sum = 0;
        for (let at = row + step; at >= 0 && at < figures.length; at += step) {
          sum += own(at);
          if (same(sum, own(row))) return true;
        }
        return false;
      };
      while (isSum(1) || isSum(-1)) line[column] = own(row) + 1;
    }),
  );
}

interface Drawing {
  readonly put: (row: number, column: number, cell: Cell) => void;
  readonly merged: string[];
  readonly headings: number[];
  readonly row: number;
  readonly left: number;
  readonly columnAt: (c: number) => number;
}

function heads(
  o: Options,
  roll: (sides: number) => number,
  { put, merged, headings, row: from, left, columnAt }: Drawing,
): number {
  let row = from;
  const corner = labelKinds[o.kind].heading;
  const codes = o.code !== "none";
  const columns = Array.from({ length: o.columns }, (_, c) => c);
  const first = roll(3);
  const line = (texts: (c: number) => Cell, withCorner: boolean): void => {
    headings.push(row + 1);
    if (withCorner) put(row, left, corner);
    if (withCorner && codes) put(row, left - 1, "Kode");
    for (const c of columns) put(row, columnAt(c), texts(c));
    row++;
  };
  const measure = (c: number): string => measures[(first + c) % measures.length] ?? "";
  // Years name their rows: a row of years over a column of years needs its corner.
  const cornered = o.corner || o.kind === "years";
  if (o.heads === "measures") line(measure, cornered);
  else if (o.heads === "years") line((c) => 2015 + first + c, cornered);
  else if (o.heads === "quarters") line((c) => `${2018 + Math.floor(c / 4)}K${(c % 4) + 1}`, cornered);
  else if (o.heads === "units") {
    line(measure, cornered);
    line((c) => (c % 2 ? "kr." : "antal"), false);
  } else if (o.heads === "stacked") {
    line((c) => (c % 2 ? null : "Number of"), false);
    line((c) => (c % 2 ? "Number of" : "registered"), cornered);
    line((c) => (c % 3 ? "persons" : "cases"), false);
  } else {
    headings.push(row + 1);
    for (let c = 0; c < o.columns; c += 2) {
      put(row, columnAt(c), spanners[(first + c / 2) % spanners.length] ?? "");
      if (c + 1 < o.columns) merged.push(areaAddress({ row, column: columnAt(c), rows: 1, columns: 2 }));
    }
    row++;
    line((c) => (c % 2 ? "Befolkning" : "Antal"), cornered);
  }
  return row;
}
