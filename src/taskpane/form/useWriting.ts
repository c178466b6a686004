import { useAnnounce } from "@fluentui/react-components";
import { useRef, useState } from "react";
import { placeAddress, type Place } from "../../sheet/place";
import type { Plan } from "../../blocks/plan";
import type { FilledCell, Target, TargetInspection } from "../../sheet/target";
import type { PlaceOffer } from "../../workbook/write/freePlaces";
import type { NotWritten, Written } from "../../workbook/write/writeBlock";
import type { Texts } from "../language/texts.da";
import { useTexts } from "../language/tongue";
import { useWorkbook, type Workbook } from "../port";
import { noticeText } from "./hindranceText";

/** A plan that met filled cells, and where it could stand instead. */
export interface Question {
  readonly plan: Plan;
  readonly target: Target;
  readonly inspection: TargetInspection;
  readonly free: PlaceOffer | undefined;
}

export type WritingState =
  | { readonly step: "idle" }
  | { readonly step: "writing"; readonly waiting: boolean }
  | { readonly step: "asking"; readonly question: Question }
  | { readonly step: "done"; readonly written: Written; readonly said: string }
  | { readonly step: "failed"; readonly reason: NotWritten; readonly plan: Plan };

export interface WritingWork {
  readonly state: WritingState;
  readonly start: (plan: Plan, target: Target, overwrite?: readonly FilledCell[]) => Promise<void>;
  readonly clear: () => void;
}

/** Writing a plan: looks first, asks before a filled cell is touched, tells what came of it. */
export function useWriting(): WritingWork {
  const workbook = useWorkbook();
  const texts = useTexts();
  const { announce } = useAnnounce();
  const [state, setState] = useState<WritingState>({ step: "idle" });
  const busy = useRef(false);

  const carryOut = async (plan: Plan, target: Target, overwrite?: readonly FilledCell[]): Promise<WritingState> => {
    const result = await workbook.write(plan, target, {
      ...(overwrite ? { agreement: { overwrite } } : {}),
      onWaiting: () => {
        setState({ step: "writing", waiting: true });
        announce(texts.writing.waiting);
      },
    });
    if (result.done) {
      const said = writtenText(result, target, texts);
      announce(said);
      return { step: "done", written: result, said };
    }
    if (result.why === "filled" && result.inspection) {
      const free = await freeOffer(workbook, plan, result.inspection);
      return { step: "asking", question: { plan, target, inspection: result.inspection, free } };
    }
    return { step: "failed", reason: result, plan };
  };

  const start: WritingWork["start"] = async (plan, target, overwrite) => {
    if (busy.current) return;
    busy.current = true;
    setState({ step: "writing", waiting: false });
    try {
      setState(await carryOut(plan, target, overwrite));
    } catch (reason) {
      const detail = reason instanceof Error ? reason.message : String(reason);
      const failed = {
        done: false,
        why: "failed",
        inspection: undefined,
        hindrances: [],
        detail,
        restored: true,
      } as const;
      setState({ step: "failed", plan, reason: failed });
    } finally {
      busy.current = false;
    }
  };
  return { state, start, clear: () => setState({ step: "idle" }) };
}

/** The nearest place where the same block stands free. */
async function freeOffer(workbook: Workbook, plan: Plan, { place }: TargetInspection): Promise<PlaceOffer | undefined> {
  if (!place || plan.kind !== "block") return undefined;
  const size = { rows: place.rows, columns: place.columns, perRow: false, above: 0 };
  const offers = await workbook.freePlaces(place, size, plan.title);
  return offers.find(({ kind, free }) => free && (kind === "beside" || kind === "below"));
}

/** Whether the place is what was just written: it is marked then, but not to be reckoned with. */
export const isWritten = (state: WritingState, place: Place | undefined): boolean =>
  state.step === "done" && place !== undefined && placeAddress(place) === state.written.address;

/** What was written and where, and what is to be told with it. */
function writtenText(
  { formulas, place, address, notices, oneUndoStep }: Written,
  target: Target,
  texts: Texts,
): string {
  const { writing } = texts;
  return [
    target.kind === "newSheet" ? writing.writtenSheet(formulas, place.sheet) : writing.written(formulas, address),
    oneUndoStep ? writing.undo : writing.undoSteps,
    // That it is another sheet is no news: it is open now.
    ...notices.filter(({ kind }) => kind !== "otherSheet").map((notice) => noticeText(notice, texts)),
  ].join(" ");
}
