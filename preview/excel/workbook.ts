import { ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { Application } from "./application";
import { cellArea } from "../cells/area";
import { NamedItemCollection } from "./namedItem";
import { Range } from "./range";
import { RangeAreas } from "./rangeAreas";
import { SettingCollection } from "./setting";
import { TableCollection } from "./tableCollection";
import type { WorkbookState } from "./workbookState";
import { WorksheetCollection } from "./worksheetCollection";

/** The root of Excel's object model. */
export class Workbook extends ApiObject {
  readonly typeName = "Workbook";
  override readonly scalars: readonly (keyof Workbook)[] = ["name", "readOnly", "isDirty"];

  constructor(private readonly state: WorkbookState) {
    super();
  }

  get name(): string {
    return "Preview.xlsx";
  }

  get readOnly(): boolean {
    return false;
  }

  get isDirty(): boolean {
    return true;
  }

  get application(): Application {
    return new Application(this.state);
  }

  get worksheets(): WorksheetCollection {
    return new WorksheetCollection(this.state);
  }

  get tables(): TableCollection {
    return new TableCollection(this.state);
  }

  get names(): NamedItemCollection {
    return new NamedItemCollection(this.state);
  }

  get settings(): SettingCollection {
    return new SettingCollection(this.state);
  }

  /** Excel refuses when several areas are selected. */
  getSelectedRange(): Range {
    const [range, ...others] = this.#selected;
    if (!range || others.length > 0) throw new HostError("InvalidSelection");
    return range;
  }

  getSelectedRanges(): RangeAreas {
    return new RangeAreas(this.#selected);
  }

  get #selected(): Range[] {
    const { sheet, areas } = this.state.port.selection();
    return areas.map((area) => new Range(this.state, sheet, area));
  }

  getActiveCell(): Range {
    const { sheet, active } = this.state.port.selection();
    return new Range(this.state, sheet, cellArea(active.row, active.column));
  }

  /** For `getRange` of a change event's arguments: the reference holds the sheet and the address. */
  _GetRangeForEventByReferenceId(reference: string): Range {
    const bang = reference.indexOf("!");
    return this.worksheets.getItem(reference.slice(0, bang)).getRange(reference.slice(bang + 1));
  }

  _GetRangeOrNullObjectForEventByReferenceId(reference: string): Range | null {
    const known = this.worksheets.getItemOrNullObject(reference.slice(0, reference.indexOf("!")));
    return known ? this._GetRangeForEventByReferenceId(reference) : null;
  }
}
