/*
 * What the workbook remembers beside its cells stands in its settings as text, which every Excel keeps unchanged, and
 * names sheets by their lasting ids.
 */

export const asText = (kept: unknown): string => JSON.stringify(kept);

/** What was kept; undefined where the setting is somebody else's. */
export function fromText(value: unknown): unknown {
  try {
    return typeof value === "string" ? JSON.parse(value) : undefined;
  } catch {
    return undefined;
  }
}

/** The sheets' present names by their lasting ids; `items/name,items/id` are loaded. */
export const namesById = ({ items }: Excel.WorksheetCollection): ReadonlyMap<string, string> =>
  new Map(items.map(({ id, name }) => [id, name]));

/** The settings whose keys begin so, and the names that the sheets have now by their lasting ids. */
export async function keptUnder(
  context: Excel.RequestContext,
  prefix: string,
): Promise<{ readonly settings: readonly Excel.Setting[]; readonly names: ReadonlyMap<string, string> }> {
  const { settings, worksheets } = context.workbook;
  settings.load("items/key,items/value");
  worksheets.load("items/name,items/id");
  await context.sync();
  return { settings: settings.items.filter(({ key }) => key.startsWith(prefix)), names: namesById(worksheets) };
}

/**
 * A sheet's present name: by its lasting id, else by the name that it had, for a sheet that comes from another file has
 * got another id.
 */
export const nameNow = (names: ReadonlyMap<string, string>, id: string, before: string): string | undefined =>
  names.get(id) ?? [...names.values()].find((name) => name === before);
