import { useCallback, useEffect, useRef, useState } from "react";
import about from "../../../package.json";
import type { Carried } from "../../workbook/write/inOneStep";
import type { Freezing } from "../../workbook/freeze/freeze";
import type { Survey } from "../../workbook/freeze/survey";
import type { FrozenFormula, RecordNow } from "../../workbook/freeze/thaw";
import type { Bilingual } from "../../functions/card";
import { troubleOf } from "../../workbook/session";
import { useTongue } from "../language/tongue";
import { useWorkbook } from "../port";
import { words } from "./words";

/** What is known of the workbook. */
export type Looked =
  | { readonly step: "looking"; readonly sheet: number; readonly all: number }
  | { readonly step: "looked"; readonly survey: Survey; readonly records: readonly RecordNow[] }
  | { readonly step: "failed"; readonly detail: string };

/** What is being written, or came of it. */
export type Work =
  | { readonly step: "idle" }
  | { readonly step: "writing"; readonly cells: number; readonly all: number }
  | { readonly step: "said"; readonly intent: "success" | "warning" | "info" | "error"; readonly said: string };

export interface SharingWork {
  readonly looked: Looked;
  readonly work: Work;
  readonly look: () => void;
  readonly freeze: (freezings: readonly Freezing[]) => Promise<void>;
  readonly thaw: (formulas: readonly FrozenFormula[]) => Promise<void>;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** Looks through the workbook, and freezes and thaws its formulas; a view that goes away stops it. */
export function useSharing(): SharingWork {
  const workbook = useWorkbook();
  const { language } = useTongue();
  const [looked, setLooked] = useState<Looked>({ step: "looking", sheet: 0, all: 0 });
  const [work, setWork] = useState<Work>({ step: "idle" });
  const [round, setRound] = useState(0);
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);

  useEffect(() => {
    const own = new AbortController();
    const tell = (next: Looked): void => {
      if (!own.signal.aborted) setLooked(next);
    };
    const look = async (): Promise<void> => {
      const { survey, records } = await workbook.sharing();
      const found = await survey({
        signal: own.signal,
        onProgress: (sheet, all) => tell({ step: "looking", sheet: sheet + 1, all }),
      });
      tell({ step: "looked", survey: found, records: await records() });
    };
    look().catch((reason: unknown) => tell({ step: "failed", detail: troubleOf(reason).detail }));
    return () => own.abort();
  }, [workbook, round]);

  const look = useCallback(() => setRound((before) => before + 1), []);
  const stop = useCallback(() => control.current?.abort(), []);
  const clear = useCallback(() => setWork({ step: "idle" }), []);

  /** Writes, and says what came of it. */
  const write = async <T>(
    begin: (options: { signal: AbortSignal; onProgress: (cells: number, all: number) => void }) => Promise<Carried<T>>,
    done: (result: T, oneUndoStep: boolean) => { readonly said: readonly Bilingual[]; readonly isWhole: boolean },
  ): Promise<void> => {
    const own = new AbortController();
    control.current = own;
    setWork({ step: "writing", cells: 0, all: 0 });
    const onProgress = (cells: number, all: number): void => setWork({ step: "writing", cells, all });
    const carried = await begin({ signal: own.signal, onProgress }).catch((reason: unknown): Carried<T> => ({
      done: false,
      trouble: troubleOf(reason),
      restored: true,
    }));
    if (carried.done) {
      const { said, isWhole } = done(carried.result, carried.oneUndoStep);
      const text = said.map((each) => each[language]).join(" ");
      setWork({ step: "said", intent: isWhole ? "success" : "warning", said: text });
    } else {
      const { reason, detail } = carried.trouble;
      const stopped = reason === "stopped" && carried.restored;
      const said = !carried.restored
        ? words.notRestored
        : stopped
          ? words.stopped
          : reason === "moved"
            ? words.moved(detail)
            : words.failed(detail);
      setWork({ step: "said", intent: stopped ? "info" : "error", said: said[language] });
    }
    look();
  };

  const freeze: SharingWork["freeze"] = async (freezings) => {
    const { freeze: begin } = await workbook.sharing();
    await write(
      (options) => begin(freezings, { at: momentText(new Date()), version: about.version }, language, options),
      ({ cells, plain, record, different }, oneUndoStep) => ({
        isWhole: different.length === 0,
        said: [
          words.frozen(cells - plain, plain),
          ...(different.length > 0 ? [words.different(different)] : []),
          words.record(record),
          oneUndoStep ? words.undo : words.undoSteps,
        ],
      }),
    );
  };
  const thaw: SharingWork["thaw"] = async (formulas) => {
    const { thaw: begin } = await workbook.sharing();
    await write(
      (options) => begin(formulas, options),
      (result, oneUndoStep) => ({
        isWhole: result.different.length === 0,
        said: [
          words.thawed(result.formulas),
          ...(result.different.length > 0 ? [words.thawedDifferent(result.different)] : []),
          ...(oneUndoStep ? [words.ctrlZ] : []),
        ],
      }),
    );
  };
  return { looked, work, look, freeze, thaw, stop, clear };
}

const twoDigits = (number: number): string => String(number).padStart(2, "0");

/** The user's own clock: "25-11-2026 14:05". */
const momentText = (at: Date): string =>
  `${[twoDigits(at.getDate()), twoDigits(at.getMonth() + 1), at.getFullYear()].join("-")} ${twoDigits(at.getHours())}:${twoDigits(at.getMinutes())}`;
