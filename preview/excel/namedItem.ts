import { parsedAddress, splitSheet, absoluteAddress, looksLikeCell } from "../cells/address";
import { englishFormula } from "../../src/formulas/notation";
import { ApiObject, ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { Range } from "./range";
import type { WorkbookState } from "./workbookState";
import { WorksheetCollection } from "./worksheetCollection";

export class NamedItem extends ApiObject {
  readonly typeName = "NamedItem";
  override readonly scalars: readonly (keyof NamedItem)[] = [
    "name",
    "type",
    "value",
    "formula",
    "visible",
    "scope",
    "comment",
  ];

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

/** The workbook's names, or a sheet's own, of which a grid has none. */
export class NamedItemCollection extends ApiCollection<NamedItem> {
  readonly typeName = "NamedItemCollection";

  constructor(
    private readonly state: WorkbookState,
    private readonly sheet?: string,
  ) {
    super();
  }

  get items(): NamedItem[] {
    if (this.sheet !== undefined) return [];
    return this.state.port.names().map(({ name }) => new NamedItem(this.state, name));
  }

  getCount(): number {
    return this.items.length;
  }

  add(name: string, reference: unknown, comment = ""): NamedItem {
    if (this.sheet !== undefined) throw new HostError("ApiNotFound", "Names of one sheet are not implemented.");
    if (looksLikeCell(name) || !/^[\p{L}_\\][\p{L}\p{N}_.\\?]*$/u.test(name)) throw new HostError("InvalidArgument");
    if (this.getItemOrNullObject(name)) throw new HostError("ItemAlreadyExists");
    this.state.port.addName(name, this.#formula(reference));
    const item = new NamedItem(this.state, name);
    item.comment = comment;
    return item;
  }

  addFormulaLocal(name: string, formula: string, comment = ""): NamedItem {
    return this.add(name, this.state.language() === "da-DK" ? englishFormula(formula) : formula, comment);
  }

  #formula(reference: unknown): string {
    if (reference instanceof Range) return `=${absoluteAddress(reference.worksheet.name, reference.area)}`;
    if (typeof reference === "string" && reference.startsWith("=")) return reference;
    throw new HostError("InvalidArgument");
  }

  getItemOrNullObject(name: string): NamedItem | null {
    const lower = name.toLowerCase();
    return this.items.find((item) => item.name.toLowerCase() === lower) ?? null;
  }

  getItem(name: string): NamedItem {
    const item = this.getItemOrNullObject(name);
    if (!item) throw new HostError("ItemNotFound");
    return item;
  }
}
