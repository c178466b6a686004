import { inspectTargetIn } from "./inspectTarget";
import type { Place } from "../../sheet/place";
import type { BlockPlan, Plan } from "../../blocks/plan";
import { layoutOf } from "../../blocks/layout";
import { notAgreed, type Agreement, type Notice, type Target, type TargetInspection } from "../../sheet/target";
import { readEach } from "./cellGrid";
import { clearAsWritten } from "./replacedBlock";
import { putBlock, type PutOptions } from "./putBlock";
import { putTableColumns } from "./putTableColumns";
import { inOneStep, type Begun } from "./inOneStep";
import { restoration } from "./restoration";
import { resultsIn, type WrittenResults } from "./resultsIn";

export interface Written {
  readonly done: true;
  readonly place: Place;
  readonly address: string;
  /** Cells written, those that formulas spill into not counted. */
  readonly cells: number;
  readonly formulas: number;
  readonly notices: readonly Notice[];
  /** Whether Ctrl+Z takes all of it back at once; older Excel needs a few, and Excel refuses it in cases of its own. */
  readonly oneUndoStep: boolean;
  /** What the cells hold now; undefined while Excel calculates by hand only. */
  readonly results: WrittenResults | undefined;
}

/** Nothing was written, or what was written is put back. */
export interface NotWritten {
  readonly done: false;
  /**
   * `filled`: cells that the user has not agreed to lose; `hindered`: see the inspection; `failed`: Excel refused;
   * `stopped`: the user stopped it.
   */
  readonly why: "filled" | "hindered" | "failed" | "stopped";
  /** How the place looked just before; undefined when it could not even be read. */
  readonly inspection: TargetInspection | undefined;
  /** Excel's own words, when it failed. */
  readonly detail?: string | undefined;
  /** False when putting back failed too: the user must press Ctrl+Z. */
  readonly restored: boolean;
}

export type WriteResult = Written | NotWritten;

export interface WriteOptions extends PutOptions {
  readonly agreement?: Agreement;
  /** A block of ours that stands and makes room: its cells that still are as written go in the same step. */
  readonly replaces?: Replaced;
  /** Told when Excel makes us wait, because a cell is being edited. */
  readonly onWaiting?: () => void;
}

/** A block that was written, and where it stands. */
export interface Replaced {
  readonly plan: BlockPlan;
  readonly place: Place;
}

/**
 * Writes a plan at a place as one step for Ctrl+Z, reads it back, and tells what the cells hold; the selection stays.
 * The place is looked at again just before: a filled cell is only written over when the agreement names it with its
 * present content. When something fails on the way, or the user stops it, what was there is put back. Where Excel
 * refuses to make one step of it, the same is done again in several.
 */
export async function writeBlock(plan: Plan, target: Target, options: WriteOptions = {}): Promise<WriteResult> {
  let inspection: TargetInspection | undefined;
  const carried = await inOneStep((context, begun, oneUndoStep) => {
    const looked = (found: TargetInspection): void => void (inspection = found);
    return writeIn(context, plan, target, { ...options, oneUndoStep }, begun, looked);
  }, options.onWaiting);
  if (carried.done) return carried.result;
  const { trouble, restored } = carried;
  const why = trouble.reason === "stopped" ? "stopped" : "failed";
  return { done: false, why, inspection, detail: trouble.detail, restored };
}

async function writeIn(
  context: Excel.RequestContext,
  plan: Plan,
  target: Target,
  options: WriteOptions & { readonly oneUndoStep: boolean },
  begun: Begun,
  looked: (inspection: TargetInspection) => void,
): Promise<WriteResult> {
  const replaced = options.replaces && layoutOf(options.replaces.plan, options.replaces.place);
  const inspection = await inspectTargetIn(context, plan, target, true, replaced);
  looked(inspection);
  const { hindrances, place, filled, address } = inspection;
  const refused = { done: false, inspection, detail: undefined, restored: true } as const;
  if (hindrances.length > 0 || !place) return { ...refused, why: "hindered" };
  if (notAgreed(filled, options.agreement).length > 0) return { ...refused, why: "filled" };

  begun.back = await restoration(context, plan, target, replaced ? around(place, replaced.place) : place);
  if (replaced) clearAsWritten(context, replaced, await readEach(context, replaced.place, "formulas"));
  const put =
    plan.kind === "table"
      ? await putTableColumns(context, plan, place)
      : await putBlock(context, layoutOf(plan, place), target.kind === "newSheet", options);
  const notices = [...inspection.notices, ...put.notices];
  const byHand = notices.some(({ kind }) => kind === "manualCalculation");
  return {
    done: true,
    place,
    address,
    cells: put.cells,
    formulas: put.formulas,
    notices,
    oneUndoStep: options.oneUndoStep,
    results: byHand ? undefined : await resultsIn(context, place, put.reckons),
  };
}

/** The least place that holds both. */
function around(a: Place, b: Place): Place {
  const [row, column] = [Math.min(a.row, b.row), Math.min(a.column, b.column)];
  const rows = Math.max(a.row + a.rows, b.row + b.rows) - row;
  const columns = Math.max(a.column + a.columns, b.column + b.columns) - column;
  return { sheet: a.sheet, row, column, rows, columns };
}
