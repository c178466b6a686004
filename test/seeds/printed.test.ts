import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/call/evaluate";
import { Refusal } from "../../src/functions/refusal";
import { sourceDocuments, type Assumption, type SourceArgument, type SourceCall } from "../../preview/newcomer/sources";

const figures = new Map(sourceDocuments.flatMap((document) => document.figures.map((figure) => [figure.id, figure])));

function call(id: string, args: readonly unknown[], [row = 0, column = 0]: readonly number[] = []): number | string {
  const card = catalogue.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`No function ${id}`);
  const outcome = evaluate(card, args)[row]?.[column];
  if (outcome === undefined || outcome instanceof Refusal)
    throw new Error(`${id}: ${outcome?.message ?? "no such cell"}`);
  return outcome;
}

function printedValue(id: string): number {
  const figure = figures.get(id);
  if (!figure || typeof figure.value !== "number") throw new Error(`No figure ${id}`);
  return figure.unit === "share" ? Number(`${figure.value}e-2`) : figure.value;
}

function worked(source: SourceCall, assumptions: readonly Assumption[], pick?: readonly number[]): number | string {
  const [id, ...rest] = source;
  return call(
    String(id),
    rest.map((argument) => resolved(argument, assumptions)),
    pick,
  );
}

function resolved(argument: SourceArgument, assumptions: readonly Assumption[]): unknown {
  if (typeof argument === "number") return argument;
  if (typeof argument === "string") {
    if (!argument.startsWith("@")) return printedValue(argument);
    const assumption = assumptions.find(({ id }) => id === argument.slice(1));
    if (!assumption) throw new Error(`No assumption ${argument}`);
    return assumption.call ? worked(assumption.call, assumptions, assumption.pick) : assumption.value;
  }
  if ("sum" in argument) return argument.sum.reduce((total, id) => total + printedValue(id), 0);
  if ("call" in argument) return worked(argument.call, assumptions, argument.pick);
  return argument.map((entry) => [resolved(entry, assumptions)]);
}

/** Spaces, thousands points and the choice between % and pct. are typography; digits, decimals and units are not. */
const asPrinted = (text: string): string =>
  text
    .replace(/[\s\u00a0\u202f]/g, "")
    .replace(/(\d)\.(?=\d{3}(?!\d))/g, "$1")
    .replace("\u2212", "-")
    .replace("pct.", "%")
    .replace(/^[Cc]a\./, "");

test("the register holds 327 figures, 63 of them derived, and every derived one has a case", () => {
  const derived = [...figures.values()].filter(({ derivesFrom }) => derivesFrom).map(({ id }) => id);
  const cases = sourceDocuments.flatMap((document) => document.cases.map(({ figure }) => figure));
  expect(figures.size).toBe(327);
  expect(cases.slice().sort()).toEqual(derived.sort());
});

describe.each(sourceDocuments)("$folder", ({ cases, assumptions }) => {
  const worksOut = cases.filter((source) => source.call);
  test.each(worksOut)("$figure $verdict", ({ figure, call: source, pick, shows, verdict, computed, reason }) => {
    if (!source || !shows) throw new Error("A case with a call says how it is shown");
    const text = asPrinted(String(call("TALTEKST", [worked(source, assumptions, pick), ...shows])));
    const printed = asPrinted(figures.get(figure)?.text ?? "");
    if (verdict === "stemmer") {
      expect(text).toBe(printed);
    } else {
      expect(reason).toBeTruthy();
      expect(text).toBe(asPrinted(computed ?? ""));
      expect(text).not.toBe(printed);
    }
  });

  test("what no formula gives is listed with the reason", () => {
    for (const { call: source, verdict, reason } of cases) {
      if (source) continue;
      expect(verdict).toBe("kan ikke udledes");
      expect(reason).toBeTruthy();
    }
  });
});
