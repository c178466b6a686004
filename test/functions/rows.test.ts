import fc from "fast-check";
import { offersHeadings, type Card, type Parameter } from "../../src/functions/card";
import { catalogue } from "../../src/functions/catalogue";
import { evaluate, type Block } from "../../src/functions/call/evaluate";
import { domains, type Domain } from "../../src/functions/domain";
import { asMatrix } from "../../src/functions/call/reading";
import { Refusal } from "../../src/functions/refusal";
import { badCells } from "./badCells";
import { replaced, soundCall } from "./soundCall";
import { comparable, untidiness } from "./tidy";

const isNumber = (parameter: Parameter | undefined): boolean => parameter?.kind === "number";
const places = (card: Card): number[] => card.parameters.flatMap((p, place) => (isNumber(p) ? [place] : []));
const rowWise = catalogue.filter((card) => places(card).length > 0);
const named = (cards: readonly Card[]) => cards.map((card) => [card.name, card] as const);

/** A number the parameter may be, near everyday sizes. */
function fitting(parameter: Parameter | undefined): fc.Arbitrary<number> {
  const { low, high, whole }: Domain = domains[(parameter as { of: keyof typeof domains }).of];
  const bounds = { min: Math.max(low, -20000), max: Math.min(high, 20000) };
  return whole
    ? fc.integer(bounds)
    : fc.oneof(
        fc.integer({ min: Math.ceil(bounds.min), max: Math.floor(bounds.max) }),
        fc.double({ ...bounds, noNaN: true }),
      );
}

/** Mostly numbers that fit, some cells that do not. */
const cellOf = (parameter: Parameter | undefined): fc.Arbitrary<unknown> =>
  fc.oneof({ weight: 4, arbitrary: fitting(parameter) }, { weight: 1, arbitrary: fc.constantFrom(...badCells) });

/** The sound call with each `tal` argument a column of `rows` cells. */
const columnsFor = (card: Card, rows: number): fc.Arbitrary<unknown[]> =>
  fc
    .tuple(
      ...places(card).map((place) => fc.array(cellOf(card.parameters[place]), { minLength: rows, maxLength: rows })),
    )
    .map((columns) =>
      columns.reduce<unknown[]>(
        (args, column, k) =>
          replaced(
            args,
            places(card)[k] as number,
            column.map((cell) => [cell]),
          ),
        soundCall(card),
      ),
    );

/** The call as it is for one row alone. */
const rowAlone = (card: Card, args: readonly unknown[], row: number): unknown[] =>
  args.map((argument, place) => (isNumber(card.parameters[place]) ? [(argument as unknown[][])[row]] : argument));

/** The sound call with each `tal` argument the same cell in `rows` rows and `width` columns. */
const spread = (card: Card, rows: number, width: number): unknown[] =>
  soundCall(card).map((argument, place) =>
    isNumber(card.parameters[place]) && argument !== undefined && argument !== null
      ? Array.from({ length: rows }, () => new Array<unknown>(width).fill((argument as unknown[][])[0]?.[0]))
      : argument,
  );

const sizeOf = (block: Block): [number, number] => [block.length, block[0]?.length ?? 0];

