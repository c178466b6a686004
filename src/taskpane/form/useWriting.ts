import { useAnnounce } from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { placeAddress, type Place } from "../../sheet/place";
import type { Plan } from "../../blocks/plan";
import type { FilledCell, Target, TargetInspection } from "../../sheet/target";
import type { PlaceOffer } from "../../workbook/write/freePlaces";
import type { WrittenResults } from "../../workbook/write/resultsIn";
import type { NotWritten, Replaced, Written } from "../../workbook/write/writeBlock";
import type { Texts } from "../language/texts.da";
import { useTexts } from "../language/tongue";
import { useWorkbook, type Workbook } from "../port";
import { useSelection } from "../selection";
import { noticeText } from "./hindranceText";

/** A plan that met filled cells, and where it could stand instead. */
export interface Question {
  readonly plan: Plan;
  readonly target: Target;
  readonly inspection: TargetInspection;
  readonly free: PlaceOffer | undefined;
  readonly replaces: Replaced | undefined;
}

/** Cells written so far, and the way to stop, which puts back what was there. */
export interface WritingProgress {
  readonly cells: number;
  readonly all: number;
  readonly stop: () => void;
}

export type WritingState =
  | { readonly step: "idle" }
  | { readonly step: "writing"; readonly waiting: boolean; readonly progress: WritingProgress | undefined }
  | { readonly step: "asking"; readonly question: Question }
  | { readonly step: "done"; readonly written: Written; readonly said: string; readonly whole: boolean }
  /** What was written has been taken away again, by Ctrl+Z or otherwise. */
  | { readonly step: "gone"; readonly address: string }
  | { readonly step: "failed"; readonly reason: NotWritten; readonly plan: Plan };

export interface WritingWork {
  readonly state: WritingState;
  /** How many times the cells have changed by our writing or its undoing: free places are then looked for anew. */
  readonly round: number;
  /** What the user agrees to lose, and what of ours makes room for it. */
  readonly start: (plan: Plan, target: Target, overwrite?: readonly FilledCell[], replaces?: Replaced) => Promise<void>;
  readonly clear: () => void;
}

/** Writing a plan: looks first, asks before a filled cell is touched, tells what the cells hold, and stays true. */
export function useWriting(onWritten?: (written: Written) => void): WritingWork {
  const workbook = useWorkbook();
  const texts = useTexts();
  const { announce } = useAnnounce();
  const selection = useSelection();
  const [state, setState] = useState<WritingState>({ step: "idle" });
  const [round, setRound] = useState(0);
  const busy = useRef(false);
  // Values that were written as such are the user's from then on.
  const written = state.step === "done" && state.written.formulas > 0 ? state.written : undefined;

  // The selection is read anew whenever a cell has changed: then what was written may be gone.
  useEffect(() => {
    if (!written) return;
    let overtaken = false;
    void workbook.holdsFormulas(written.place).then((holds) => {
      if (overtaken || holds) return;
      setState({ step: "gone", address: written.address });
      setRound((before) => before + 1);
    });
    return () => {
      overtaken = true;
    };
  }, [workbook, written, selection]);

  const carryOut = async (
    plan: Plan,
    target: Target,
    overwrite: readonly FilledCell[] | undefined,
    replaces: Replaced | undefined,
  ): Promise<WritingState> => {
    const control = new AbortController();
    const stop = () => control.abort();
    const result = await workbook.write(plan, target, {
      ...(overwrite ? { agreement: { overwrite } } : {}),
      ...(replaces ? { replaces } : {}),
      signal: control.signal,
      onProgress: (cells, all) => {
        if (cells < all) setState({ step: "writing", waiting: false, progress: { cells, all, stop } });
      },
      onWaiting: () => {
        setState({ step: "writing", waiting: true, progress: undefined });
        announce(texts.writing.waiting);
      },
    });
    if (result.done) {
      const said = writtenText(result, target, texts);
      announce(said);
      void workbook.showBriefly(result.place, target.kind === "newSheet");
      onWritten?.(result);
      return { step: "done", written: result, said, whole: isWhole(result.results) };
    }
    if (result.why === "filled" && result.inspection) {
      const free = await freeOffer(workbook, plan, result.inspection);
      return { step: "asking", question: { plan, target, inspection: result.inspection, free, replaces } };
    }
    return { step: "failed", reason: result, plan };
  };

  const start: WritingWork["start"] = async (plan, target, overwrite, replaces) => {
    if (busy.current) return;
    busy.current = true;
    setState({ step: "writing", waiting: false, progress: undefined });
    try {
      setState(await carryOut(plan, target, overwrite, replaces));
    } catch (reason) {
      const detail = reason instanceof Error ? reason.message : String(reason);
      const failed = { done: false, why: "failed", inspection: undefined, detail, restored: true } as const;
      setState({ step: "failed", plan, reason: failed });
    } finally {
      busy.current = false;
      setRound((before) => before + 1);
    }
  };
  return { state, round, start, clear: () => setState({ step: "idle" }) };
}

const isWhole = (results: WrittenResults | undefined): boolean =>
  results === undefined || (results.reckoned && results.without.length === 0);

/** The nearest place where the same block stands free. */
async function freeOffer(workbook: Workbook, plan: Plan, { place }: TargetInspection): Promise<PlaceOffer | undefined> {
  if (!place || plan.kind !== "block") return undefined;
  const aligned = plan.aligned ?? (false as const);
  const size = { rows: place.rows, columns: place.columns, perRow: false, above: 0, aligned };
  const offers = await workbook.freePlaces(place, size, plan.title);
  return offers.find(({ kind, free }) => free && (kind === "beside" || kind === "under" || kind === "below"));
}

/** Whether the place is what was just written: it is marked then, but not to be reckoned with. */
export const isWritten = (state: WritingState, place: Place | undefined): boolean =>
  state.step === "done" && place !== undefined && placeAddress(place) === state.written.address;

/** What was written and where, and what is to be told with it. */
function writtenText(
  { cells, formulas, place, address, notices, oneUndoStep, results }: Written,
  target: Target,
  texts: Texts,
): string {
  const { writing } = texts;
  return [
    formulas === 0
      ? writing.writtenValues(cells, address)
      : target.kind === "newSheet"
        ? writing.writtenSheet(formulas, place.sheet)
        : writing.written(formulas, address),
    ...resultsSaid(results, texts),
    oneUndoStep ? writing.undo : writing.undoSteps,
    // That it is another sheet is no news: it is open now.
    ...notices.filter(({ kind }) => kind !== "otherSheet").map((notice) => noticeText(notice, texts)),
  ].join(" ");
}

const named = 4;

/** How many cells give no figure, and which; nothing where all do. */
function resultsSaid(results: WrittenResults | undefined, { writing }: Texts): readonly string[] {
  if (!results) return [];
  const { empty, errors, without, reckoned } = results;
  if (!reckoned) return [writing.reckoning];
  if (without.length === 0) return [];
  const shown = without.slice(0, named).join(", ");
  return [writing.without(empty + errors, without.length > named ? `${shown} …` : shown)];
}
