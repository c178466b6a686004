import type { SheetData } from "../cells/workbookData";
import { agreement, columnHeading, heading, live, note, printed, spilled, text, title, type Row } from "./cell";
import { sourceDocuments } from "./sources";

const municipalities = [
  { letter: "v", name: "Viborg" },
  { letter: "h", name: "Herning" },
  { letter: "s", name: "Silkeborg" },
] as const;

const figures = new Map(sourceDocuments.flatMap((document) => document.figures.map((figure) => [figure.id, figure])));

function value(id: string): number {
  const figure = figures.get(id);
  if (typeof figure?.value !== "number") throw new Error(`No figure ${id}`);
  return figure.unit === "share" ? Number(`${figure.value}e-2`) : figure.value;
}

const share = "0.0%";
const firstRow = 5;
const blockRows = 7;

/** One municipality's rows: four groups, then the sum that is printed with a decimal first, so that five lines reconcile. */
function block(index: number): Row[] {
  const { letter, name } = municipalities[index] as (typeof municipalities)[number];
  const top = firstRow + index * blockRows;
  const population = `$F$${top}`;
  const groups = [1, 2, 3, 4].map((group, line): Row => {
    const row = top + line;
    return [
      text(line === 0 ? name : ""),
      text(`Gruppe ${group}`),
      printed(value(`s2_${letter}_g${group}_antal`)),
      printed(value(`s2_${letter}_g${group}_andel`), share),
      live(`=TULU.ANDEL(C${row},${population},1)`, share),
      ...(line === 0
        ? [live(`=TULU.AFSTEM.ANDELE(C${top}:C${top + 4},D${top}:D${top + 4},1)`, "#,##0"), spilled("#,##0")]
        : [undefined, undefined]),
      agreement(`E${row}`, `D${row}`, "afviger"),
    ];
  });
  const total = (label: string, id: string, last: number, line: number): Row => {
    const row = top + line;
    const printedShare = value(id);
    const decimals = Number.isInteger(Number((printedShare * 100).toFixed(6))) ? 0 : 1;
    return [
      text(""),
      text(label),
      live(`=SUM(C${top}:C${top + last})`, "#,##0"),
      printed(printedShare, decimals ? share : "0%"),
      live(`=TULU.ANDEL(C${row},${population},${decimals})`, decimals ? share : "0%"),
      undefined,
      undefined,
      agreement(`E${row}`, `D${row}`, "afviger"),
    ];
  };
  const firstThree = (line: number): Row => total("Gruppe 1-3", `s2_${letter}_mid_andel`, 2, line);
  const all = (line: number): Row => total("I alt", `s2_${letter}_ialt_andel`, 3, line);
  return [...groups, ...(letter === "h" ? [all(4), firstThree(5)] : [firstThree(4), all(5)]), []];
}

/** Slides 38, 40 and 41 of the seminar: the same young people as shares, as a distribution and per 1,000. */
export function youthGroups(): SheetData {
  const splitTop = firstRow + municipalities.length * blockRows + 1;
  const rateTop = splitTop + 6;
  const split = [1, 2, 3].map((group, line): Row => [
    text(line === 0 ? "Viborg" : ""),
    text(`Gruppe ${group}`),
    live(`=C${firstRow + line}`, "#,##0"),
    printed(value(`s2_v_ford_g${group}`), "0%"),
    line === 0 ? live(`=TULU.FORDELING(C${splitTop + 1}:C${splitTop + 3},0,1)`, "0%") : spilled("0%"),
    ...(line === 0 ? [live(`=TULU.FORDELING(C${splitTop + 1}:C${splitTop + 3},0,0)`, "0%")] : [spilled("0%")]),
    undefined,
    agreement(`E${splitTop + 1 + line}`, `D${splitTop + 1 + line}`, "afviger"),
  ]);
  const rates = (["g1", "g2", "g3", "ialt"] as const).map((group, line): Row => {
    const row = rateTop + 1 + line;
    const counts = group === "ialt" ? `=C${firstRow + 4}` : `=C${firstRow + line}`;
    return [
      text(line === 0 ? "Viborg" : ""),
      text(group === "ialt" ? "Gruppe 1-3" : `Gruppe ${line + 1}`),
      live(counts, "#,##0"),
      printed(value(`s2_v_p1000_${group}`)),
      live(`=TULU.PRTUSINDE(C${row},$F$${firstRow},1000,0)`, "#,##0"),
      live(`=TULU.BEFOLKNINGFRA(C${row},D${row},0,1000)`, "#,##0"),
      spilled("#,##0"),
      agreement(`E${row}`, `D${row}`, "kan ikke komme af slide 38's antal"),
    ];
  });
  return {
    name: "Ungegrupper",
    columnWidths: [75, 80, 65, 60, 75, 80, 65, 210],
    freezeRows: 4,
    rows: [
      [title("Unge på offentlig ydelse, februar 2019")],
      [
        note(
          "Fuldtidspersoner, 18-29 år. Befolkningen er ikke trykt; TULU.AFSTEM.ANDELE finder dem, der passer med alle linjer.",
        ),
      ],
      [],
      [
        columnHeading("Kommune", "Left"),
        columnHeading("Gruppe", "Left"),
        columnHeading("Antal, trykt"),
        columnHeading("Andel, trykt"),
        columnHeading("Andel, beregnet"),
        columnHeading("Befolkning mindst"),
        columnHeading("højst"),
        columnHeading("Dom", "Left"),
      ],
      ...municipalities.flatMap((_, index) => block(index)),
      [heading("Fordelingen af gruppe 1-3: 43 + 19 + 38 = 100")],
      [
        columnHeading("", "Left"),
        columnHeading("Gruppe", "Left"),
        columnHeading("Antal"),
        columnHeading("Trykt"),
        columnHeading("Største rest"),
        columnHeading("Hver for sig"),
        columnHeading(""),
        columnHeading("Dom (største rest)", "Left"),
      ],
      ...split,
      [],
      [heading("Pr. 1.000: slide 41 kan ikke komme af slide 38")],
      [
        columnHeading("", "Left"),
        columnHeading("Gruppe", "Left"),
        columnHeading("Antal"),
        columnHeading("Trykt"),
        columnHeading("Beregnet"),
        columnHeading("Befolkning mindst"),
        columnHeading("højst"),
        columnHeading("Dom", "Left"),
      ],
      ...rates,
      [],
      [note("Gruppe 1 kræver mindst 13.420 unge og gruppe 3 højst 13.294: de to kan ikke komme af samme opgørelse.")],
    ],
  };
}
