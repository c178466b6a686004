/**
 * What must not compile, proved by tsc: every line under @ts-expect-error is an error, or the type check fails.
 * No code here is ever run.
 */
import { card } from "../../src/functions/card";

const texts = {
  id: "PRISPR",
  name: "PRISPR",
  title: { da: "Prøve", en: "Trial" },
  family: "budget",
  summary: { da: "Pris", en: "Price" },
  formula: { da: "pris ÷ antal", en: "price ÷ count" },
  sources: ["ingen"],
} as const;
const help = { da: "Et tal.", en: "A number." };
const price = { kind: "number", of: "price", name: "pris", english: "price", help } as const;
const count = { kind: "number", of: "count", name: "antal", english: "count", help, optional: true } as const;
const decimals = { kind: "choice", of: "decimals", name: "decimaler", english: "decimals", help, default: 2 } as const;
const series = { kind: "list", of: "number", name: "serie", english: "series", help } as const;
const whole = { ...series, whole: true } as const;
const block = { kind: "table", of: "number", name: "tabel", english: "table", help } as const;
const flag = { kind: "choice", of: "switch", name: "vægtet", english: "weighted", help, default: true } as const;
const word = { kind: "choice", of: "word", name: "enhed", english: "unit", help, optional: true } as const;
const figure = { shape: "figure", columns: [{ heading: "pris", english: "price", unit: "kr" }] } as const;
const line = { ...figure, shape: "line" } as const;
const parameters = [price, count, decimals] as const;

/** Compiles: what the others differ from. */
export const sound = card({
  ...texts,
  parameters,
  result: figure,
  examples: [
    { args: [10], gives: 10 },
    { args: [[[10], [null]], 2, 0], gives: [[5], ["#N/A"]] },
    { args: ["10", 2], refuses: "#VALUE!", says: "tekst" },
  ],
  compute: (p: number, c: number | undefined, d: number) => p / (c ?? 1) + d,
});

// --- compute and its arguments ---------------------------------------------------------------------------------------

// @ts-expect-error a text where the card has a number
card({ ...texts, parameters, result: figure, examples: [], compute: (p: string) => p });

// @ts-expect-error optional on the card without a default, but required in the code
card({ ...texts, parameters, result: figure, examples: [], compute: (p: number, c: number) => p / c });

// A default fills in, so the code may require it.
card({ ...texts, parameters: [decimals], result: figure, examples: [], compute: (d: number) => d });

// @ts-expect-error more arguments required than the card has
card({ ...texts, parameters: [price], result: figure, examples: [], compute: (p: number, q: number) => p + q });

// @ts-expect-error a list whose holes the code does not expect
card({ ...texts, parameters: [series], result: figure, examples: [], compute: (s: readonly number[]) => s.length });

// A list that is whole comes without holes.
card({ ...texts, parameters: [whole], result: figure, examples: [], compute: (s: readonly number[]) => s.length });

// @ts-expect-error a table whose holes the code does not expect
card({ ...texts, parameters: [block], result: figure, examples: [], compute: (t: readonly number[][]) => t.length });

// @ts-expect-error a switch taken as a number
card({ ...texts, parameters: [flag], result: figure, examples: [], compute: (f: number) => f });

// @ts-expect-error a word that may be left out taken as always there
card({ ...texts, parameters: [word], result: figure, examples: [], compute: (w: string) => w });

// --- the result ------------------------------------------------------------------------------------------------------

// @ts-expect-error a line where the card has one figure
card({ ...texts, parameters: [price], result: figure, examples: [], compute: (p: number) => [p, p] });

// @ts-expect-error one figure where the card has a line
card({ ...texts, parameters: [price], result: line, examples: [], compute: (p: number) => p });

// --- examples --------------------------------------------------------------------------------------------------------

const compute = (p: number): number => p;

// @ts-expect-error a surplus argument
card({ ...texts, parameters, result: figure, examples: [{ args: [1, 2, 3, 4], gives: 1 }], compute });

// @ts-expect-error a surplus argument in a refusal
card({ ...texts, parameters, result: figure, examples: [{ args: [1, 2, 3, 4], refuses: "#N/A", says: "" }], compute });

// @ts-expect-error a text where a figure is to come out
card({ ...texts, parameters, result: figure, examples: [{ args: ["1"], gives: 1 }], compute });

// @ts-expect-error an error code that is never given
card({ ...texts, parameters, result: figure, examples: [{ args: [1], refuses: "#REF!", says: "" }], compute });

// @ts-expect-error neither gives nor refuses
card({ ...texts, parameters, result: figure, examples: [{ args: [1] }], compute });

// --- parameters ------------------------------------------------------------------------------------------------------

// @ts-expect-error a domain that is not there
card({ ...texts, parameters: [{ ...price, of: "kroner" }], result: figure, examples: [], compute });

// @ts-expect-error a parameter without help
card({ ...texts, parameters: [{ kind: "number", of: "price", name: "pris" }], result: figure, examples: [], compute });
