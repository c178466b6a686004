import { domains, outsideDomain, type Domain } from "../functions/domain";
import type { Column } from "./entryValue";
import type { Field, Fields } from "./field";

type Held = Readonly<Record<string, unknown>>;
type Language = "da" | "en";

interface Grouped {
  readonly fields: Fields;
  readonly alike: readonly (readonly string[])[];
  readonly either: readonly (readonly string[])[];
}

/** The first thing that is wrong with what the fields hold: more than one cell, more than one column, uneven rows. */
export function fieldProblem({ fields, alike, either }: Grouped, values: Held, language: Language): string | undefined {
  const nameOf = (field: string): string => fields[field]?.name[language] ?? field;
  const say = (da: string, en: string): string => (language === "da" ? da : en);
  for (const [field, definition] of Object.entries(fields)) {
    const { kind } = definition;
    const size = sizeOf(values[field]);
    const name = nameOf(field);
    if (kind === "table") {
      if (values[field] === undefined || size.columns === definition.columns) continue;
      return say(`${name} skal være ${definition.columns} kolonner.`, `${name} must be ${definition.columns} columns.`);
    }
    const unlikely = outsideText(definition, values[field], name, language);
    if (unlikely !== undefined) return unlikely;
    if (kind === "figures" && size.rows === 1) continue;
    if (kind === "given" && size.rows * size.columns > 1) {
      return say(`${name} skal være én celle eller et tal.`, `${name} must be one cell or a number.`);
    }
    if (size.columns > 1) return say(`${name} skal være én kolonne.`, `${name} must be one column.`);
  }
  const used = either.filter((group) => group.some((field) => values[field] !== undefined));
  const [one, other] = used.map((group) => group.map(nameOf).join(say(" og ", " and ")));
  if (one !== undefined && other !== undefined) {
    return say(`Udfyld enten ${one} eller ${other}, ikke begge dele.`, `Fill in either ${one} or ${other}, not both.`);
  }
  for (const group of alike) {
    const given = group.filter((field) => values[field] !== undefined);
    const missing = group.find((field) => values[field] === undefined);
    const [first, ...others] = given;
    if (first === undefined) continue;
    if (missing !== undefined) {
      const [a, b] = [nameOf(first), nameOf(missing)];
      return say(
        `${a} og ${b} hører sammen. Udfyld begge eller ingen.`,
        `${a} and ${b} belong together. Fill in both or neither.`,
      );
    }
    const rows = sizeOf(values[first]).rows;
    const other = others.find((field) => sizeOf(values[field]).rows !== rows);
    if (other !== undefined) {
      const [a, b, bRows] = [nameOf(first), nameOf(other), sizeOf(values[other]).rows];
      return say(
        `${a} har ${rows} rækker og ${b} har ${bRows}. Vælg lige mange.`,
        `${a} has ${rows} rows and ${b} has ${bRows}. Choose as many of each.`,
      );
    }
  }
  return undefined;
}

/** A typed number is one cell. */
function sizeOf(value: unknown): { readonly rows: number; readonly columns: number } {
  if (typeof value !== "object" || value === null) return { rows: 1, columns: 1 };
  return "place" in value ? (value as Column).place : (value as { rows: number; columns: number });
}

/** Why a typed number cannot be what its field asks for: 15,9 as a share, a price of 0. */
function outsideText(field: Field, value: unknown, name: string, language: Language): string | undefined {
  if (typeof value !== "number" || !("of" in field)) return undefined;
  const { low, high, share }: Domain = domains[field.of];
  if (value >= low && value <= high) return undefined;
  if (language === "da") return outsideDomain(name, value, field.of);
  const advice = share && value > 1 && value <= 100 ? ` Write ${value}% or ${value / 100}.` : "";
  return `${name} is ${value}, which it cannot be.${advice}`;
}
