/**
 * What must not compile, proved by tsc: every line under @ts-expect-error is an error, or the type check fails.
 * No code here is ever run.
 */
import { block } from "../../src/blocks/block";
import { tulu } from "../../src/blocks/formula";
import { text } from "../../src/blocks/planCells";

const said = { da: "Antal", en: "Count" };
const counts = { kind: "list", of: "count", name: said, help: said } as const;
const way = {
  kind: "choice",
  options: [
    { value: "plain", da: "simpelt", en: "plain" },
    { value: "weighted", da: "vægtet", en: "weighted" },
  ],
  name: said,
  help: said,
} as const;
const price = { kind: "given", of: "price", name: said, help: said, optional: true } as const;
const texts = { id: "x", icon: "money", title: said, summary: said, asked: { da: [], en: [] } } as const;
const words = { count: said };
const fields = { counts, way, price };
const examples = [] as const;

/** Compiles: what the others differ from. */
export const sound = block({
  ...texts,
  fields,
  alike: [["counts"]],
  words,
  rows: (values, w) => [
    [text("title", w.count)],
    values.way === "plain" ? [] : [text("label", values.counts.place.sheet)],
  ],
  examples: [{ cells: [], fields: { counts: "A1:A2" }, gives: {} }],
  next: ["ANDEL"],
});

// @ts-expect-error a misspelt field in the rows
block({ ...texts, fields, words, examples, rows: ({ count }) => [[text("label", String(count))]] });

// @ts-expect-error a misspelt option
block({ ...texts, fields, words, examples, rows: (values) => (values.way === "wieghted" ? [] : []) });

// @ts-expect-error a word that there is none of
block({ ...texts, fields, words, examples, rows: (_, w) => [[text("label", w.antal)]] });

// @ts-expect-error a field that may be left out, used as if it were there
block({ ...texts, fields, words, examples, rows: ({ price: given }) => [[text("label", given.toString())]] });

// @ts-expect-error a misspelt field in a group
block({ ...texts, fields, words, examples, rows: () => [], alike: [["count"]] });

// @ts-expect-error a misspelt field in an example
block({ ...texts, fields, words, rows: () => [], examples: [{ cells: [], fields: { count: "A1" }, gives: {} }] });

// @ts-expect-error a function that there is none of, as what comes next
block({ ...texts, fields, words, examples, rows: () => [], next: ["ANDLE"] });

// @ts-expect-error an icon that there is none of
block({ ...texts, icon: "rocket", fields, words, examples, rows: () => [] });

// @ts-expect-error a word in one language only
block({ ...texts, fields, words: { count: { da: "Antal" } }, examples, rows: () => [] });

// @ts-expect-error a misspelt function in a formula
tulu("ANDLE", 1, 2);
