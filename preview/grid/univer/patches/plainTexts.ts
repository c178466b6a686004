import { ValueObjectFactory } from "@univerjs/preset-sheets-core";

const withoutDigit = /^\s*"\D*"\s*$/;

/**
 * A text in a formula without a digit is neither number nor date. Univer tries it as a date in each of its languages, anew
 * for every cell: the "" of a guard in 50,000 rows took as long as their figures.
 */
export function takeTextsAsTheyAre(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (value, isText) =>
    create(value, isText || (typeof value === "string" && withoutDigit.test(value)));
}
