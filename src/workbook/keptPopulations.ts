import { spotAddress, type Place, type Spot } from "../sheet/place";
import { asText, fromText, keptUnder, nameNow } from "./keptText";
import { rangeAt } from "./read/cellsOnSheet";
import { inExcel } from "./session";

const prefix = "TULU.befolkning.";

/** Populations that were fetched and written; what else it holds is the pane's own. */
export interface FetchedValues {
  /** The cells that they stand in, their heading and, in the last row, their source line in. */
  readonly place: Place;
  readonly source: string;
  /** A cell of the table that they belong to. */
  readonly table?: Spot;
}

/** With what its sheets are known by, whatever they are called later. */
interface Kept {
  readonly values: FetchedValues;
  readonly sheetId: string;
  readonly tableId?: string;
}

const keyOf = ({ row, column }: Place, sheetId: string): string => `${prefix}${sheetId}!${spotAddress(row, column)}`;

/**
 * Keeps how populations were fetched, in the workbook and beside its cells; it travels with the file. What was kept
 * there before is kept beside it: Ctrl+Z brings those figures back, and not what is kept.
 */
const keepPopulation = (values: FetchedValues): Promise<void> =>
  inExcel(async (context) => {
    const { worksheets, settings } = context.workbook;
    const there = await keptAt(context, values.place);
    const ids = new Map(worksheets.items.map(({ id, name }) => [name, id]));
    const sheetId = ids.get(values.place.sheet) ?? "";
    const tableId = values.table && ids.get(values.table.sheet);
    const kept: Kept = { values, sheetId, ...(tableId === undefined ? {} : { tableId }) };
    const [before] = there.flatMap(({ value }) => versionsIn(value));
    there.forEach((setting) => setting.delete());
    settings.add(keyOf(values.place, sheetId), asText([kept, ...(before ? [before] : [])]));
    await context.sync();
  });

const forgetPopulation = ({ place }: FetchedValues): Promise<void> =>
  inExcel(async (context) => {
    (await keptAt(context, place)).forEach((setting) => setting.delete());
    await context.sync();
  });

/** The settings of a place; those too that name its sheet by an id that it had in another file. */
async function keptAt(context: Excel.RequestContext, place: Place): Promise<readonly Excel.Setting[]> {
  const { settings, names } = await keptUnder(context, prefix);
  return settings.filter(({ value }) => {
    const [first] = versionsIn(value);
    const there = first && namedNow(first, names)?.place;
    return there?.sheet === place.sheet && there.row === place.row && there.column === place.column;
  });
}

/**
 * What was kept and whose place is not empty, by the names that the sheets have now; of two that were kept for a place
 * the one whose source line stands there. The pane tells what it is.
 */
const populationsInWorkbook = (): Promise<readonly FetchedValues[]> =>
  inExcel(async (context) => {
    const { worksheets } = context.workbook;
    const { settings, names } = await keptUnder(context, prefix);
    const kept = settings.map(({ value }) => versionsIn(value).flatMap((one) => namedNow(one, names) ?? []));
    const looked = kept.map((versions) =>
      versions.map(({ place }) => {
        const sheet = worksheets.getItem(place.sheet);
        const last = { ...place, row: place.row + place.rows - 1, rows: 1, columns: 1 };
        return {
          used: rangeAt(sheet, place).getUsedRangeOrNullObject(true).load("address"),
          line: rangeAt(sheet, last).load("values"),
        };
      }),
    );
    await context.sync();
    return kept.flatMap((versions, k) => {
      const found = looked[k] ?? [];
      const standing = versions.findIndex(({ source }, n) => found[n]?.line.values[0]?.[0] === source);
      const version = standing === -1 ? 0 : standing;
      const values = versions[version];
      return values && found[version]?.used.isNullObject === false ? [values] : [];
    });
  });

function namedNow({ values, sheetId, tableId }: Kept, names: ReadonlyMap<string, string>): FetchedValues | undefined {
  const sheet = nameNow(names, sheetId, values.place.sheet);
  if (sheet === undefined) return undefined;
  const table = values.table && {
    ...values.table,
    sheet: nameNow(names, tableId ?? "", values.table.sheet) ?? values.table.sheet,
  };
  return { ...values, place: { ...values.place, sheet }, ...(table && { table }) };
}

function versionsIn(value: unknown): readonly Kept[] {
  const kept = fromText(value);
  return Array.isArray(kept) ? kept.filter((one): one is Kept => isKept(one)) : [];
}

const isKept = (kept: unknown): boolean =>
  typeof kept === "object" &&
  kept !== null &&
  "sheetId" in kept &&
  "values" in kept &&
  typeof kept.values === "object" &&
  kept.values !== null &&
  "place" in kept.values &&
  typeof kept.values.place === "object";

export interface KeptPopulations {
  readonly all: typeof populationsInWorkbook;
  readonly keep: typeof keepPopulation;
  readonly forget: typeof forgetPopulation;
}

export const keptPopulations: KeptPopulations = {
  all: populationsInWorkbook,
  keep: keepPopulation,
  forget: forgetPopulation,
};
