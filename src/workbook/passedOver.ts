import { asText, forgetOnSheet, fromText, namesById } from "./keptText";
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
    context.workbook.settings.add(keyOf(kept, sheet.id), asText(kept));
    await context.sync();
  });

/** Takes it back: the finding is told again. */
export const takeBack = ({ sheet, ...kept }: PassedOver): Promise<void> =>
  forgetOnSheet(sheet, (sheetId) => keyOf(kept, sheetId));

/** Everything that has been passed over on sheets that are still there, by the names these have now. */
export const allPassedOver = (): Promise<readonly PassedOver[]> =>
  inExcel(async (context) => {
    const { settings, worksheets } = context.workbook;
    settings.load("items/key,items/value");
    worksheets.load("items/name,items/id");
    await context.sync();
    const names = namesById(worksheets);
    return settings.items.flatMap(({ key, value }) => {
      if (!key.startsWith(prefix)) return [];
      const sheet = names.get(key.slice(prefix.length, key.lastIndexOf("!")));
      const kept = fromText(value);
      return sheet === undefined || !isKept(kept) ? [] : [{ ...kept, sheet }];
    });
  });

const isKept = (kept: unknown): kept is Kept =>
  typeof kept === "object" &&
  kept !== null &&
  ["check", "says", "reason", "on"].every((key) => typeof (kept as Record<string, unknown>)[key] === "string") &&
  Array.isArray((kept as Record<string, unknown>)["cells"]);
