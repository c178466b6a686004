import { asText, fromText, keptUnder, nameNow } from "./keptText";
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

/** With the name that its sheet had: in another file that is what it is known by. */
type KeptOnSheet = Kept & { readonly sheet?: string };

/** By the sheet's lasting id, so that it is known when the sheet has another name. */
const keyOf = ({ check, cells }: Kept, sheetId: string): string =>
  `${prefix}${sheetId}!${check}:${cells[0] ?? ""}+${cells.length - 1}`;

/** Keeps it in the workbook, beside the cells and not in them; it travels with the file. */
export const passOver = ({ sheet: name, ...kept }: PassedOver): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(name).load("id");
    await context.sync();
    const onSheet: KeptOnSheet = { ...kept, sheet: name };
    context.workbook.settings.add(keyOf(kept, sheet.id), asText(onSheet));
    await context.sync();
  });

/** Takes it back: the finding is told again. */
export const takeBack = ({ sheet, check, cells }: PassedOver): Promise<void> =>
  inExcel(async (context) => {
    for (const { setting, finding } of await keptFindings(context)) {
      if (finding.sheet === sheet && finding.check === check && String(finding.cells) === String(cells))
        setting.delete();
    }
    await context.sync();
  });

/** Everything that has been passed over on sheets that are still there, by the names these have now. */
export const allPassedOver = (): Promise<readonly PassedOver[]> =>
  inExcel(async (context) => (await keptFindings(context)).map(({ finding }) => finding));

async function keptFindings(
  context: Excel.RequestContext,
): Promise<readonly { readonly setting: Excel.Setting; readonly finding: PassedOver }[]> {
  const { settings, names } = await keptUnder(context, prefix);
  return settings.flatMap((setting) => {
    const { key, value } = setting;
    const kept = fromText(value);
    if (!isKept(kept)) return [];
    const sheet = nameNow(names, key.slice(prefix.length, key.lastIndexOf("!")), kept.sheet ?? "");
    return sheet === undefined ? [] : [{ setting, finding: { ...kept, sheet } }];
  });
}

const isKept = (kept: unknown): kept is KeptOnSheet =>
  typeof kept === "object" &&
  kept !== null &&
  ["check", "says", "reason", "on"].every((key) => typeof (kept as Record<string, unknown>)[key] === "string") &&
  Array.isArray((kept as Record<string, unknown>)["cells"]);
