import { useEffect, useState } from "react";
import type { Place, Spot } from "../../../../sheet/place";
import { noTargets, troubledTargets, type FoundTargets, type OfferedTarget } from "../../../form/offeredTarget";
import { useWorkbook, type Workbook } from "../../../port";
import { callPlan, tableOf, tablePlan, type Call, type FormulaShape } from "../../../../blocks/call/callPlan";
import type { RangeEntry } from "../../../../sheet/entry";
import { withLabels } from "../../../../blocks/call/withLabels";

/**
 * The places where a call may be written, the likeliest first; looked for again when the call, the active cell or
 * `round`, the number of times something was written, changes.
 */
export function useCallTargets(
  shaped: Call | undefined,
  shape: FormulaShape,
  active: Spot | undefined,
  round: number,
): FoundTargets {
  const workbook = useWorkbook();
  const [found, setFound] = useState(noTargets);
  const { sheet, row, column } = active ?? {};
  useEffect(() => {
    let gone = false;
    if (!shaped) return;
    const spot = sheet === undefined || row === undefined || column === undefined ? undefined : { sheet, row, column };
    const take = (targets: FoundTargets) => {
      if (!gone) setFound(targets);
    };
    offeredTargets(workbook, shaped, shape, spot).then(
      (offers) => take({ offers, trouble: undefined }),
      (reason: unknown) => take(troubledTargets(reason)),
    );
    return () => {
      gone = true;
    };
  }, [workbook, shaped, shape, sheet, row, column, round]);
  return shaped ? found : noTargets;
}

async function offeredTargets(
  workbook: Workbook,
  shaped: Call,
  shape: FormulaShape,
  active: Spot | undefined,
): Promise<readonly OfferedTarget[]> {
  const { block } = shaped.preview;
  const data = dataOf(shaped);
  const near = data?.place ?? (active && { ...active, rows: 1, columns: 1 });
  if (!near) return [];
  const table = shape === "eachRow" ? tableOf(shaped) : undefined;
  const headed = data?.headed === true;
  // A row of results belongs beside its own row of data, wherever the user happens to stand.
  const aligned = data !== undefined && block.length > 1;
  const size = {
    rows: block.length + (headed ? 1 : 0),
    columns: block[0]?.length ?? 1,
    perRow: table !== undefined,
    above: headed ? 1 : 0,
    aligned: aligned && ("rows" as const),
  };
  const offers = await workbook.freePlaces(near, size, `TULU ${shaped.card.name}`);
  const planned = offers.map((offer): OfferedTarget => {
    if (offer.kind === "table" && table !== undefined) return { ...offer, plan: () => tablePlan(shaped, table) };
    if (offer.kind === "newSheet")
      return { ...offer, plan: () => withLabels(callPlan(shaped, shape, true, false), shaped) };
    return { ...offer, plan: () => callPlan(shaped, shape, headed && !offer.ownHeading, aligned) };
  });
  // Without rows to stand beside, the cell one has chosen is the likeliest place.
  return data ? planned : planned.toSorted((a, b) => Number(wanted(b)) - Number(wanted(a)));
}

const wanted = ({ kind, free }: OfferedTarget): boolean => kind === "activeCell" && free;

/** The columns that the rows of the result follow, and whether there is a heading above them. */
function dataOf({ entries, preview }: Call): { readonly place: Place; readonly headed: boolean } | undefined {
  const { followed, block } = preview;
  if (!followed || block.length !== followed.place.rows) return undefined;
  const { sheet, row, rows } = followed.place;
  const neighbours = entries.filter(
    (entry): entry is RangeEntry =>
      entry.kind === "range" && entry.place.sheet === sheet && entry.place.row === row && entry.place.rows === rows,
  );
  const column = Math.min(...neighbours.map(({ place }) => place.column));
  const end = Math.max(...neighbours.map(({ place }) => place.column + place.columns));
  const headed = row > 0 && rows > 1 && neighbours.some(({ heading }) => heading !== undefined);
  return { place: { sheet, row, rows, column, columns: end - column }, headed };
}
