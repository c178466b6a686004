import { readFileSync, readdirSync } from "node:fs";
import { join } from "node:path";
import { strFromU8, unzipSync } from "fflate";
import { spotAddress } from "../../../src/sheet/place";
import { parsedAddress } from "../../../preview/cells/address";
import type { Move } from "../../../preview/cells/move";
import type { WorkbookData } from "../../../preview/cells/workbookData";
import { largestSheet } from "../../../preview/files/units";
import { WorkbookFile } from "../../../preview/files/workbookFile";
import { workbookFromGrid } from "../../../preview/files/workbookFromGrid";
import { createMemoryGrid, type MemoryGrid } from "../../../preview/grid/memory";
import type { GridInput, GridValue } from "../../../preview/cells/value";
import type { Area } from "../../../src/sheet/place";

const folder = join(__dirname, "../../../seeds/files");

export const seedFiles = readdirSync(folder).filter((name) => name.endsWith(".xlsx"));
export const seedFile = (name: string): Uint8Array => new Uint8Array(readFileSync(join(folder, name)));

export const areaAt = (address: string): Area => parsedAddress(address, largestSheet)!.area;

/** A file, opened in a grid as the page opens it. */
export class OpenedFile {
  readonly file: WorkbookFile;
  readonly grid: MemoryGrid;
  readonly before: WorkbookData;

  constructor(readonly bytes: Uint8Array) {
    this.file = WorkbookFile.open(bytes);
    this.grid = createMemoryGrid({ workbook: this.file.workbook });
    this.before = workbookFromGrid(this.grid);
  }

  static seed(name: string): OpenedFile {
    return new OpenedFile(seedFile(name));
  }

  sheet(name?: string): string {
    return this.grid.sheets().find((sheet) => name === undefined || sheet.name === name)!.id;
  }

  write(address: string, inputs: GridInput[][], sheet?: string): void {
    const { row, column } = areaAt(address);
    const area = { row, column, rows: inputs.length, columns: inputs[0]!.length };
    this.grid.write(this.sheet(sheet), area, inputs);
  }

  value(address: string, sheet?: string): GridValue {
    return this.grid.values(this.sheet(sheet), areaAt(address))[0]![0]!;
  }

  save(moves: readonly Move[] = []): SavedFile {
    return new SavedFile(this.file.saved(this.before, workbookFromGrid(this.grid), moves), this.bytes);
  }
}

/** A saved file beside the one that it came from. */
export class SavedFile {
  readonly parts: Readonly<Record<string, Uint8Array>>;
  readonly #before: Readonly<Record<string, Uint8Array>>;

  constructor(
    readonly bytes: Uint8Array,
    before: Uint8Array,
  ) {
    this.parts = unzipSync(bytes);
    this.#before = unzipSync(before);
  }

  text(path: string): string {
    return strFromU8(this.parts[path]!);
  }

  /** Parts that are not what they were, those that are new or gone among them. */
  get changed(): string[] {
    const paths = new Set([...Object.keys(this.parts), ...Object.keys(this.#before)]);
    return [...paths].filter((path) => !same(this.parts[path], this.#before[path])).sort();
  }

  /** The cell's element as it is written. */
  cell(path: string, address: string): string {
    const found = new RegExp(`<(?:\\w+:)?c r="${address}"[^>]*?(?:/>|>[\\s\\S]*?</(?:\\w+:)?c>)`).exec(this.text(path));
    return found?.[0] ?? "";
  }

  get workbook(): WorkbookData {
    return WorkbookFile.open(this.bytes).workbook;
  }
}

const same = (a: Uint8Array | undefined, b: Uint8Array | undefined): boolean =>
  a !== undefined && b !== undefined && Buffer.compare(a, b) === 0;

/** What a workbook's cells hold, by sheet and address. */
export const contents = ({ sheets }: WorkbookData): Record<string, unknown> =>
  Object.fromEntries(
    sheets.flatMap(({ name, rows }) =>
      rows.flatMap((cells, row) =>
        (cells ?? []).flatMap((cell, column) => {
          const held = cell?.formula ?? cell?.value;
          return held === undefined ? [] : [[`${name}!${spotAddress(row, column)}`, held]];
        }),
      ),
    ),
  );
