import { canMergeUndo, inExcel, troubleOf, type WorkbookTrouble } from "../session";
import type { Restore } from "./restoration";

/** What is known of work under way when it fails: how to put back what was there, once something has been written. */
export interface Begun {
  back?: Restore;
}

export type Carried<T> =
  | { readonly done: true; readonly result: T; readonly oneUndoStep: boolean }
  /** `restored` is false when putting back failed too. */
  | { readonly done: false; readonly trouble: WorkbookTrouble; readonly restored: boolean };

type Work<T> = (context: Excel.RequestContext, begun: Begun, oneUndoStep: boolean) => Promise<T>;

/**
 * Carries out work as one step for Ctrl+Z where Excel can. When it fails on the way, or the user stops it, what was there
 * is put back. Where Excel refuses to make one step of it, the same is done again in several.
 */
export async function inOneStep<T>(work: Work<T>, onWaiting?: () => void): Promise<Carried<T>> {
  if (!canMergeUndo()) return attempt(work, false, onWaiting);
  const carried = await attempt(work, true, onWaiting);
  if (carried.done || !carried.restored || !blamesTheGroup(carried.trouble)) return carried;
  return attempt(work, false, onWaiting);
}

/** An error of Excel's own that names nothing that is wrong with the cells may be the group's. */
const blamesTheGroup = ({ reason }: WorkbookTrouble): boolean =>
  reason === "undo" || reason === "failed" || reason === "unsupported";

async function attempt<T>(
  work: Work<T>,
  oneUndoStep: boolean,
  onWaiting: (() => void) | undefined,
): Promise<Carried<T>> {
  const begun: Begun = {};
  try {
    const session = { oneUndoStep, ...(onWaiting && { onWaiting }) };
    return { done: true, result: await inExcel((context) => work(context, begun, oneUndoStep), session), oneUndoStep };
  } catch (reason) {
    // Never within the group: what Excel refuses to group, it would refuse to put back.
    const restored = begun.back ? await succeeds(begun.back) : true;
    return { done: false, trouble: troubleOf(reason), restored };
  }
}

async function succeeds(work: Restore): Promise<boolean> {
  try {
    await inExcel(work);
    return true;
  } catch {
    return false;
  }
}
