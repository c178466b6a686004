import { isOptional, offersHeadings, type Card, type Parameter } from "../../src/functions/card";
import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/call/evaluate";
import { asMatrix } from "../../src/functions/call/reading";
import { Refusal } from "../../src/functions/refusal";
import { badCells, isMissing, quotesOfRefusal, titled } from "./badCells";
import { replaced, soundCall } from "./soundCall";
import { comparable, untidiness } from "./tidy";

/** The argument with one of its cells replaced: the second where it has two, else the first. */
function withCell(parameter: Parameter, argument: unknown, cell: unknown): unknown {
  if (parameter.kind === "choice") return cell;
  const rows = asMatrix(argument).map((row) => [...row]);
  const row = rows[Math.min(1, rows.length - 1)] as unknown[];
  row[rows.length > 1 ? 0 : Math.min(1, row.length - 1)] = cell;
  return rows;
}

/** A call refused whole: one cell, or in a function of k figures one line of k. */
function refusedWhole({ result, parameters }: Card, args: readonly unknown[], text: string): string[][] {
  const isGiven = (name: string): boolean => (args[parameters.findIndex((one) => one.name === name)] ?? null) !== null;
  const steps = args[1] === undefined || args[1] === null ? 4 : (args[1] as unknown[]).length;
  const columns = result.given === undefined ? result.columns : result.columns.slice(0, steps);
  return [columns.filter(({ needs }) => needs === undefined || isGiven(needs)).map(() => text)];
}

const firstRefusal = (card: Card, args: readonly unknown[]): Refusal | undefined =>
  evaluate(card, args)
    .flat()
    .find((cell) => cell instanceof Refusal);

/** What is wrong with the refusal of a cell; undefined where it names the argument, quotes the cell and says what to write. */
function refusalFault(refusal: Refusal | undefined, parameter: Parameter, cell: unknown, quotes: string[]) {
  if (refusal === undefined) return "is not refused";
  const { code, message } = refusal;
  if (!message.includes(parameter.name)) return `does not name ${parameter.name}: ${message}`;
  if (!quotes.some((quote) => message.includes(quote))) return `does not quote ${quotes[0]}: ${message}`;
  if (typeof cell === "object") return undefined;
  return code === "#VALUE!" && / Skriv .+\.$/.test(message)
    ? undefined
    : `does not say what to write: ${code} ${message}`;
}

