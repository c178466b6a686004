import { danishFormula, englishFormula } from "../../src/formulas/notation";
import type { Area } from "../../src/sheet/place";
import { HostError } from "../office/hostError";
import { assertReadable, readFormulas, readValues, readValueTypes, shaped, writeInputs } from "./cellContents";
import { danishFormat, englishFormat } from "./numberFormatLocal";
import { RangeGeometry } from "./rangeGeometry";
import { assertWritable } from "./workbookState";

type Rows<T> = T[][];

const isFormula = (value: unknown): value is string => typeof value === "string" && value.startsWith("=");

/** The cells of a range by Excel's names. Of whole columns and rows Excel gives null and takes nothing. */
export abstract class RangeCells<R extends RangeCells<R>> extends RangeGeometry<R> {
  get #isUnbounded(): boolean {
    return this.isEntireColumn || this.isEntireRow;
  }

  #read<T>(from: (area: Area) => Rows<T>): Rows<T> | null {
    return this.#isUnbounded ? null : from(this.area);
  }

  #write(input: unknown): void {
    if (this.#isUnbounded) throw new HostError("InvalidArgument");
    writeInputs(this.state, this.sheet, this.area, input);
  }

  get #isDanish(): boolean {
    return this.state.language() === "da-DK";
  }

  get values(): Rows<number | string | boolean> | null {
    return this.#read((area) => readValues(this.state, this.sheet, area));
  }

  set values(input: unknown) {
    this.#write(input);
  }

  get formulas(): Rows<number | string | boolean> | null {
    return this.#read((area) => readFormulas(this.state, this.sheet, area));
  }

  set formulas(input: unknown) {
    this.#write(input);
  }

  get formulasLocal(): Rows<number | string | boolean> | null {
    const local = (value: number | string | boolean) =>
      isFormula(value) && this.#isDanish ? danishFormula(value) : value;
    return this.formulas?.map((row) => row.map(local)) ?? null;
  }

  set formulasLocal(input: unknown) {
    const english = (value: unknown) => (isFormula(value) && this.#isDanish ? englishFormula(value) : value);
    this.#write(shaped(input, this.area).map((row) => row.map(english)));
  }

  get text(): Rows<string> | null {
    return this.#read((area) => {
      assertReadable(area);
      return this.state.port.texts(this.sheet, area);
    });
  }

  get valueTypes(): Rows<string> | null {
    return this.#read((area) => readValueTypes(this.state, this.sheet, area));
  }

  get numberFormat(): Rows<string> | null {
    return this.#read((area) => {
      assertReadable(area);
      return this.state.port.numberFormats(this.sheet, area);
    });
  }

  set numberFormat(input: unknown) {
    assertWritable(this.state, this.sheet);
    const asFormat = (value: unknown): string | undefined => {
      if (value === null || value === undefined) return undefined;
      if (typeof value === "string") return value;
      throw new HostError("InvalidArgument");
    };
    const formats = shaped(input, this.area).map((row) => row.map(asFormat));
    this.state.port.setNumberFormats(this.sheet, this.area, formats);
  }

  get numberFormatLocal(): Rows<string> | null {
    const formats = this.numberFormat;
    return formats && this.#isDanish ? formats.map((row) => row.map(danishFormat)) : formats;
  }

  set numberFormatLocal(input: unknown) {
    const english = (value: unknown) => (typeof value === "string" && this.#isDanish ? englishFormat(value) : value);
    this.numberFormat = shaped(input, this.area).map((row) => row.map(english));
  }

  /** Some rows only: null, as Excel answers. */
  get rowHidden(): boolean | null {
    if (this.isEntireColumn) return null;
    const hidden = this.state.port.hiddenRows(this.sheet, this.area);
    return hidden.every(Boolean) || (hidden.some(Boolean) ? null : false);
  }

  set rowHidden(hidden: boolean) {
    assertWritable(this.state, this.sheet);
    this.state.port.setRowsHidden(this.sheet, this.area, hidden);
  }

  /** Columns are hidden in opened files only. Some columns only: null, as Excel answers. */
  get columnHidden(): boolean | null {
    const { hiddenColumns = [] } = this.state.port.layout(this.sheet);
    const { column, columns } = this.area;
    const hidden = hiddenColumns.filter((each) => each >= column && each < column + columns).length;
    return hidden === 0 ? false : hidden === columns || null;
  }

  get hidden(): boolean | null {
    const ways = [this.rowHidden, this.columnHidden];
    return ways.includes(true) || (ways.includes(null) ? null : false);
  }

  /** office.js calls it before it sends a large array in pieces. */
  _ValidateArraySize(rows: number, columns: number): void {
    if (rows !== this.area.rows || columns !== this.area.columns) throw new HostError("InvalidArgument");
  }
}
