import { asText, fromText, namesById } from "./keptText";
import { inExcel } from "./session";

const key = "TULU.sider";

/** Something of the pane's that belongs to a sheet; what else it holds is the pane's own. */
export interface OnSheet {
  readonly sheet: string;
}

/** A page with what its sheet is known by, whatever that is called later. */
interface Kept {
  readonly page: OnSheet;
  readonly sheetId: string;
}

/** Keeps the set of pages in the workbook, in their order; it travels with the file. An empty set leaves nothing. */
export const keepPages = (pages: readonly OnSheet[]): Promise<void> =>
  inExcel(async (context) => {
    const { settings, worksheets } = context.workbook;
    if (pages.length === 0) {
      settings.getItemOrNullObject(key).delete();
      await context.sync();
      return;
    }
    worksheets.load("items/name,items/id");
    await context.sync();
    const ids = new Map(worksheets.items.map(({ id, name }) => [name, id]));
    const kept = pages.map((page): Kept => ({ page, sheetId: ids.get(page.sheet) ?? "" }));
    settings.add(key, asText(kept));
    await context.sync();
  });

/** What was kept, by the names that the sheets have now; whether it still is a page is for the pane to tell. */
export const pagesInWorkbook = (): Promise<readonly unknown[]> =>
  inExcel(async (context) => {
    const { settings, worksheets } = context.workbook;
    const setting = settings.getItemOrNullObject(key).load("value");
    worksheets.load("items/name,items/id");
    await context.sync();
    if (setting.isNullObject) return [];
    const names = namesById(worksheets);
    return keptIn(setting.value).map(({ page, sheetId }) => ({ ...page, sheet: names.get(sheetId) ?? page.sheet }));
  });

function keptIn(value: unknown): readonly Kept[] {
  const kept = fromText(value);
  return Array.isArray(kept) ? kept.filter((one): one is Kept => isKept(one)) : [];
}

const isKept = (one: unknown): boolean =>
  typeof one === "object" && one !== null && "page" in one && typeof one.page === "object" && "sheetId" in one;
