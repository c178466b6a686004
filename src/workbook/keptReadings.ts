import { asText, fromText, keptUnder, nameNow } from "./keptText";
import { inExcel } from "./session";

const prefix = "TULU.aflæst.";

/** What somebody has said that a table of a sheet is; what else it holds is the pane's own. */
export interface SaidOfTable {
  readonly sheet: string;
  readonly table: string;
}

const keyOf = (table: string, sheetId: string): string => `${prefix}${sheetId}!${table}`;

/** Keeps it in the workbook, beside the cells and not in them; it travels with the file. */
export const keepReading = (said: SaidOfTable): Promise<void> =>
  inExcel(async (context) => {
    const sheet = context.workbook.worksheets.getItem(said.sheet).load("id");
    await context.sync();
    context.workbook.settings.add(keyOf(said.table, sheet.id), asText(said));
    await context.sync();
  });

export const forgetReading = ({ sheet, table }: SaidOfTable): Promise<void> =>
  inExcel(async (context) => {
    for (const { setting, said } of await keptReadings(context))
      if (said.sheet === sheet && said.table === table) setting.delete();
    await context.sync();
  });

/** All that was kept, by the names that the sheets have now. */
export const readingsInWorkbook = (): Promise<readonly SaidOfTable[]> =>
  inExcel(async (context) => (await keptReadings(context)).map(({ said }) => said));

async function keptReadings(
  context: Excel.RequestContext,
): Promise<readonly { readonly setting: Excel.Setting; readonly said: SaidOfTable }[]> {
  const { settings, names } = await keptUnder(context, prefix);
  return settings.flatMap((setting) => {
    const { key, value } = setting;
    const said = fromText(value);
    if (!isSaid(said)) return [];
    const sheet = nameNow(names, key.slice(prefix.length, key.lastIndexOf("!")), said.sheet);
    return sheet === undefined ? [] : [{ setting, said: { ...said, sheet } }];
  });
}

const isSaid = (said: unknown): said is SaidOfTable =>
  typeof said === "object" &&
  said !== null &&
  "sheet" in said &&
  typeof said.sheet === "string" &&
  "table" in said &&
  typeof said.table === "string";
