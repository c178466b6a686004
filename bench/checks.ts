import { checkedWorkbook } from "../src/checks/checkedWorkbook";
import type { SheetToCheck } from "../src/checks/checkedSheet";
import { columnLetters } from "../src/sheet/place";

/*
 * npm run bench:checks: all checks over a sheet of 100,000 filled cells, half of them formulas, and the longest time
 * between two steps, where the one who waits can stop.
 */

const rows = 10_000;

function sheet(): SheetToCheck {
  const cells: (string | number)[][] = [
    ["Navn", "Antal", "Pris", "Beløb", "Stykpris", "Løbende", "Q1", "Q2", "Q3", "I alt"],
  ];
  const formulas: string[][] = [[]];
  let running = 0;
  for (let k = 0; k < rows; k++) {
    const r = k + 2;
    const [count, price, q1, q2, q3] = [(k * 37) % 911, (k * 53) % 977, k % 97, k % 89, k % 83];
    running += count * price;
    cells.push([
      `Enhed ${(k * 7919) % 100_003}`,
      count,
      price,
      count * price,
      count / (price || 1),
      running,
      q1,
      q2,
      q3,
      q1 + q2 + q3,
    ]);
    formulas.push([
      ...["", "", ""],
      `=B${r}*C${r}`,
      `=B${r}/C${r}`,
      k === 0 ? "=D2" : `=F${r - 1}+D${r}`,
      ...["", "", ""],
      `=SUM(G${r}:I${r})`,
    ]);
  }
  cells.push(["I alt", ...Array.from({ length: 9 }, () => 0)]);
  formulas.push([
    "",
    ...Array.from({ length: 9 }, (_, c) => `=SUM(${columnLetters(c + 1)}2:${columnLetters(c + 1)}${rows + 1})`),
  ]);
  return { name: "Data", cells, formulas };
}

const data = sheet();
for (let round = 0; round < 3; round++) {
  const start = performance.now();
  let [last, longest] = [start, 0];
  let longestAt = "";
  const run = checkedWorkbook([data]);
  for (let step = run.next(); ; step = run.next()) {
    const now = performance.now();
    if (now - last > longest) [longest, longestAt] = [now - last, step.done ? "end" : step.value.done.toFixed(2)];
    last = now;
    if (step.done) {
      console.log(
        `${(now - start).toFixed(0)} ms, longest step ${longest.toFixed(0)} ms at ${longestAt}, ${step.value.length} findings`,
      );
      break;
    }
  }
}
