import { ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { parsedAddress, splitSheet } from "../cells/address";
import { Range } from "./range";
import type { WorkbookState } from "./workbookState";
import { WorksheetCollection } from "./worksheetCollection";

export class NamedItem extends ApiObject {
  readonly typeName = "NamedItem";
  override readonly scalars = ["name", "type", "value", "formula", "visible", "scope", "comment"];

  constructor(
    private readonly state: WorkbookState,
    readonly name: string,
  ) {
    super();
  }

  override get itemId(): string {
    return this.name;
  }

  get #lowerName(): string {
    return this.name.toLowerCase();
  }

  /** "=Opfølgning!$B$2:$B$14" */
  get formula(): string {
    const state = this.state.port.names().find(({ name }) => name.toLowerCase() === this.#lowerName);
    if (!state) throw new HostError("ItemNotFound");
    return state.formula;
  }

  set formula(formula: string) {
    this.state.port.deleteName(this.name);
    this.state.port.addName(this.name, formula.startsWith("=") ? formula : `=${formula}`);
  }

  get type(): string {
    return this.getRangeOrNullObject() ? "Range" : "String";
  }

  /** A range's address without "$", as Excel says it; otherwise the formula's text. */
  get value(): string {
    return this.getRangeOrNullObject()?.address ?? this.formula.slice(1);
  }

  get visible(): boolean {
    return true;
  }

  get scope(): string {
    return "Workbook";
  }

  get comment(): string {
    return this.state.nameComments.get(this.#lowerName) ?? "";
  }

  set comment(comment: string) {
    this.state.nameComments.set(this.#lowerName, comment);
  }

  getRangeOrNullObject(): Range | null {
    const [name, address] = splitSheet(this.formula.slice(1));
    const sheet = name === undefined ? null : new WorksheetCollection(this.state).getItemOrNullObject(name);
    const parsed = sheet && parsedAddress(address, this.state.port.size(sheet.id));
    return parsed ? new Range(this.state, sheet.id, parsed.area) : null;
  }

  getRange(): Range {
    const range = this.getRangeOrNullObject();
    if (!range) throw new HostError("ItemNotFound");
    return range;
  }

  delete(): void {
    this.state.port.deleteName(this.name);
  }
}
