import type { GridInput } from "../../preview/cells/value";
import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";

const months = ["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug", "sep", "okt", "nov", "dec", "jan igen"];

/** A monthly follow-up with a hole in each column, a text and an error, and municipalities on a second sheet. */
export async function followUp(options: Parameters<typeof openWorkbook>[1] = {}): Promise<WorkbookInNode> {
  const workbook = await openWorkbook(["Opfølgning", "Kommuner"], options);
  workbook.put("Opfølgning", "A1:C14", [
    ["Måned", "Antal", "Befolkning"],
    ...months.map((month, row): GridInput[] => [
      month,
      row === 5 ? null : 1959 - 10 * row,
      row === 2 ? null : row === 7 ? "12.900" : row === 8 ? "=NA()" : 12321 + 70 * row,
    ]),
  ]);
  workbook.put("Kommuner", "A1:C4", [
    ["Kommune", "Fuldtidspersoner", "Befolkning"],
    ["Viborg", 1467, 13100],
    ["Herning", 1345, 13450],
    ["Silkeborg", 1279, 11880],
  ]);
  workbook.select("Opfølgning", "B2:C14");
  return workbook;
}
