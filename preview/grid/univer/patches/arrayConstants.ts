import { ArrayValueObject, ValueObjectFactory, type BaseValueObject } from "@univerjs/preset-sheets-core";

/** A block in a formula with a text in it: {0.118;"12,8"} */
const withTexts = /^\{[^]*"[^]*\}$/;
/** One cell and what parts it from the next: "," a column, ";" a row. */
const cell = /((?:"(?:[^"]|"")*"|[^",;])*)([,;]|$)/gy;

/** Reads a block's texts as texts. Univer parts them at their own commas, and makes numbers of "15 %" and dates. */
export function readTextsInArrayConstants(): void {
  const create = ValueObjectFactory.create.bind(ValueObjectFactory);
  ValueObjectFactory.create = (value, isText) =>
    typeof value === "string" && withTexts.test(value.trim())
      ? blockOf(value.trim().slice(1, -1), (text) => create(text, true))
      : create(value, isText);
}

function blockOf(constant: string, valueOf: (text: string) => BaseValueObject): ArrayValueObject {
  const rows: BaseValueObject[][] = [[]];
  for (const [, text = "", mark] of constant.matchAll(cell)) {
    rows.at(-1)!.push(valueOf(text.trim()));
    if (mark === ";") rows.push([]);
    if (mark === "") break;
  }
  return new ArrayValueObject({
    calculateValueList: rows,
    rowCount: rows.length,
    columnCount: Math.max(...rows.map((row) => row.length)),
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });
}
