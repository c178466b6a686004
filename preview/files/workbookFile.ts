import type { CellData, WorkbookData } from "../cells/workbookData";
import { writeAddInSettings } from "./addInSettings";
import { changesBetween, isUnchanged } from "./changes";
import { DamagedMarkup } from "./markup";
import { newPackage } from "./newPackage";
import { Package } from "./package";
import { notShown } from "./read/notShown";
import { removeSignature, signatureOf } from "./signature";
import { readWorkbook } from "./read/workbook";
import { FileRefusal } from "./refusal";
import { movedWorkbook } from "./movedWorkbook";
import type { Move } from "../cells/move";
import { writeMoves } from "./write/moves";
import { writeChanges } from "./write/workbook";

/** An .xlsx file: what the grid can show of it, and the way back into it. What it holds besides is never touched. */
export class WorkbookFile {
  readonly #package: Package;
  readonly #bytes: Uint8Array | undefined;

  private constructor(
    file: Package,
    bytes: Uint8Array | undefined,
    readonly workbook: WorkbookData,
    /** What the file holds that the grid does not show, in Danish. */
    readonly notShown: readonly string[],
    /** What it cannot hold any more once anything in it has changed, in Danish. */
    readonly notKept: readonly string[],
  ) {
    this.#package = file;
    this.#bytes = bytes;
  }

  /** Whether nothing has been changed. */
  isOriginal(bytes: Uint8Array): boolean {
    return bytes === this.#bytes;
  }

  /** Throws a FileRefusal for what is no workbook, has a password or is damaged. */
  static open(bytes: Uint8Array): WorkbookFile {
    try {
      const file = Package.open(bytes);
      return new WorkbookFile(file, bytes, readWorkbook(file), notShown(file), notKept(file));
    } catch (reason) {
      if (reason instanceof DamagedMarkup)
        throw new FileRefusal("Filen er beskadiget og kan ikke åbnes.", { cause: reason });
      throw reason;
    }
  }

  /** A workbook that has not been a file yet. */
  static new(): WorkbookFile {
    return new WorkbookFile(newPackage(), undefined, { sheets: [] }, [], []);
  }

  /**
   * The file with what has happened since `before`, which is what the grid held when the file had been opened. Rows and
   * columns that have been put in or taken out since are `moves`: they cannot be seen by comparing.
   */
  saved(before: WorkbookData, now: WorkbookData, moves: readonly Move[] = []): Uint8Array {
    const moved = movedWorkbook(before, moves);
    const changes = changesBetween(moved, now);
    const settings = changedSettings(before, now);
    if (this.#bytes && moves.length === 0 && !settings && isUnchanged(before, changes)) return this.#bytes;
    const file = this.#package.copy();
    removeSignature(file);
    writeMoves(file, before, moves);
    writeChanges(file, changes, now.sheets, hasOtherResults(this.workbook, before));
    if (settings) writeAddInSettings(file, settings);
    return file.bytes();
  }
}

/** What the add-in keeps now; undefined where that is what it kept. */
function changedSettings({ settings: before = {} }: WorkbookData, { settings: now = before }: WorkbookData) {
  const names = Object.keys({ ...before, ...now });
  return names.some((name) => before[name] !== now[name]) ? now : undefined;
}

const notKept = (file: Package): string[] => (signatureOf(file) === undefined ? [] : ["den digitale signatur"]);

/** A workbook as a file that Excel opens with our functions alive and every result already there. */
export const xlsxOf = (workbook: WorkbookData): Uint8Array => WorkbookFile.new().saved({ sheets: [] }, workbook);

/** Whether the grid has come to other results than the file: a function that it lacks, or calculates otherwise. */
function hasOtherResults(file: WorkbookData, grid: WorkbookData): boolean {
  return file.sheets.some(({ rows }, sheet) =>
    rows.some((cells, row) =>
      cells.some((cell, column) => {
        const shown = grid.sheets[sheet]?.rows[row]?.[column];
        return cell?.formula !== undefined && cell.result !== undefined && !agree(cell.result, shown?.result);
      }),
    ),
  );
}

const precision = 1e-9;

function agree(a: CellData["result"], b: CellData["result"]): boolean {
  if (typeof a === "number" && typeof b === "number")
    return Math.abs(a - b) <= precision * Math.max(Math.abs(a), Math.abs(b));
  return typeof a === "object" && typeof b === "object" ? a.error === b.error : a === b;
}
