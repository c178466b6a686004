import { ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { Worksheet } from "./worksheet";
import { assertSheetName, freeSheetName } from "./worksheetName";
import type { WorkbookState } from "./workbookState";

export class WorksheetCollection extends ApiCollection<Worksheet> {
  readonly typeName = "WorksheetCollection";

  constructor(private readonly state: WorkbookState) {
    super();
  }

  get items(): Worksheet[] {
    return this.state.port.sheets().map(({ id }) => new Worksheet(this.state, id));
  }

  #visible(visibleOnly: boolean): Worksheet[] {
    return this.items.filter((sheet) => !visibleOnly || sheet.visibility === "Visible");
  }

  /** The new sheet comes last and is not activated. */
  add(name?: string): Worksheet {
    if (name !== undefined) assertSheetName(this.state, name);
    return new Worksheet(this.state, this.state.port.addSheet(name ?? freeSheetName(this.state)));
  }

  getItemOrNullObject(key: string): Worksheet | null {
    const lower = key.toLowerCase();
    return this.items.find((sheet) => sheet.name.toLowerCase() === lower || sheet.id === key) ?? null;
  }

  getItem(key: string): Worksheet {
    const sheet = this.getItemOrNullObject(key);
    if (!sheet) throw new HostError("ItemNotFound");
    return sheet;
  }

  getActiveWorksheet(): Worksheet {
    return new Worksheet(this.state, this.state.port.activeSheet());
  }

  getFirst(visibleOnly = false): Worksheet {
    return existing(this.#visible(visibleOnly)[0]);
  }

  getLast(visibleOnly = false): Worksheet {
    return existing(this.#visible(visibleOnly).at(-1));
  }

  getCount(visibleOnly = false): number {
    return this.#visible(visibleOnly).length;
  }
}

function existing(sheet: Worksheet | undefined): Worksheet {
  if (!sheet) throw new HostError("ItemNotFound");
  return sheet;
}
