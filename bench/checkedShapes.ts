import type { SheetToCheck } from "../src/checks/checkedSheet";
import { columnLetters } from "../src/sheet/place";

/*
 * Sheets of some 100,000 filled cells in the shapes that large sheets have. The figures are what their formulas give, so
 * that there is nothing to find unless the shape is one of faults.
 */

type Content = string | number | null;

/** Cells and formulas of a sheet as they are made row by row. */
class Drawing {
  readonly cells: Content[][] = [];
  readonly formulas: string[][] = [];

  /** One row: figures and texts, and for a computed figure its formula with it. */
  row(...contents: readonly (Content | readonly [number, string])[]): void {
    this.cells.push(contents.map((one) => (Array.isArray(one) ? (one[0] as number) : (one as Content))));
    this.formulas.push(contents.map((one) => (Array.isArray(one) ? String(one[1]) : "")));
  }

  get next(): number {
    return this.cells.length + 1;
  }

  sheet(more: Partial<SheetToCheck> = {}): SheetToCheck {
    return { name: "Data", cells: this.cells, formulas: this.formulas, ...more };
  }
}

const noise = (k: number, below: number): number => (k * 7919) % below;
const name = (k: number): string => `Enhed ${(k * 7919) % 100_003}`;

/** One list of 10,000 rows and ten columns, half of them formulas, with a total. */
function oneTable(): SheetToCheck {
  const drawing = new Drawing();
  drawing.row("Navn", "Antal", "Pris", "Beløb", "Stykpris", "Løbende", "Q1", "Q2", "Q3", "I alt");
  let running = 0;
  for (let k = 0; k < 10_000; k++) {
    const r = drawing.next;
    const [count, price, q1, q2, q3] = [noise(k, 911), noise(k, 977) + 1, noise(k, 97), noise(k, 89), noise(k, 83)];
    running += count * price;
    drawing.row(
      name(k),
      count,
      price,
      [count * price, `=B${r}*C${r}`],
      [count / price, `=B${r}/C${r}`],
      [running, k === 0 ? "=D2" : `=F${r - 1}+D${r}`],
      q1,
      q2,
      q3,
      [q1 + q2 + q3, `=SUM(G${r}:I${r})`],
    );
  }
  const sum = (c: number): number =>
    drawing.cells.slice(1).reduce((all, row) => all + (typeof row[c] === "number" ? row[c] : 0), 0);
  drawing.row(
    "I alt",
    ...[1, 2, 3].map((c) => [sum(c), `=SUM(${columnLetters(c)}2:${columnLetters(c)}10001)`] as const),
    null,
    null,
    ...[6, 7, 8, 9].map((c) => [sum(c), `=SUM(${columnLetters(c)}2:${columnLetters(c)}10001)`] as const),
  );
  return drawing.sheet();
}

/** A hundred tables of a hundred rows and ten columns under each other, each with a title, headings and a total. */
function hundredTables(): SheetToCheck {
  const drawing = new Drawing();
  for (let table = 0; table < 100; table++) {
    drawing.row(`Område ${table + 1}, 1.000 kr.`);
    drawing.row("Konto", ...Array.from({ length: 8 }, (_, q) => `${q + 1}. kvartal`), "I alt");
    const first = drawing.next;
    for (let k = 0; k < 97; k++) {
      const r = drawing.next;
      const figures = Array.from({ length: 8 }, (_, q) => noise(table * 811 + k * 13 + q, 997));
      drawing.row(name(k), ...figures, [figures.reduce((sum, one) => sum + one, 0), `=SUM(B${r}:I${r})`]);
    }
    const rows = drawing.cells.slice(first - 1);
    drawing.row(
      "I alt",
      ...Array.from(
        { length: 9 },
        (_, c) =>
          [
            rows.reduce((sum, row) => sum + Number(row[c + 1]), 0),
            `=SUM(${columnLetters(c + 1)}${first}:${columnLetters(c + 1)}${drawing.next - 1})`,
          ] as const,
      ),
    );
    drawing.row();
  }
  return drawing.sheet();
}

