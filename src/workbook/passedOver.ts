import { inExcel } from "./session";

const prefix = "TULU.kontrol.";

/** A finding that somebody has looked at and found in order, with the reason. */
export interface PassedOver {
  readonly check: string;
  readonly sheet: string;
  readonly cells: readonly string[];
  /** What the finding said, figures and all: when it says something else it is another finding. */
  readonly says: string;
  readonly reason: string;
  /** "2026-11-25" */
  readonly on: string;
}

type Kept = Omit<PassedOver, "sheet">;

/** By the sheet's lasting id, so that it is known when the sheet has another name. */
const keyOf = ({ check, cells }: Kept, sheetId: string): string =>
  `${prefix}${sheetId}!${check}:${cells[0] ?? ""}+${cells.length - 1}`;

/** Keeps it in the workbook, beside the cells and not in them; it travels with the file. */
export const passOver = ({ sheet: name, ...kept }: PassedOver): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load("id");
    await context.sync();
    // As text: that is what every Excel keeps unchanged.
    context.workbook.settings.add(keyOf(kept, sheet.id), JSON.stringify(kept));
    await context.sync();
  });

/** Takes it back: the finding is told again. */
export const takeBack = ({ sheet: name, ...kept }: PassedOver): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItemOrNullObject(name).load("id");
    await context.sync();
    if (sheet.isNullObject) return;
    context.workbook.settings.getItemOrNullObject(keyOf(kept, sheet.id)).delete();
    await context.sync();
  });

/** Everything that has been passed over on sheets that are still there, by the names these have now. */
export const allPassedOver = (): Promise<readonly PassedOver[]> =>
  inExcel(async (context) => {
    const { settings, worksheets } = context.workbook;
    settings.load("items/key,items/value");
    worksheets.load("items/name,items/id");
    await context.sync();
    const names = new Map(worksheets.items.map(({ id, name }) => [id, name]));
    return settings.items.flatMap(({ key, value }) => {
      if (!key.startsWith(prefix)) return [];
      const sheet = names.get(key.slice(prefix.length, key.lastIndexOf("!")));
      const kept = keptIn(value);
      return sheet === undefined || !kept ? [] : [{ ...kept, sheet }];
    });
  });

function keptIn(value: unknown): Kept | undefined {
  try {
    const kept: unknown = typeof value === "string" ? JSON.parse(value) : undefined;
    return isKept(kept) ? kept : undefined;
  } catch {
    return undefined;
  }
}

const isKept = (kept: unknown): kept is Kept =>
  typeof kept === "object" &&
  kept !== null &&
  ["check", "says", "reason", "on"].every((key) => typeof (kept as Record<string, unknown>)[key] === "string") &&
  Array.isArray((kept as Record<string, unknown>)["cells"]);
