import { readFileSync } from "node:fs";
import { join } from "node:path";

/** A case of seeds/reference: what R or exact arithmetic gives, and how near one must come. */
export interface ReferenceCase<Input> {
  readonly id: string;
  readonly note: string;
  readonly input: Input;
  /** Figures by field, or `error` alone. */
  readonly expect: Readonly<Record<string, unknown>>;
  readonly tolerance_rel: number;
  readonly tolerance_abs: number;
  readonly tolerance_abs_by_field?: Readonly<Record<string, number>>;
}

interface ReferenceFile<Input> {
  readonly topic: string;
  readonly count: number;
  readonly cases: readonly ReferenceCase<Input>[];
}

/** Every case of a topic, in the file's order. */
export function referenceCases<Input>(topic: string): readonly ReferenceCase<Input>[] {
  const path = join(__dirname, "../../../seeds/reference", `${topic}.json`);
  const file = JSON.parse(readFileSync(path, "utf8")) as ReferenceFile<Input>;
  if (file.topic !== topic || file.cases.length !== file.count) throw new Error(`${path} is not whole.`);
  return file.cases;
}

/** Cases as rows for test.each: the id with its note, then the case. */
export const named = <Input>(
  cases: readonly ReferenceCase<Input>[],
): [name: string, reference: ReferenceCase<Input>][] =>
  cases.map((reference) => [reference.note === "" ? reference.id : `${reference.id} (${reference.note})`, reference]);

/** The case's own tolerance: within the absolute of the field (else of the case) or the relative. Never loosened. */
function tolerance(reference: ReferenceCase<unknown>, field: string, expected: number): number {
  const absolute = reference.tolerance_abs_by_field?.[field] ?? reference.tolerance_abs;
  return Math.max(absolute, reference.tolerance_rel * Math.abs(expected));
}

/** Why the figure, or list of figures, is not what the reference gives in that field; undefined where it is. */
export function disagreement(reference: ReferenceCase<unknown>, field: string, actual: unknown): string | undefined {
  if (!(field in reference.expect)) return `${reference.id} has no field ${field}`;
  return differs(reference, field, reference.expect[field], actual);
}

function differs(
  reference: ReferenceCase<unknown>,
  field: string,
  expected: unknown,
  actual: unknown,
): string | undefined {
  if (Array.isArray(expected)) {
    if (!Array.isArray(actual) || actual.length !== expected.length) return `${field}: not ${expected.length} figures`;
    for (const [place, figure] of expected.entries()) {
      const reason = differs(reference, field, figure, actual[place]);
      if (reason !== undefined) return `${reason} (no. ${place + 1})`;
    }
    return undefined;
  }
  if (typeof expected !== "number")
    return actual === expected ? undefined : `${field}: ${String(actual)} is not ${String(expected)}`;
  const limit = tolerance(reference, field, expected);
  const near = typeof actual === "number" && Math.abs(actual - expected) <= limit;
  return near ? undefined : `${field}: ${String(actual)} is not within ${limit} of ${expected}`;
}

/** Expects the figure, or list of figures, to be what the reference gives in that field. */
export function expectAgreement(reference: ReferenceCase<unknown>, field: string, actual: unknown): void {
  expect(disagreement(reference, field, actual)).toBeUndefined();
}
