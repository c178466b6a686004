import type { Place } from "../sheet/place";
import type { CardId } from "../functions/catalogue";
import { tuluName } from "../formulas/functionName";
import type { Anchor, Formula, Reference } from "./plan";

/** A piece of a formula: text, a number, a reference or another formula. */
export type Part = string | number | Reference | Formula;

const pieces = (part: Part): Formula => {
  if (typeof part === "string") return [part];
  if (typeof part === "number") return [String(part)];
  return "to" in part ? [part] : part;
};

/** A formula written with its references in place: formula`SUM(${span("a", "b")})`. */
export function formula(texts: TemplateStringsArray, ...parts: readonly Part[]): Formula {
  return texts.flatMap((text, k) => {
    const part = parts[k];
    return part === undefined ? [text] : [text, ...pieces(part)];
  });
}

/** A call: call("SUM", a, b) → SUM(a,b). */
export function call(name: string, ...args: readonly Part[]): Formula {
  return [`${name}(`, ...args.flatMap((arg, k) => [...(k > 0 ? [","] : []), ...pieces(arg)]), ")"];
}

/** A call of a function of the catalogue by its id. */
export const tulu = (id: CardId, ...args: readonly Part[]): Formula => call(tuluName(id), ...args);

export const cell = (name: string, anchor: Anchor = "free"): Reference => ({ to: "cell", name, anchor });
export const fixed = (name: string): Reference => cell(name, "fixed");
export const span = (from: string, until: string, anchor: Anchor = "free"): Reference => ({
  to: "span",
  from,
  until,
  anchor,
});
export const source = (place: Place, anchor: Anchor = "free") => ({ to: "source", place, anchor }) as const;

/** Figures in thousands or in per cent, made ones and fractions where they are read. */
export function scaled(read: Part, scale = 1): Formula {
  if (scale === 1) return pieces(read);
  return scale < 1 ? formula`${read}/${Math.round(1 / scale)}` : formula`${read}*${scale}`;
}

/** The same where Excel hands an empty cell over as 0: it is handed over as an empty text, which is missing. */
export const holesKept = (read: Part, scale = 1): Formula => call("IF", formula`${read}=""`, '""', scaled(read, scale));

/** A text within a formula. */
export const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** What stands where a cell that is read is empty: nothing, or #N/A, which charts pass over. */
export type Hole = "empty" | "notAvailable";

const holes: Readonly<Record<Hole, string>> = { empty: '""', notAvailable: "NA()" };

/** `formula`, or a hole while one of the cells it reads is empty: an empty month must not become a saving. */
export function guarded(cells: readonly Part[], work: Formula, hole: Hole = "empty"): Formula {
  const empty = cells.map((one) => formula`${one}=""`);
  const [first] = empty;
  if (!first) return work;
  return call("IF", empty.length === 1 ? first : call("OR", ...empty), holes[hole], work);
}

/** The same for areas, row by row, in one spilling formula: OR would make one answer of them all. */
export function guardedRows(areas: readonly Part[], work: Formula, hole: Hole = "empty"): Formula {
  const empty = areas.map((one) => formula`${one}=""`);
  const [first] = empty;
  if (!first) return work;
  const any = empty.length === 1 ? first : empty.flatMap((one, k) => [k > 0 ? "+(" : "(", ...one, ")"]);
  return call("IF", any, holes[hole], work);
}
