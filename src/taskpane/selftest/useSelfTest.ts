import { useCallback, useEffect, useRef, useState } from "react";
import { useWorkbook } from "../port";
import { useRemembered } from "../remembered";
import { probes } from "./catalogue";
import { habitsFound, runSelfTest, type SelfTest, type SelfTestProgress } from "./runSelfTest";

export type SelfTestState =
  | { readonly step: "idle" }
  | { readonly step: "running"; readonly progress: SelfTestProgress | undefined; readonly stopping: boolean }
  | { readonly step: "done"; readonly test: SelfTest; readonly at: Date }
  | { readonly step: "failed"; readonly detail: string };

interface SelfTestWork {
  readonly state: SelfTestState;
  readonly start: () => Promise<void>;
  readonly stop: () => void;
}

/** Runs the self-test for the view; a view that goes away stops it. What it found of this Excel is remembered. */
export function useSelfTest(): SelfTestWork {
  const workbook = useWorkbook();
  const [{ habits }, remember] = useRemembered();
  const [state, setState] = useState<SelfTestState>({ step: "idle" });
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);

  const start = async (): Promise<void> => {
    const own = new AbortController();
    control.current = own;
    setState({ step: "running", progress: undefined, stopping: false });
    try {
      const test = await runSelfTest(probes, {
        openTestSheet: workbook.openTestSheet,
        settings: await workbook.openSettings(),
        signal: own.signal,
        onProgress: (progress) => setState({ step: "running", progress, stopping: false }),
      });
      remember({ habits: { ...habits, ...habitsFound(test) } });
      setState({ step: "done", test, at: new Date() });
    } catch (reason) {
      setState({ step: "failed", detail: reason instanceof Error ? reason.message : String(reason) });
    }
  };
  const stop = useCallback(() => {
    control.current?.abort();
    setState((now) => (now.step === "running" ? { ...now, stopping: true } : now));
  }, []);
  return { state, start, stop };
}
