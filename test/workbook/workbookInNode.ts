import type { FunctionHost } from "../../preview/functions/functionHost";
import type { EmptyCells, ErrorsInResults } from "../../preview/functions/marshalling";
import type { MemoryGrid } from "../../preview/grid/memory";
import type { GridInput, GridValue } from "../../preview/cells/value";
import { cellReference } from "../../src/formulas/reference";
import type { HostOptions, PreviewHost } from "../../preview/host";
import { loadOffice } from "../office";
import { ourFunctions } from "../preview/ourFunctions";

/** An Excel of Microsoft's own making over a grid in memory, with our functions in it, and the grid by addresses. */
export interface WorkbookInNode {
  readonly grid: MemoryGrid;
  readonly host: PreviewHost;
  readonly functions: FunctionHost;
  sheet(name: string): string;
  put(sheet: string, address: string, rows: readonly (readonly GridInput[])[]): void;
  values(sheet: string, address: string): GridValue[][];
  formulas(sheet: string, address: string): (string | undefined)[][];
  select(sheet: string, ...addresses: string[]): void;
  area(address: string): { row: number; column: number; rows: number; columns: number };
}

const globals = ["Excel", "Office", "OfficeExtension", "CustomFunctions"] as const;

afterAll(() => {
  for (const name of globals) Reflect.deleteProperty(globalThis, name);
});

/** How this Excel meets functions. */
interface Conventions {
  readonly emptyCells?: EmptyCells;
  readonly errorsInResults?: ErrorsInResults;
}

/** Opens an empty workbook and makes it the Excel that src/workbook finds. */
export async function openWorkbook(
  sheets: readonly string[] = ["Opfølgning", "Bilag 2"],
  { emptyCells = "zero", errorsInResults = "kept", ...programme }: HostOptions & Conventions = {},
): Promise<WorkbookInNode> {
  const functions = ourFunctions(emptyCells);
  functions.errorsInResults = errorsInResults;
  const office = await loadOffice({ sheets, functions, ...programme });
  Object.assign(globalThis, { Excel: office.Excel, Office: office.Office, OfficeExtension: office.OfficeExtension });
  const { grid, host } = office;
  const area = (address: string) => {
    const reference = cellReference(address);
    if (!reference) throw new Error(`${address} is no address.`);
    return reference.area;
  };
  const sheet = (name: string): string => {
    const found = grid.sheets().find((candidate) => candidate.name === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found.id;
  };
  return {
    grid,
    host,
    functions,
    sheet,
    area,
    put: (name, address, rows) => grid.write(sheet(name), area(address), rows),
    values: (name, address) => grid.values(sheet(name), area(address)),
    formulas: (name, address) => grid.formulas(sheet(name), area(address)),
    select: (name, ...addresses) => {
      grid.activateSheet(sheet(name));
      grid.select(sheet(name), addresses.map(area));
    },
  };
}
