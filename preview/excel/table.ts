import type { Area } from "../../src/sheet/place";
import { extendCalculatedColumns } from "../grid/calculatedColumn";
import type { TableState } from "../grid/port";
import { ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { AutoFilter } from "./autoFilter";
import { Range } from "./range";
import { TableColumnCollection } from "./tableColumn";
import { TableRowCollection } from "./tableRow";
import { assertWritable } from "./workbookState";
import type { WorkbookState } from "./workbookState";
import { Worksheet } from "./worksheet";

const usualStyle = "TableStyleMedium2";

export class Table extends ApiObject {
  readonly typeName = "Table";
  override readonly scalars: readonly (keyof Table)[] = ["id", "name", "showHeaders", "showTotals", "style"];

  constructor(
    private readonly state: WorkbookState,
    readonly id: string,
  ) {
    super();
  }

  override get itemId(): string {
    return this.id;
  }

  get #table(): TableState {
    const table = this.state.port.tables().find(({ id }) => id === this.id);
    if (!table) throw new HostError("ItemNotFound");
    return table;
  }

  get name(): string {
    return this.#table.name;
  }

  set name(name: string) {
    if (!/^[\p{L}_\\][\p{L}\p{N}_.\\]*$/u.test(name)) throw new HostError("InvalidArgument");
    const taken = this.state.port
      .tables()
      .some((table) => table.id !== this.id && table.name.toLowerCase() === name.toLowerCase());
    if (taken) throw new HostError("ItemAlreadyExists");
    this.state.port.renameTable(this.id, name);
  }

  get showHeaders(): boolean {
    return this.#table.showHeaders;
  }

  get showTotals(): boolean {
    return false;
  }

  /** Remembered, not drawn. */
  get style(): string {
    return this.state.tableStyles.get(this.id) ?? usualStyle;
  }

  set style(style: string) {
    this.state.tableStyles.set(this.id, style);
  }

  get worksheet(): Worksheet {
    return new Worksheet(this.state, this.#table.sheet);
  }

  get columns(): TableColumnCollection {
    return new TableColumnCollection(this);
  }

  get rows(): TableRowCollection {
    return new TableRowCollection(this);
  }

  get autoFilter(): AutoFilter {
    return new AutoFilter(this.state, this.#table.sheet, this.id);
  }

  getRange(): Range {
    return this.#onArea(this.#table.area);
  }

  getHeaderRowRange(): Range {
    if (!this.showHeaders) throw new HostError("InvalidOperation");
    return this.getRange().getRow(0);
  }

  getDataBodyRange(): Range {
    const { area } = this.#table;
    const headers = this.showHeaders ? 1 : 0;
    return this.#onArea({ ...area, row: area.row + headers, rows: Math.max(1, area.rows - headers) });
  }

  /** The header row must stay where it is. */
  resize(to: unknown): void {
    const range = to instanceof Range ? to : this.worksheet.getRange(String(to));
    assertWritable(this.state, this.#table.sheet);
    const { area, sheet } = this.#table;
    const overlapsItself = range.area.row === area.row && range.sheet === sheet;
    if (!overlapsItself || range.area.rows < 2) throw new HostError("InvalidArgument");
    this.state.port.resizeTable(this.id, range.area);
  }

  /** Excel lets a column's formula follow into rows that are added at the end. */
  extendCalculatedColumns(added: number): void {
    extendCalculatedColumns(this.state.port, this.#table.sheet, this.getDataBodyRange().area, added);
  }

  /** The cells stay, the table goes. */
  convertToRange(): Range {
    const range = this.getRange();
    assertWritable(this.state, range.sheet);
    this.state.port.deleteTable(this.id);
    return range;
  }

  delete(): void {
    this.convertToRange().clear();
  }

  #onArea(area: Area): Range {
    return new Range(this.state, this.#table.sheet, area);
  }
}
