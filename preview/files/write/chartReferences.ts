import { element, textElement } from "../../../src/pages/markup";
import { absoluteAddress } from "../../cells/address";
import { mapArea } from "../../cells/area";
import type { ChartCells } from "../../cells/chartState";
import { shownText } from "../../cells/shownText";
import type { CellData, SheetData } from "../../cells/workbookData";

const count = (length: number): string => element("c:ptCount", { val: length });

/** What a chart reads, as the file tells it: the cells, and what they hold now. */
export class ChartReferences {
  readonly #sheets: ReadonlyMap<string, SheetData>;

  constructor(sheets: readonly SheetData[]) {
    this.#sheets = new Map(sheets.map((sheet) => [sheet.id ?? "", sheet]));
  }

  texts(cells: ChartCells): string {
    const texts = this.#cells(cells).map((cell) => textOf(cell));
    const points = texts.map((text, idx) => element("c:pt", { idx }, textElement("c:v", {}, text)));
    return element("c:strRef", {}, this.#formula(cells), element("c:strCache", {}, count(texts.length), ...points));
  }

  numbers(cells: ChartCells): string {
    const all = this.#cells(cells);
    const format = all.find((cell) => cell?.format !== undefined)?.format ?? "General";
    const points = all.map((cell, idx) => {
      const held = cell?.formula === undefined ? cell?.value : cell.result;
      return typeof held === "number" ? element("c:pt", { idx }, element("c:v", {}, String(held))) : "";
    });
    return element(
      "c:numRef",
      {},
      this.#formula(cells),
      element("c:numCache", {}, textElement("c:formatCode", {}, format), count(all.length), ...points),
    );
  }

  #formula({ sheet, area }: ChartCells): string {
    return textElement("c:f", {}, absoluteAddress(this.#sheets.get(sheet)?.name ?? "", area));
  }

  #cells({ sheet, area }: ChartCells): (CellData | undefined)[] {
    const rows = this.#sheets.get(sheet)?.rows ?? [];
    return mapArea(area, (row, column) => rows[row]?.[column]).flat();
  }
}

function textOf(cell: CellData | undefined): string {
  const held = cell?.formula === undefined ? cell?.value : cell.result;
  if (held === undefined) return "";
  return typeof held === "object" ? held.error : shownText(held, cell?.format ?? "General");
}
