import { useRef, useState } from "react";
import type { NativeChart } from "../../pages/native/nativeChart";
import type { Place } from "../../sheet/place";
import { useWorkbook } from "../port";
import type { ChartInserted, ChartNotInserted } from "../../workbook/charts/insertChart";

/** Charts to be put beside the figures that they show. */
export interface MadeCharts {
  readonly charts: readonly NativeChart[];
  readonly data: Place;
  /** The title that the figures of today have; another one on the chart is told of. */
  readonly title?: string;
}

interface Inserted {
  readonly chart: NativeChart;
  readonly result: ChartInserted;
}

/** What came of putting charts into the sheet. */
export type ChartState =
  | { readonly step: "idle" }
  /** `waiting`: a cell is being edited. */
  | { readonly step: "working"; readonly waiting: boolean }
  | { readonly step: "inserted"; readonly made: MadeCharts; readonly all: readonly Inserted[] }
  | { readonly step: "failed"; readonly result: ChartNotInserted }
  | { readonly step: "removed"; readonly done: boolean };

export interface SheetChart {
  readonly state: ChartState;
  /** What makes the charts is loaded when it is asked for. */
  readonly insert: (make: () => Promise<MadeCharts>) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly show: () => void;
  readonly clear: () => void;
}

/** Charts of Excel's own: put into the sheet, found again, taken away. */
export function useSheetChart(): SheetChart {
  const workbook = useWorkbook();
  const [state, setState] = useState<ChartState>({ step: "idle" });
  const busy = useRef(false);
  const once = async (work: () => Promise<ChartState>): Promise<void> => {
    if (busy.current) return;
    busy.current = true;
    setState({ step: "working", waiting: false });
    try {
      setState(await work());
    } catch (reason) {
      const detail = reason instanceof Error ? reason.message : String(reason);
      setState({ step: "failed", result: { done: false, hindrances: [], detail, restored: true } });
    } finally {
      busy.current = false;
    }
  };
  return {
    state,
    insert: (make) =>
      once(async () => {
        const made = await make();
        const charts = await workbook.charts();
        const all: Inserted[] = [];
        for (const chart of made.charts) {
          const result = await charts.insert(chart, made.data, () => setState({ step: "working", waiting: true }));
          if (!result.done) return { step: "failed", result };
          all.push({ chart, result });
        }
        const [first] = all;
        if (!first) return { step: "idle" };
        if (first.result.newSheet) void workbook.show(first.result.record.place).catch(() => undefined);
        return { step: "inserted", made, all };
      }),
    remove: () =>
      once(async () => {
        if (state.step !== "inserted") return state;
        const charts = await workbook.charts();
        let done = true;
        for (const { chart } of state.all) done = (await charts.remove(chart.name, state.made.data.sheet)) && done;
        return { step: "removed", done };
      }),
    show: () => {
      const [first] = state.step === "inserted" ? state.all : [];
      if (first) void workbook.show(first.result.record.place).catch(() => undefined);
    },
    clear: () => setState({ step: "idle" }),
  };
}