describe.each(catalogue.map((card) => [card.name, card] as const))("%s", (_, card) => {
  const own = offersHeadings(card) ? card.parameters.slice(0, -1) : card.parameters;

  test("asks for its first argument when nothing is given", () => {
    expect(comparable(evaluate(card, []))).toEqual(refusedWhole(card, [], `#N/A Mangler: ${card.parameters[0]?.name}`));
  });

  if (offersHeadings(card) && card.result.shape !== "like") {
    test("has its headings on top when the call is refused whole", () => {
      const args = card.parameters.map((_, place) => (place === card.parameters.length - 1 ? true : undefined));
      const [headings, ...rest] = comparable(evaluate(card, args));
      expect(rest).toEqual(refusedWhole(card, args, `#N/A Mangler: ${card.parameters[0]?.name}`));
      expect(headings).toEqual(card.result.columns.slice(0, rest[0]?.length).map(({ heading }) => heading));
    });
  }

  test("refuses an argument too many", () => {
    const args = replaced(soundCall(card), card.parameters.length, 1);
    const refused = `#VALUE! ${card.name} tager højst ${card.parameters.length} argumenter.`;
    expect(comparable(evaluate(card, args))).toEqual(refusedWhole(card, args, refused));
  });

  describe.each(own.map((parameter, place) => [parameter.name, parameter, place] as const))(
    "%s",
    (_, parameter, place) => {
      const sound = soundCall(card, place);
      const asPut = (cell: unknown): unknown[] => [cell, [[cell]], withCell(parameter, sound[place], cell)];
      const evaluated = (argument: unknown) => evaluate(card, replaced(sound, place, argument));

      test("whatever stands in its cells, gives only what may stand in a sheet", () => {
        const faults = badCells.flatMap((cell) =>
          asPut(cell).flatMap((argument) =>
            untidiness(evaluated(argument)).map((fault) => `${titled(cell)}: ${fault}`),
          ),
        );
        expect(faults).toEqual([]);
      });

      test("refuses what it cannot be by name, quoted, with what to write", () => {
        const faults = badCells.flatMap((cell) => {
          const quotes = quotesOfRefusal(parameter, cell);
          if (quotes === undefined) return [];
          const refusal = firstRefusal(card, replaced(sound, place, withCell(parameter, sound[place], cell)));
          const fault = refusalFault(refusal, parameter, cell, quotes);
          return fault === undefined ? [] : [`${titled(cell)} ${fault}`];
        });
        expect(faults).toEqual([]);
      });

      test("is missing as null and as empty text alike, in a list or table as #N/A too", () => {
        const alike = parameter.kind === "list" || parameter.kind === "table" ? ["", { code: "#N/A" }] : [""];
        for (const missing of alike) {
          asPut(null).forEach((asNull, k) => {
            if (k === 0 && missing !== "") return; // Left out of the call is not a cell with #N/A.
            expect(comparable(evaluated(asPut(missing)[k]))).toEqual(comparable(evaluated(asNull)));
          });
        }
      });

      if (parameter.kind === "list" && parameter.whole === true) {
        test("with a hole is #N/A, naming the line: a sum without one of its figures is another sum", () => {
          const rows = asMatrix(sound[place]);
          const longer = rows.length > 1 ? sound : replaced(sound, place, [...rows, ...rows]);
          const whole = own.reduce<unknown[]>((args, { kind }, other) => {
            const lacks = kind === "list" && asMatrix(args[other]).length < asMatrix(longer[place]).length;
            return lacks ? replaced(args, other, [...asMatrix(args[other]), ...asMatrix(args[other])]) : args;
          }, longer);
          const holed = asMatrix(whole[place]).map((row, line) => (line === 1 ? [null] : row));
          const refusal = firstRefusal(card, replaced(whole, place, holed));
          expect(refusal).toEqual(new Refusal("#N/A", `Mangler: ${parameter.name}, nr. 2`));
        });
      }

      if (parameter.kind === "list" && parameter.series === true) {
        test("is a series in time: one row or one column, no block", () => {
          const refusal = firstRefusal(card, replaced(sound, place, [[1, 1], [1, 1]])); // prettier-ignore
          expect(refusal?.code).toBe("#VALUE!");
          expect(refusal?.message).toMatch(new RegExp(`^${parameter.name} er 2 rækker × 2 kolonner.+Vælg én række`));
        });
      }

      if (parameter.kind !== "choice" || parameter.of !== "word") {
        test('explains ".." as discretion', () => {
          if (parameter.kind === "choice")
            return expect(firstRefusal(card, replaced(sound, place, ".."))?.code).toBe("#VALUE!");
          const refusal = firstRefusal(card, replaced(sound, place, withCell(parameter, sound[place], "..")));
          expect(refusal?.code).toBe("#VALUE!");
          expect(refusal?.message).toMatch(/er teksten "\.\.": tallet er skjult af diskretion\. Lad cellen stå tom\.$/);
        });
      }

      if (parameter.kind === "number" || (parameter.kind === "choice" && !isOptional(parameter))) {
        test("is #N/A and named where its cell is empty", () => {
          for (const cell of badCells.filter(isMissing)) {
            const refused = firstRefusal(card, replaced(sound, place, parameter.kind === "number" ? [[cell]] : cell));
            expect(refused).toEqual(new Refusal("#N/A", `Mangler: ${parameter.name}`));
          }
        });
      }

      if (parameter.kind === "number") {
        test("hands an error on, or gives #VALUE! with its name where an add-in cannot give it", () => {
          const handedOn = (code: string) => firstRefusal(card, replaced(sound, place, [[{ code }]]));
          for (const code of ["#N/A", "#DIV/0!", "#NUM!", "#NULL!", "#VALUE!"] as const) {
            expect(handedOn(code)).toEqual(new Refusal(code, `${parameter.name}: ${code}`));
          }
          for (const code of ["#REF!", "#NAME?", "#SPILL!"]) {
            expect(handedOn(code)).toEqual(new Refusal("#VALUE!", `${parameter.name}: ${code}`));
          }
        });
      }
    },
  );
});
