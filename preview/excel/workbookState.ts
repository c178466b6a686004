import type { Area } from "../../src/sheet/place";
import type { GridPort } from "../grid/port";
import { HostError } from "../office/hostError";
import type { FilterCriteria } from "./filterCriteria";
import type { OfficeLanguage } from "./cultureInfo";

/** What the objects of one workbook share: the grid, and what Excel keeps that no grid port knows of. */
export interface WorkbookState {
  readonly port: GridPort;
  readonly language: () => OfficeLanguage;
  readonly settings: Map<string, unknown>;
  readonly tableStyles: Map<string, string>;
  readonly nameComments: Map<string, string>;
  /** By the sheet's or the table's id. */
  readonly filters: Map<string, SheetFilter>;
}

export interface SheetFilter {
  readonly sheet: string;
  readonly area: Area;
  /** By column within the area. */
  readonly criteria: ReadonlyMap<number, FilterCriteria>;
}

export const createWorkbookState = (port: GridPort, language: () => OfficeLanguage): WorkbookState => ({
  port,
  language,
  settings: new Map(),
  tableStyles: new Map(),
  nameComments: new Map(),
  filters: new Map(),
});

/** Excel refuses to change anything on a protected sheet; no cell is taken as unlocked here. */
export function assertWritable(state: WorkbookState, sheet: string): void {
  if (state.port.isProtected(sheet)) throw new HostError("AccessDenied");
}
