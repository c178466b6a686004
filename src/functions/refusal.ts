/** The error values that a TULU function may give. `#NUM!` and `#NULL!` only ever pass through from an input. */
export type ErrorCode = "#VALUE!" | "#N/A" | "#DIV/0!" | "#NUM!" | "#NULL!";

/**
 * A figure that is not given, with the reason in Danish. Not an Error: it is thrown once per bad row, maybe a million
 * times in one call, and carries no stack. Excel shows the text of `#VALUE!` and `#N/A` only; the pane shows all.
 */
export class Refusal {
  constructor(
    readonly code: ErrorCode,
    readonly message: string,
  ) {}
}

/** Something that is not a number or lies outside what the argument can be. The text says what to write instead. */
export const wrongValue = (message: string): Refusal => new Refusal("#VALUE!", message);

/** An empty cell where a figure belongs. Never counted as 0: an empty month must not become a saving. */
export const missing = (parameter: string): Refusal => new Refusal("#N/A", `Mangler: ${parameter}`);

/** An empty cell in a list, by its place from 0. */
export const missingAt = (parameter: string, line: number): Refusal => missing(`${parameter}, nr. ${line + 1}`);

/** A zero denominator, whatever the numerator. */
export const division = (message: string): Refusal => new Refusal("#DIV/0!", message);

/** The method gives no figure here (an interval that does not exist, no population fits). */
export const notDefined = (reason: string): Refusal => new Refusal("#N/A", reason);
