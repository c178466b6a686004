import { areaAddress } from "../../../sheet/place";
import { durationText } from "../durationText";
import type { Bench, Probe } from "../probe";
import { differs, works } from "../probe";

const count = 100;
const population = 200_000;
const share = count / population;

/** 100,000 cells with the count in each. */
const data = { row: 1, column: 2, rows: 2000, columns: 50 };
/** 10,000 formulas that read one each. */
const formulas = { row: 1, column: 60, rows: 1000, columns: 10 };

const blockOf = <T>({ rows, columns }: { rows: number; columns: number }, cell: T): T[][] =>
  Array.from({ length: rows }, () => new Array<T>(columns).fill(cell));

/** From what is written until all of it is read: one cell, 10,000 cells, and one result of 100,000 figures. */
export default {
  id: "speed",
  title: { da: "Hastighed", en: "Speed" },
  async run(bench) {
    const one = await timed(bench, 0, { row: 1, column: 0, rows: 1, columns: 1 }, `TULU.ANDEL(${count},${population})`);
    await bench.sheet.put(data.row, data.column, blockOf(data, count));
    const many = await timed(bench, 1, formulas, `TULU.ANDEL($C$2,${population})`);
    const array = await timed(
      bench,
      2,
      { row: 2, column: 0, rows: 1, columns: 1 },
      `SUM(TULU.ANDEL(${areaAddress(data)},${population}))`,
      share * data.rows * data.columns,
    );
    const [da, en] = (["da", "en"] as const).map((language) =>
      [one, many, array].map(({ milliseconds }) => durationText(milliseconds, { language, culture: language })),
    ) as [string[], string[]];
    const said = [
      `1 celle ${da[0]}, 10.000 celler ${da[1]}, ét resultat på 100.000 tal ${da[2]}.`,
      `1 cell ${en[0]}, 10,000 cells ${en[1]}, one result of 100,000 figures ${en[2]}.`,
    ] as const;
    return one.right && many.right && array.right
      ? works(...said)
      : differs(`Ikke alle tal er rigtige eller færdige. ${said[0]}`, `Not all figures are right or ready. ${said[1]}`);
  },
} satisfies Probe;

interface Timed {
  readonly milliseconds: number;
  readonly right: boolean;
}

async function timed(
  { sheet, signal, onProgress }: Bench,
  done: number,
  area: typeof data,
  formula: string,
  wanted: number = share,
): Promise<Timed> {
  onProgress(done, 3);
  const inputs = blockOf(area, `=${formula}`);
  const begun = performance.now();
  await sheet.put(area.row, area.column, inputs);
  const cells = await sheet.read(area, signal);
  const milliseconds = performance.now() - begun;
  const near = (cell: unknown): boolean => typeof cell === "number" && Math.abs(cell - wanted) <= 1e-9 * wanted;
  return { milliseconds, right: cells.flat().every(near) };
}
