import type { SheetCells } from "../src/tables/reading";
import { readTable } from "../src/tables/readTable";
import { median } from "./timing";

/*
 * npm run bench:tables: what reading a table costs. The median of the rounds
 * in milliseconds; the first is told too, since a pane reads a sheet once.
 */

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

/** Ten columns: a text, a date, counts, populations, amounts, a share, a text at the end; a hole now and then. */
function sheetOf(rows: number, labelled: "months" | "names"): SheetCells {
  const cells: (string | number | null)[][] = [
    ["Udtræk, alle ydelser"],
    [],
    [
      "Navn",
      "Dato",
      "Antal",
      "Befolkning",
      "Udgift (1.000 kr.)",
      "Andel (pct.)",
      "Fuldtidspersoner",
      "Nye sager",
      "Tekst",
      "Bemærkning",
    ],
  ];
  for (let r = 0; r < rows; r++) {
    const name =
      labelled === "months" ? `${months[r % 12] ?? ""} ${1900 + Math.floor(r / 12)}` : `Enhed ${(r * 7919) % 100_003}`;
    const count = (r * 37) % 911;
    cells.push([
      name,
      30000 + r,
      count,
      1000 + ((r * 53) % 977),
      count * 3.5,
      (r % 200) / 10,
      r % 50 === 7 ? null : count / 2,
      r % 17,
      `type ${r % 5}`,
      r % 9 === 0 ? "ses efter" : null,
    ]);
  }
  cells.push([], ["Kilde: egne udtræk"]);
  return { cells, formats: { [`B4:B${rows + 3}`]: "dd-mm-yyyy" } };
}

const budgets = { 2000: 20, 50000: 200 } as const;
let missed = false;
for (const [size, budget] of Object.entries(budgets)) {
  for (const labelled of ["months", "names"] as const) {
    const sheet = sheetOf(Number(size), labelled);
    const times: number[] = [];
    const spent: number[] = [];
    for (let round = 0; round < 9; round++) {
      const start = performance.now();
      const before = process.cpuUsage();
      readTable(sheet, "C5:D20");
      times.push(performance.now() - start);
      const { user, system } = process.cpuUsage(before);
      spent.push((user + system) / 1000);
    }
    const middle = median(times);
    missed ||= middle > budget;
    console.log(
      `${size} rows of ${labelled}: ${middle.toFixed(1)} ms (at most ${budget}), the first ${(times[0] ?? 0).toFixed(1)} ms; ${median(spent).toFixed(1)} ms of processor`,
    );
  }
}
process.exitCode = missed ? 1 : 0;