describe.each(named(rowWise))("%s row by row", (_, card) => {
  const [first = 0] = places(card);
  const firstName = card.parameters[first]?.name;
  const isLine = card.result.shape === "line";

  test("a column gives what its cells give one by one, whatever stands in them", () => {
    fc.assert(
      fc.property(columnsFor(card, 4), (args) => {
        const block = evaluate(card, args);
        expect(untidiness(block)).toEqual([]);
        const alone = [0, 1, 2, 3].flatMap((row) => comparable(evaluate(card, rowAlone(card, args, row))));
        expect(comparable(block)).toEqual(alone);
      }),
      { numRuns: 40, seed: 20261122 },
    );
  });

  test("one bad row changes only itself", () => {
    const sound = spread(card, 5, 1);
    const block = comparable(evaluate(card, sound));
    for (const bad of badCells) {
      const spoilt = (sound[first] as unknown[][]).map((row, k) => (k === 2 ? [bad] : row));
      const after = comparable(evaluate(card, replaced(sound, first, spoilt)));
      expect(after.filter((_, k) => k !== 2)).toEqual(block.filter((_, k) => k !== 2));
    }
  });

  test("a column with holes at every 50th row is missing there and nowhere else", () => {
    const sound = spread(card, 1000, 1);
    const whole = comparable(evaluate(card, sound));
    const holed = (sound[first] as unknown[][]).map((row, k) => (k % 50 === 7 ? [k % 100 === 7 ? null : ""] : row));
    const block = comparable(evaluate(card, replaced(sound, first, holed)));
    const width = whole[0]?.length ?? 0;
    expect(block).toEqual(
      whole.map((row, k) => (k % 50 === 7 ? new Array<string>(width).fill(`#N/A Mangler: ${firstName}`) : row)),
    );
  });

  test("cell, column, row and block come out in their own shape", () => {
    const [[figure = []] = []] = [evaluate(card, soundCall(card))];
    const size = (rows: number, width: number) => sizeOf(evaluate(card, spread(card, rows, width)));
    const k = figure.length;
    expect(size(1, 1)).toEqual(isLine ? [1, k] : [1, 1]);
    expect(size(3, 1)).toEqual(isLine ? [3, k] : [3, 1]);
    expect(size(1, 3)).toEqual(isLine ? [3, k] : [1, 3]);
    if (!isLine) return expect(size(2, 3)).toEqual([2, 3]);
    const [[refused]] = comparable(evaluate(card, spread(card, 2, 3))) as [[string]];
    expect(refused).toMatch(/^#VALUE! .+ er 2 rækker × 3 kolonner\. .+ vælg én kolonne eller én række\.$/);
  });

  const [, second] = places(card);
  if (second !== undefined) {
    test("unequal sizes refuse the whole call and name both", () => {
      const args = replaced(spread(card, 3, 1), second, (spread(card, 2, 1)[second] as unknown) ?? [[1], [1]]);
      const block = comparable(evaluate(card, args));
      const refused = expect.stringMatching(/^#VALUE! .*2 rækker × 1 kolonne.*3 rækker × 1 kolonne/) as string;
      expect(block).toEqual([(isLine ? (evaluate(card, args)[0] ?? []) : [0]).map(() => refused)]);
      expect(block[0]?.[0]).toContain(card.parameters[second]?.name);
    });
  }
});

describe.each(named(catalogue.filter(offersHeadings)))("%s with headings", (_, card) => {
  test("has one line of Danish headings on top and nothing else changed", () => {
    const args = soundCall(card);
    const block = evaluate(card, replaced(args, card.parameters.length - 1, false));
    const width = block[0]?.length ?? 0;
    const headings = card.result.columns.map(({ heading }) => heading).slice(0, width);
    expect(headings.length).toBe(width);
    const withHeadings = evaluate(card, replaced(args, card.parameters.length - 1, true));
    expect(comparable(withHeadings)).toEqual([headings, ...comparable(block)]);
  });
});

describe.each(named(catalogue.filter(({ parameters }) => parameters.some(({ kind }) => kind === "list"))))(
  "%s of lists",
  (_, card) => {
    const lists = card.parameters.flatMap((parameter, place) =>
      parameter.kind === "list" ? [{ parameter, place }] : [],
    );

    test("a hole in a list leaves a tidy block, and a result that needs it is #N/A", () => {
      const answersLines = card.result.shape === "like" || card.result.shape === "lines";
      for (const { place } of lists) {
        const sound = soundCall(card, place);
        const rows = asMatrix(sound[place]).map((row) => [...row]);
        const whole = evaluate(card, sound);
        rows.forEach((_, hole) => {
          const block = evaluate(card, replaced(sound, place, rows.with(hole, [null])));
          expect(untidiness(block)).toEqual([]);
          if (place !== lists[0]?.place || !answersLines || block.length !== whole.length) return;
          const cells = block[hole] ?? [];
          expect(cells).toEqual(
            cells[0] instanceof Refusal ? cells.map(() => expect.objectContaining({ code: "#N/A" })) : whole[hole],
          );
        });
      }
    });

    const together = lists.filter(({ parameter }) => "together" in parameter);
    if (together.length > 1) {
      test("lists that belong together and differ in length refuse the call and name both", () => {
        const { place, parameter } = together[1] as (typeof together)[number];
        const longer = [...asMatrix(soundCall(card)[place]), [1]];
        const [[refused]] = comparable(evaluate(card, replaced(soundCall(card), place, longer))) as [[string]];
        expect(refused).toMatch(/^#VALUE! .+ har \d+ tal og .+ har \d+\./);
        expect(refused).toContain(parameter.name);
        expect(refused).toContain(together[0]?.parameter.name);
      });
    }
  },
);

const frozen = <T>(value: T): T => {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(frozen);
  return value;
};

describe.each(named(catalogue))("%s is pure", (_, card) => {
  test("changes none of its arguments and gives the same again", () => {
    card.parameters.forEach((_, place) => {
      const args = soundCall(card, place);
      const before = structuredClone(args);
      const block = comparable(evaluate(card, frozen(args)));
      expect(args).toEqual(before);
      expect(comparable(evaluate(card, args))).toEqual(block);
      expect(comparable(evaluate(card, before))).toEqual(block);
    });
  });

  test("neither throws nor gives what may not stand in a sheet, whatever a caller hands over", () => {
    const cell = fc.oneof(
      fc.constantFrom(...badCells),
      fc.double(),
      fc.integer({ min: 0, max: 300 }),
      fc.string({ maxLength: 5 }),
    );
    const argument = fc.oneof(
      cell,
      fc.array(cell, { maxLength: 4 }),
      fc.array(fc.array(cell, { maxLength: 3 }), { maxLength: 4 }),
    );
    fc.assert(
      fc.property(fc.array(argument, { maxLength: card.parameters.length }), (args) => {
        expect(untidiness(evaluate(card, args))).toEqual([]);
      }),
      { numRuns: 150, seed: 20261122 },
    );
  });
});
