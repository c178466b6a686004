import counts from "../../seeds/befolkning/befolkning.json";
import type { SheetData } from "../cells/workbookData";
import { columnHeading, heading, input, live, note, spilled, text, title, type Row } from "./cell";
import { figureById, figureCell } from "./figureSheet";
import { sourceDocuments } from "./sources";

/** A share that a document prints, and the day of the official count nearest before it. */
interface ImpliedPopulation {
  readonly municipality: string;
  readonly what: string;
  readonly time: string;
  /** A formula for the count, without "=". */
  readonly count: string;
  readonly share: string;
  readonly year: number;
}

const [young, old] = [18, 29];

/** Persons of 18 to 29 years on 1 January, as Danmarks Statistik counted them. */
function officialCount(municipality: string, year: number): number {
  const area = Object.values(counts.areas).find(({ name }) => name === municipality);
  const ages = area?.counts[counts.periods.indexOf(`${year}K1`)];
  if (!ages) throw new Error(`No count of ${municipality} ${year}`);
  return ages.slice(young - counts.ages.from, old - counts.ages.from + 1).reduce((sum, count) => sum + count, 0);
}

const summary: readonly ImpliedPopulation[] = [
  ["Start", "januar 2015", "s0_antal_2015", "s0_andel_2015", 2015] as const,
  ["Slut", "september 2017", "s0_antal_2017", "s0_andel_2017", 2017] as const,
].map(([what, time, count, share, year]) => ({
  municipality: "Viborg",
  what,
  time,
  count: figureCell(count),
  share,
  year,
}));

const seminar: readonly ImpliedPopulation[] = (
  [
    ["v", "Viborg"],
    ["h", "Herning"],
    ["s", "Silkeborg"],
  ] as const
).flatMap(([letter, municipality]) => {
  const group = (k: number): string => figureCell(`s2_${letter}_g${k}_antal`);
  const row = (what: string, count: string, share: string): ImpliedPopulation => ({
    ...{ municipality, what, count, share },
    time: "februar 2019",
    year: 2019,
  });
  return [
    ...[1, 2, 3, 4].map((k) => row(`Gruppe ${k}`, group(k), `s2_${letter}_g${k}_andel`)),
    row("Gruppe 1-3", [1, 2, 3].map(group).join("+"), `s2_${letter}_mid_andel`),
    row("I alt", [1, 2, 3, 4].map(group).join("+"), `s2_${letter}_ialt_andel`),
  ];
});

const decimalsOf = (id: string): number => /,(\d+)/u.exec(figureById(id)?.text ?? "")?.[1]?.length ?? 0;
const shareFormat = (decimals: number): string => (decimals > 0 ? `0.${"0".repeat(decimals)}%` : "0%");

const firstRow = 6;

function impliedRow({ municipality, what, time, count, share, year }: ImpliedPopulation, k: number): Row {
  const row = firstRow + k;
  const decimals = decimalsOf(share);
  const format = shareFormat(decimals);
  return [
    text(municipality),
    text(what),
    text(time),
    live(`=${count}`, "#,##0"),
    live(`=${figureCell(share)}`, format),
    live(`=TULU.BEFOLKNINGFRA(D${row},E${row},${decimals})`, "#,##0"),
    spilled("#,##0"),
    input(officialCount(municipality, year)),
    text(`1. januar ${year}`),
    live(`=TULU.ANDEL(D${row},H${row},${decimals})`, format),
    live(`=IF(H${row}<F${row},"✗ officielt færre",IF(H${row}>G${row},"✗ officielt flere","✓ passer"))`),
  ];
}

/** The summary's saving on its own share and on the official count: what the denominator moves by itself. */
function chain(top: number): Row[] {
  const population = sourceDocuments
    .flatMap(({ assumptions }) => assumptions)
    .find(({ id }) => id === "befolkning_2017M09");
  const [share, people, , difference, saving] = [0, 1, 2, 3, 4].map((k) => top + k);
  const [actual, price] = [figureCell("s0_antal_2017"), figureCell("s0_enhedspris")];
  const both = (formula: (column: string) => string, format: string): Row =>
    ["D", "E"].map((column) => live(`=${formula(column)}`, format));
  const line = (name: string, cells: Row, why = ""): Row => [text(name), undefined, undefined, ...cells, text(why)];
  return [
    line("Andel, januar 2015", [live(`=E${firstRow}`, "0.0%"), live(`=J${firstRow}`, "0.0%")]),
    line(
      "Befolkning, september 2017",
      [input(population?.value ?? 0), live(`=D${people}`, "#,##0")],
      "Ikke trykt; se Afstemning.",
    ),
    line(
      "Forventet",
      both((c) => `TULU.FORVENTET(${c}${share},${c}${people},0)`, "#,##0"),
    ),
    line(
      "Reel forskel",
      both((c) => `TULU.REELFORSKEL(${actual},${c}${share},${c}${people},0)`, "#,##0"),
    ),
    line(
      "Besparelse, kr.",
      both((c) => `TULU.BESPARELSE(${actual},${c}${share},${c}${people},${price},0)`, "#,##0"),
    ),
    line(
      "I mio. kr.",
      both((c) => `TULU.TALTEKST(${c}${saving},"mio",1)`, "General"),
    ),
    line("Nævneren flytter", [undefined, live(`=E${saving}/D${saving}-1`, "0%")], "af besparelsen"),
    line("", [undefined, live(`=E${difference}-D${difference}`, "#,##0")], "fuldtidspersoner"),
  ];
}

/** Every population that the documents' shares imply, beside the official one; and what the first of them moves. */
export function population(): SheetData {
  const rows = [...summary, ...seminar];
  const top = firstRow + rows.length + 3;
  return {
    name: "Befolkning",
    columnWidths: [110, 80, 95, 70, 70, 85, 75, 75, 90, 70, 120],
    freezeRows: firstRow - 1,
    rows: [
      [title("Befolkning")],
      [
        note(
          "En trykt andel forudsætter en befolkning. Ved siden af står den, Danmarks Statistik talte: 18-29-årige den 1. januar.",
        ),
      ],
      [
        note(
          "Kilde: Danmarks Statistik, statistikbanken.dk/BY2 (CC BY 4.0). Ruden henter flere: Beregn, Hent befolkning.",
        ),
      ],
      [],
      [
        ...["Kommune", "Hvad", "Tid"].map((word) => columnHeading(word, "Left")),
        ...["Antal", "Trykt andel", "Befolkning fra", "til", "Officiel"].map((word) => columnHeading(word)),
        columnHeading("Pr.", "Left"),
        columnHeading("Officiel andel"),
        columnHeading("Dom", "Left"),
      ],
      ...rows.map(impliedRow),
      [],
      [heading("Hvad nævneren flytter: opsummeringens besparelse")],
      [undefined, undefined, undefined, columnHeading("Trykt andel"), columnHeading("Officiel")],
      ...chain(top),
    ],
  };
}
