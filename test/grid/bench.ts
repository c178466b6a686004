import type { GridInput, GridValue } from "../../preview/cells/value";
import type { GridPort } from "../../preview/grid/port";
import type { Area } from "../../src/sheet/place";

/** A grid with one empty sheet, Ark1, by addresses: "B2:C3", or "Bilag!B2" of another sheet. */
export interface Bench {
  readonly port: GridPort;
  /** A sheet's id; of the first without a name. */
  sheet(name?: string): string;
  area(address: string): Area;
  put(address: string, rows: readonly (readonly GridInput[])[]): void;
  values(address: string): Promise<GridValue[][]>;
  value(address: string): Promise<GridValue>;
  texts(address: string): Promise<string[][]>;
  formulas(address: string): (string | undefined)[][];
  formats(address: string): string[][];
  setFormats(address: string, formats: readonly (readonly (string | undefined)[])[]): void;
  /** The used area's address. */
  used(sheet?: string): Promise<string | undefined>;
  address(area: Area): string;
  /** The address that the formula in this cell spills over. */
  spill(address: string): Promise<string | undefined>;
}

/** Made in Node and, by its text, in the page: it may use nothing but its argument. */
export function benchOn(port: GridPort): Bench {
  const letters = (column: number): string =>
    (column >= 26 ? letters(Math.floor(column / 26) - 1) : "") + String.fromCharCode(65 + (column % 26));
  const cell = (text: string): { row: number; column: number } => {
    const [, name = "", row = ""] = /^([A-Z]+)(\d+)$/.exec(text) ?? [];
    const column = [...name].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0) - 1;
    return { row: Number(row) - 1, column };
  };
  const sheet = (name?: string): string => {
    const found = port.sheets().find((each) => name === undefined || each.name === name);
    if (!found) throw new Error(`There is no sheet ${name}.`);
    return found.id;
  };
  const area = (address: string): Area => {
    const [from = "", to = from] = address.slice(address.indexOf("!") + 1).split(":");
    const [first, last] = [cell(from), cell(to)];
    return { ...first, rows: last.row - first.row + 1, columns: last.column - first.column + 1 };
  };
  const place = (address: string): [string, Area] => [
    sheet(address.includes("!") ? address.slice(0, address.indexOf("!")) : undefined),
    area(address),
  ];
  const addressOf = ({ row, column, rows, columns }: Area): string => {
    const first = `${letters(column)}${row + 1}`;
    return rows * columns === 1 ? first : `${first}:${letters(column + columns - 1)}${row + rows}`;
  };
  const values = async (address: string): Promise<GridValue[][]> => {
    await port.settled();
    // The texts of errors are the functions' own.
    const plain = (value: GridValue): GridValue =>
      typeof value === "object" && value !== null ? { error: value.error } : value;
    return port.values(...place(address)).map((row) => row.map(plain));
  };
  return {
    port,
    sheet,
    area,
    address: addressOf,
    values,
    put(address, rows) {
      const [id, first] = place(address);
      port.write(id, { ...first, rows: rows.length, columns: rows[0]?.length ?? 1 }, rows);
    },
    value: async (address) => (await values(address))[0]?.[0] ?? null,
    async texts(address) {
      await port.settled();
      return port.texts(...place(address));
    },
    formulas: (address) => port.formulas(...place(address)),
    formats: (address) => port.numberFormats(...place(address)),
    setFormats: (address, formats) => port.setNumberFormats(...place(address), formats),
    async used(name) {
      await port.settled();
      const found = port.usedArea(sheet(name));
      return found && addressOf(found);
    },
    async spill(address) {
      await port.settled();
      const [id, { row, column }] = place(address);
      const found = port.spill(id, row, column);
      return found && addressOf(found);
    },
  };
}
