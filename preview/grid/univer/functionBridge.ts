import type { Nullable } from "@univerjs/core";
import {
  ArrayValueObject,
  BaseFunction,
  BooleanValueObject,
  ErrorType,
  ErrorValueObject,
} from "@univerjs/preset-sheets-core";
import { NumberValueObject, StringValueObject, type BaseValueObject } from "@univerjs/preset-sheets-core";
import type { FunctionArgument, FunctionResult } from "../../functions/marshalling";
import type { FunctionHost } from "../../functions/functionHost";
import { isGridError, type GridValue } from "../../cells/value";
import type { ErrorMessages } from "./errorMessages";

function plainValue(value: Nullable<BaseValueObject>): GridValue {
  if (!value || value.isNull()) return null;
  if (value.isError()) return { error: String(value.getValue()) };
  return value.getValue() as GridValue;
}

function argumentOf(variant: BaseValueObject): FunctionArgument {
  if (!variant.isArray()) return variant.isNull() ? undefined : plainValue(variant);
  const block = variant as ArrayValueObject;
  if (block.getRowCount() === 1 && block.getColumnCount() === 1) return plainValue(block.get(0, 0));
  const rows = Array.from({ length: block.getRowCount() }, () =>
    new Array<GridValue>(block.getColumnCount()).fill(null),
  );
  block.iterator((value, row, column) => {
    rows[row]![column] = plainValue(value);
  });
  return rows;
}

function valueObject(value: GridValue): BaseValueObject {
  if (typeof value === "number") return NumberValueObject.create(value);
  if (typeof value === "boolean") return BooleanValueObject.create(value);
  if (value === null) return StringValueObject.create("");
  return isGridError(value) ? ErrorValueObject.create(value.error as ErrorType) : StringValueObject.create(value);
}

const blockObject = (rows: readonly (readonly GridValue[])[]): ArrayValueObject =>
  new ArrayValueObject({
    calculateValueList: rows.map((row) => row.map(valueObject)),
    rowCount: rows.length,
    columnCount: rows[0]!.length,
    unitId: "",
    sheetId: "",
    row: -1,
    column: -1,
  });

/** One TULU function as the engine calls it. Never throws: a throw would end the whole grid's calculation. */
export class BridgedFunction extends BaseFunction {
  override minParams = 0;
  override maxParams = 255;

  constructor(
    functionName: string,
    private readonly host: FunctionHost,
    private readonly messages: ErrorMessages,
  ) {
    super(functionName);
  }

  /** A text in the formula is a text: Univer would make 1.59 of "15,9 %". */
  override isArgumentsIgnoreNumberPattern(): boolean {
    return true;
  }

  override calculate(...variants: BaseValueObject[]): BaseValueObject {
    try {
      const result = this.host.call(String(this.name), variants.map(argumentOf));
      this.messages.note(this.subUnitId ?? "", this.row, this.column, result);
      return this.shaped(result);
    } catch {
      return ErrorValueObject.create(ErrorType.VALUE);
    }
  }

  private shaped(result: FunctionResult): BaseValueObject {
    if (!Array.isArray(result)) return valueObject(result);
    const single = result.length === 1 && result[0]!.length === 1 ? result[0]![0]! : undefined;
    return single === undefined ? blockObject(result) : valueObject(single);
  }
}