/** Every cell a formula: a list of typed figures far to the left and 50 columns that each build on the one before. */
function formulasEverywhere(): SheetToCheck {
  const drawing = new Drawing();
  drawing.row("Navn", ...Array.from({ length: 50 }, (_, c) => `Led ${c + 1}`));
  for (let k = 0; k < 2000; k++) {
    const r = drawing.next;
    const start = noise(k, 997);
    drawing.row(
      name(k),
      start,
      ...Array.from({ length: 49 }, (_, c) => [start * (c + 2), `=${columnLetters(c + 1)}${r}+$B${r}`] as const),
    );
  }
  return drawing.sheet();
}

/** A single column of 100,000 figures. */
function oneColumn(): SheetToCheck {
  const drawing = new Drawing();
  drawing.row("Antal");
  for (let k = 0; k < 100_000; k++) drawing.row(noise(k, 99_991));
  return drawing.sheet();
}

/** 500 rows with the months of 16 years across, and their sums. */
function wide(): SheetToCheck {
  const drawing = new Drawing();
  const months = Array.from(
    { length: 199 },
    (_, m) => `${2004 + Math.floor(m / 12)}M${String((m % 12) + 1).padStart(2, "0")}`,
  );
  drawing.row("Konto", ...months, "I alt");
  for (let k = 0; k < 500; k++) {
    const r = drawing.next;
    const figures = months.map((_, m) => noise(k * 199 + m, 997));
    drawing.row(name(k), ...figures, [
      figures.reduce((sum, one) => sum + one, 0),
      `=SUM(B${r}:${columnLetters(199)}${r})`,
    ]);
  }
  return drawing.sheet();
}

/** A list whose running sums read all rows above, with numbers kept as text, errors, hidden rows and typed results. */
function faulty(): SheetToCheck {
  const drawing = new Drawing();
  drawing.row("Navn", "Antal", "Pris", "Beløb", "Løbende", "Andel", "Gennemsnit", "Prognose", "Fejl", "Note");
  let running = 0;
  for (let k = 0; k < 10_000; k++) {
    const r = drawing.next;
    const [count, price] = [noise(k, 911) + 1, noise(k, 977) + 1];
    running += count * price;
    drawing.row(
      name(k),
      k % 7 === 3 ? String(count) : count,
      price,
      k % 11 === 5 ? count * price : [count * price, `=B${r}*C${r}`],
      [running, `=SUM(D$2:D${r})`],
      [count / running, `=B${r}/E${r}`],
      [running / (k + 1), `=AVERAGE(D$2:D${r})`],
      [running, `=TULU.ÅRSPROGNOSE(B2:B${r})`],
      [NaN, `=B${r}/0`],
      "ca. hver 4.",
    );
  }
  const cells = drawing.cells.map((row) => row.map((one) => (Number.isNaN(one) ? { code: "#DIV/0!" } : one)));
  return drawing.sheet({ cells, hidden: { rows: Array.from({ length: 300 }, (_, k) => k * 30 + 5) } });
}

/** One long column reckoned in three ways in turn, each with a slip now and then. */
function threeWays(): SheetToCheck {
  const drawing = new Drawing();
  drawing.row("Antal", "Beløb");
  for (let k = 0; k < 50_000; k++) {
    const r = drawing.next;
    const count = noise(k, 911) + 1;
    if (k % 97 === 5 && k > 200) drawing.row(count, [noise(k - 1, 911) + 1, `=A${r - 1}*1`]);
    else if (k % 5 < 3) drawing.row(count, [count * 2, `=A${r}*2`]);
    else if (k % 5 === 3) drawing.row(count, [count * 2, `=A${r}+A${r}`]);
    else drawing.row(count, [count * 3, `=SUM(A${r}:A${r})*3`]);
  }
  return drawing.sheet();
}

/** Each shape by what it is. */
export const checkedShapes: Readonly<Record<string, () => SheetToCheck>> = {
  "one table, 10,000 x 10": oneTable,
  "100 tables, 100 x 10": hundredTables,
  "formulas everywhere, 2,000 x 50": formulasEverywhere,
  "a single column of 100,000": oneColumn,
  "a column reckoned in three ways, 50,000 x 2": threeWays,
  "200 columns, 500 rows": wide,
  "faults by the thousand, 10,000 x 10": faulty,
};

/** Shapes whose formulas take the memory grid minutes: each reads all rows above it. */
export const slowToReckon: ReadonlySet<string> = new Set(["faults by the thousand, 10,000 x 10"]);
