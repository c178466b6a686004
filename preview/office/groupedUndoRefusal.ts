import type { ApiObject } from "./apiObject";
import { HostError } from "./hostError";
import { actionType, type Action } from "./wire";

/** What Excel refuses to do within `mergeUndoGroup`, though it does it without: nothing, formats, many formulas, charts' looks. */
export type RefusedInGroup = "nothing" | "formats" | "manyFormulas" | "charts";

/** OfficeDev/office-js#6491: 40 × 40 formulas are refused, on Windows and on the web. */
const tooManyFormulas = 1_600;

/** OfficeDev/office-js#6711: on the web a bold heading is refused. */
const formats: ReadonlySet<string> = new Set(["RangeFormat", "RangeFont", "RangeFill", "RangeBorder"]);

/** Of charts office.js 1.1.110 marks these as what no ExcelApiUndo takes back. */
const ofCharts: ReadonlySet<string> = new Set(["Name", "PlotVisibleOnly", "HasDataLabels", "HasDataLabel", "Formula"]);

function formulasIn({ ActionType, ArgumentInfo }: Action): number {
  if (ActionType !== actionType.set) return 0;
  const [input] = ArgumentInfo?.Arguments ?? [];
  const cells: unknown[] = [input].flat(2);
  return cells.filter((cell) => typeof cell === "string" && cell.startsWith("=")).length;
}

/** For one batch of a group: throws at the action that Excel would refuse; what came before it stays done. */
export function groupedUndoRefusal(refused: RefusedInGroup): (object: ApiObject, action: Action) => void {
  let formulas = 0;
  return (object, action) => {
    const isFormat = formats.has(object.typeName) || action.Name === "NumberFormat";
    const changes = action.ActionType === actionType.set || action.ActionType === actionType.method;
    const isOfCharts = object.typeName.startsWith("Chart") && ofCharts.has(action.Name);
    if (refused === "charts" && isOfCharts && changes) throw new HostError("UndoNotSupported");
    if (refused === "formats" && isFormat && changes) throw new HostError("UndoNotSupported");
    formulas += formulasIn(action);
    if (refused === "manyFormulas" && formulas >= tooManyFormulas) throw new HostError("UndoNotSupported");
  };
}
