import { ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { meetsCriterion, type FilterCriteria } from "./filterCriteria";
import { Range } from "./range";
import { assertWritable, type SheetFilter, type WorkbookState } from "./workbookState";

/** The filter of a sheet, or of a table under the table's id. The first row of its range holds the headings. */
export class AutoFilter extends ApiObject {
  readonly typeName = "AutoFilter";
  override readonly scalars: readonly (keyof AutoFilter)[] = ["enabled", "isDataFiltered"];

  constructor(
    private readonly state: WorkbookState,
    private readonly sheet: string,
    private readonly table?: string,
  ) {
    super();
  }

  get #key(): string {
    return this.table ?? this.sheet;
  }

  get #filter(): SheetFilter | undefined {
    return this.state.filters.get(this.#key);
  }

  /** A table has its filter from the start. */
  get enabled(): boolean {
    return this.table !== undefined || this.#filter !== undefined || this.isDataFiltered;
  }

  get isDataFiltered(): boolean {
    return this.state.port.isFiltered(this.sheet);
  }

  getRangeOrNullObject(): Range | null {
    return this.#filter ? new Range(this.state, this.sheet, this.#filter.area) : null;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  apply(address: unknown, column?: number, criteria?: FilterCriteria): void {
    assertWritable(this.state, this.sheet);
    if (!(address instanceof Range) || address.sheet !== this.sheet) throw new HostError("InvalidArgument");
    const isColumn = column === undefined || (column >= 0 && column < address.columnCount);
    if (!isColumn) throw new HostError("InvalidArgument");
    const known = this.#filter?.criteria ?? new Map<number, FilterCriteria>();
    const changed = new Map(known);
    if (column !== undefined && criteria) changed.set(column, criteria);
    this.#put({ sheet: this.sheet, area: address.area, criteria: changed });
  }

  clearCriteria(): void {
    if (this.#filter) this.#put({ ...this.#filter, criteria: new Map() });
  }

  clearColumnCriteria(column: number): void {
    if (!this.#filter) return;
    const criteria = new Map(this.#filter.criteria);
    criteria.delete(column);
    this.#put({ ...this.#filter, criteria });
  }

  reapply(): void {
    this.#show();
  }

  remove(): void {
    this.state.filters.delete(this.#key);
    this.#show();
  }

  #put(filter: SheetFilter): void {
    this.state.filters.set(this.#key, filter);
    this.#show();
  }

  /** Hides what any filter on this sheet hides. */
  #show(): void {
    const { port, filters } = this.state;
    const hidden = [...filters.values()]
      .filter(({ sheet }) => sheet === this.sheet)
      .flatMap((filter) => {
        const body = { ...filter.area, row: filter.area.row + 1, rows: filter.area.rows - 1 };
        const [values, texts] =
          body.rows > 0 ? [port.values(this.sheet, body), port.texts(this.sheet, body)] : [[], []];
        const meets = (row: number): boolean =>
          [...filter.criteria].every(([column, criterion]) =>
            meetsCriterion(criterion, values[row]?.[column] ?? null, texts[row]?.[column] ?? ""),
          );
        return values.flatMap((_, row) => (meets(row) ? [] : [body.row + row]));
      });
    port.filterRows(this.sheet, hidden);
  }
}
