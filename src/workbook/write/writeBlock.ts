import { inExcel, canMergeUndo, troubleOf } from "../session";
import { inspectTargetIn } from "./inspectTarget";
import type { Place } from "../../sheet/place";
import type { Plan } from "../../blocks/plan";
import { layoutOf } from "../../blocks/layout";
import {
  notAgreed,
  type Agreement,
  type Hindrance,
  type Notice,
  type Target,
  type TargetInspection,
} from "../../sheet/target";
import { putBlock } from "./putBlock";
import { putTableColumns } from "./putTableColumns";
import { restoration } from "./restoration";

export interface Written {
  readonly done: true;
  readonly place: Place;
  readonly address: string;
  /** Cells written, those that formulas spill into not counted. */
  readonly cells: number;
  readonly formulas: number;
  readonly notices: readonly Notice[];
  /** Whether Ctrl+Z takes all of it back at once; older Excel needs a few. */
  readonly oneUndoStep: boolean;
}

/** Nothing was written, or what was written is put back. */
export interface NotWritten {
  readonly done: false;
  /** `filled`: cells that the user has not agreed to lose; `hindered`: see the inspection; `failed`: Excel refused. */
  readonly why: "filled" | "hindered" | "failed";
  /** How the place looked just before; undefined when it could not even be read. */
  readonly inspection: TargetInspection | undefined;
  /** The inspection's. */
  readonly hindrances: readonly Hindrance[];
  /** Excel's own words, when it failed. */
  readonly detail?: string | undefined;
  /** False when putting back failed too: the user must press Ctrl+Z. */
  readonly restored: boolean;
}

export type WriteResult = Written | NotWritten;

export interface WriteOptions {
  readonly agreement?: Agreement;
  /** Told when Excel makes us wait, because a cell is being edited. */
  readonly onWaiting?: () => void;
}

/**
 * Writes a plan at a place as one step for Ctrl+Z and selects it. The place is looked at again just before: a filled
 * cell is only written over when the agreement names it with its present content. When something fails on the way,
 * what was there is put back.
 */
export async function writeBlock(plan: Plan, target: Target, options: WriteOptions = {}): Promise<WriteResult> {
  const { agreement, onWaiting } = options;
  const session = { oneUndoStep: true, ...(onWaiting && { onWaiting }) };
  try {
    return await inExcel((context) => writeIn(context, plan, target, agreement), session);
  } catch (reason) {
    const { detail } = troubleOf(reason);
    return { done: false, why: "failed", inspection: undefined, hindrances: [], detail, restored: true };
  }
}

async function writeIn(
  context: Excel.RequestContext,
  plan: Plan,
  target: Target,
  agreement: Agreement | undefined,
): Promise<WriteResult> {
  const inspection = await inspectTargetIn(context, plan, target, true);
  const refused = {
    done: false,
    inspection,
    hindrances: inspection.hindrances,
    detail: undefined,
    restored: true,
  } as const;
  const { place } = inspection;
  if (inspection.hindrances.length > 0 || !place) return { ...refused, why: "hindered" };
  if (notAgreed(inspection.filled, agreement).length > 0) return { ...refused, why: "filled" };

  const back = await restoration(context, plan, target, place);
  try {
    const put =
      plan.kind === "table"
        ? await putTableColumns(context, plan, place)
        : await putBlock(context, layoutOf(plan, place), target.kind === "newSheet");
    const notices = [...inspection.notices, ...put.notices];
    return {
      done: true,
      place,
      address: inspection.address,
      cells: put.cells,
      formulas: put.formulas,
      notices,
      oneUndoStep: canMergeUndo(),
    };
  } catch (reason) {
    const restored = await back();
    return { ...refused, why: "failed", detail: troubleOf(reason).detail, restored };
  }
}

export type WriteBlock = typeof writeBlock;
