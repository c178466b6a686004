import { englishFormula } from "../cells/danishFormula";
import { ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { absoluteAddress, looksLikeCell } from "../cells/address";
import { NamedItem } from "./namedItem";
import { Range } from "./range";
import type { WorkbookState } from "./workbookState";

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
