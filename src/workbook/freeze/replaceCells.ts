import type { Layout } from "../../blocks/layout";
import { spotAddress, type Area, type Place } from "../../sheet/place";
import { rectangles } from "../../sheet/rectangles";
import { hiddenRowsOf } from "../read/hiddenRows";
import { inPieces } from "../read/inPieces";
import { unlessStopped, WorkbookTrouble } from "../session";
import { putFormulas, rowRuns, type Inputs } from "../write/cellGrid";
import { inOneStep, type Carried } from "../write/inOneStep";
import { putBlock } from "../write/putBlock";
import { cellsAt, spotKey, spotsOf, type Shown } from "./cellsAt";

/** Cells that get other contents: what one formula fills, or one cell. */
export interface Replacement extends Place {
  /** What the first cell holds until then; anything else, and nothing is written. */
  readonly holds: Shown;
  /** As Excel takes them; every cell is given. */
  readonly inputs: Inputs;
  /** What puts them back. */
  readonly before: Inputs;
  /** The first cell's formula fills the others, which only make room. */
  readonly spills?: true;
}

/** Told as cells are written, and asked whether to go on. */
export interface ReplaceOptions {
  readonly signal?: AbortSignal;
  readonly onProgress?: (cells: number, all: number) => void;
  readonly onWaiting?: () => void;
  /** A new sheet that is written with them. */
  readonly record?: Layout;
}

/** Works on when the cells stand there, still within the step for Ctrl+Z. */
export type AfterReplacing<T> = (context: Excel.RequestContext) => Promise<T>;

/**
 * Writes other contents into cells anywhere in the workbook, as one step for Ctrl+Z where Excel can: all of them or none.
 * It looks first whether each place still holds what it held, and afterwards whether every cell has arrived.
 */
export const replaceCells = <T>(
  replacements: readonly Replacement[],
  after: AfterReplacing<T>,
  options: ReplaceOptions = {},
): Promise<Carried<T>> =>
  inOneStep(async (context, begun) => {
    await assertHeld(context, replacements);
    const { record } = options;
    begun.back = async (own) => {
      if (record) own.workbook.worksheets.getItemOrNullObject(record.place.sheet).delete();
      await own.sync();
      await put(own, replacements, "before", {});
    };
    if (record) await putBlock(context, record, true, options.signal ? { signal: options.signal } : {});
    await put(context, replacements, "inputs", options);
    await assertArrived(context, replacements);
    return after(context);
  }, options.onWaiting);

function bySheet<P extends Place>(places: readonly P[]): Map<string, P[]> {
  const sheets = new Map<string, P[]>();
  for (const place of places) {
    const known = sheets.get(place.sheet);
    if (known) known.push(place);
    else sheets.set(place.sheet, [place]);
  }
  return sheets;
}

/** A cell that has changed since it was looked at is left, and the others with it. */
async function assertHeld(context: Excel.RequestContext, replacements: readonly Replacement[]): Promise<void> {
  for (const [sheet, places] of bySheet(replacements)) {
    const first = (place: Place): Place => ({ ...place, rows: 1, columns: 1 });
    const contents = await cellsAt(context, sheet, places.map(first), "formulas");
    const moved = places.find((place) => contents(first(place))[0]?.[0] !== place.holds);
    if (moved) throw new WorkbookTrouble("moved", `${sheet}!${spotAddress(moved.row, moved.column)}`);
  }
}

async function assertArrived(context: Excel.RequestContext, replacements: readonly Replacement[]): Promise<void> {
  for (const [sheet, places] of bySheet(replacements)) {
    const contents = await cellsAt(context, sheet, places, "formulas");
    for (const place of places) {
      contents(place).forEach((line, r) =>
        line.forEach((there, c) => {
          if (place.spills && r + c > 0) return;
          if (arrived(place.inputs[r]?.[c] ?? "", there)) return;
          throw new WorkbookTrouble("failed", `${sheet}!${spotAddress(place.row + r, place.column + c)}`);
        }),
      );
    }
  }
}

/** Excel tidies formulas, so of those only that there is one is asked. */
function arrived(input: Shown | null, there: Shown): boolean {
  if (input === null) return true;
  if (typeof input !== "string") return input === there;
  if (input.startsWith("=")) return typeof there === "string" && there.startsWith("=");
  return String(there) === input.replace(/^'/u, "");
}

async function put(
  context: Excel.RequestContext,
  replacements: readonly Replacement[],
  which: "inputs" | "before",
  { signal, onProgress }: ReplaceOptions,
): Promise<void> {
  const all = replacements.reduce((cells, { rows, columns }) => cells + rows * columns, 0);
  let done = 0;
  for (const [sheet, places] of bySheet(replacements)) {
    const worksheet = context.workbook.worksheets.getItem(sheet);
    const inputs = new Map<number, Shown | null>();
    for (const place of places) {
      const first = place[which][0]?.[0];
      // A spill gives up its cells when its own goes; one that comes back needs them empty.
      if (place.rows * place.columns > 1 && which === "inputs" && first !== undefined)
        worksheet.getCell(place.row, place.column).formulas = [[first]];
      place[which].forEach((line, r) =>
        line.forEach((input, c) => inputs.set(spotKey(place.row + r, place.column + c), input)),
      );
    }
    const areas = rectangles(places.flatMap(spotsOf));
    const hidden = await hiddenRowsIn(context, sheet, areas);
    for (const some of inPieces(areas)) {
      unlessStopped(signal);
      for (const area of some) {
        const block = Array.from({ length: area.rows }, (_, r) =>
          Array.from({ length: area.columns }, (_, c) => inputs.get(spotKey(area.row + r, area.column + c)) ?? null),
        );
        const place = { sheet, ...area };
        putFormulas(worksheet, place, block, rowRuns(area.rows, area.columns, hidden(area)));
      }
      // One piece at a time stays below Excel's limit, and lets the writing be stopped in between.
      // eslint-disable-next-line office-addins/no-context-sync-in-loop
      await context.sync();
      done += some.reduce((cells, { rows, columns }) => cells + rows * columns, 0);
      onProgress?.(done, all);
    }
  }
  unlessStopped(signal);
}

/** Which rows of an area are hidden, counted from its first; asked once for all areas. */
async function hiddenRowsIn(
  context: Excel.RequestContext,
  sheet: string,
  areas: readonly Area[],
): Promise<(area: Area) => ReadonlySet<number>> {
  const row = Math.min(...areas.map((area) => area.row));
  const rows = Math.max(...areas.map((area) => area.row + area.rows)) - row;
  const hidden = await hiddenRowsOf(context, { sheet, row, column: areas[0]?.column ?? 0, rows, columns: 1 });
  return (area) =>
    new Set(
      Array.from({ length: area.rows }, (_, k) => k).filter((k) => hidden.size > 0 && hidden.has(area.row - row + k)),
    );
}
