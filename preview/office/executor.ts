import type { ApiObject } from "./apiObject";
import { describe, identity } from "./description";
import { isEventRegistration } from "./eventTypes";
import { HostError } from "./hostError";
import { callMember, writeMember } from "./member";
import { ObjectPaths } from "./objectPaths";
import type { Roots } from "./objectPaths";
import type { References } from "./references";
import { actionType, pathType } from "./wire";
import type { Action, ActionResult, Batch, BatchAnswer, BatchError } from "./wire";

/** Objects that exist, or have their size, only when the formulas are calculated. */
const readsResults = /UsedRange|Spill|Surrounding|RangeEdge|ExtendedRange|VisibleView|SpecialCells/;

interface ExecutorOptions {
  readonly roots: Roots;
  readonly references: References;
  /** Resolves when every pending calculation has ended. */
  settled(): Promise<void>;
  /** Throws where Excel would refuse an action for reasons of its own. */
  allow?(object: ApiObject, action: Action): void;
}

/** Carries out a batch's actions strictly in order and stops at the first error; what was done before it stays done. */
export async function executeBatch(batch: Batch, options: ExecutorOptions): Promise<BatchAnswer> {
  const { references } = options;
  const paths = new ObjectPaths(batch.ObjectPaths, options.roots, references);
  const results: ActionResult[] = [];
  try {
    for (const action of batch.Actions) {
      const value = await carriedOut(action, paths, options);
      results.push({ ActionId: action.Id, Value: value ?? null });
    }
    return { Results: results, TraceIds: traced(batch, results) };
  } catch (reason) {
    const { Name = "" } = batch.Actions[results.length] ?? {};
    return { Results: results, TraceIds: traced(batch, results), Error: batchError(reason, results.length, Name) };
  } finally {
    references.endOfBatch();
  }
}

const traced = ({ Actions }: Batch, results: readonly ActionResult[]): number[] =>
  Actions.slice(0, results.length)
    .filter(({ ActionType }) => ActionType === actionType.trace)
    .map(({ Id }) => Id);

async function carriedOut(action: Action, paths: ObjectPaths, options: ExecutorOptions): Promise<unknown> {
  if (action.ActionType === actionType.trace) return null;
  const path = paths.path(action.ObjectPathId);
  if (path.ObjectPathType === pathType.method && readsResults.test(path.Name)) await options.settled();
  const object = paths.find(action.ObjectPathId);
  if (object === null) return null;
  options.allow?.(object, action);
  switch (action.ActionType) {
    case actionType.instantiate:
      return identity(object, options.references);
    case actionType.query:
      await options.settled();
      return describe(object, action.QueryInfo ?? {}, options.references);
    case actionType.method:
      return called(object, action, paths, options.references);
    case actionType.set:
      return writeMember(object, action.Name, paths.args(action.ArgumentInfo)[0]);
    case actionType.ensureQueryable:
      return null;
    default:
      throw new HostError("UnsupportedOperation", `Action type ${action.ActionType} is not known.`);
  }
}

function called(object: ApiObject, action: Action, paths: ObjectPaths, references: References): unknown {
  const args = paths.args(action.ArgumentInfo);
  if (action.Name === "_KeepReference") return references.keep(object);
  if (action.Name === "_RemoveReference") return references.release(String(args[0]));
  if (isEventRegistration(object, action.Name)) return null;
  return callMember(object, action.Name, args);
}

function batchError(reason: unknown, index: number, location: string): BatchError {
  const error = reason instanceof HostError ? reason : new HostError("GeneralException", String(reason));
  return { ActionIndex: index, Code: error.code, Message: error.message, Location: location, HttpStatusCode: 400 };
}
