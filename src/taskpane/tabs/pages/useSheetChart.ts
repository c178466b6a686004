import { useRef, useState } from "react";
import type { Choices } from "../../../pages/choices";
import type { NativeChart } from "../../../pages/native/nativeChart";
import type { Page } from "../../../pages/page";
import { spotAddress, type Place } from "../../../sheet/place";
import { useWorkbook } from "../../port";
import type { PageData } from "./usePage";
import type { ChartInserted, ChartNotInserted } from "../../../workbook/charts/insertChart";

/** What came of putting the page's chart into the sheet. */
export type ChartState =
  | { readonly step: "idle" }
  /** `waiting`: a cell is being edited. */
  | { readonly step: "working"; readonly waiting: boolean }
  | {
      readonly step: "inserted";
      readonly chart: NativeChart;
      readonly data: Place;
      readonly result: ChartInserted;
      /** Its title is another than the page's, which tells today's figures. */
      readonly otherTitle: boolean;
    }
  | { readonly step: "failed"; readonly result: ChartNotInserted }
  | { readonly step: "removed"; readonly done: boolean };

export interface SheetChart {
  readonly state: ChartState;
  readonly insert: (page: Page, data: PageData, choices: Choices) => Promise<void>;
  readonly remove: () => Promise<void>;
  readonly show: () => void;
  readonly clear: () => void;
}

/** The page as a chart of Excel's own: put into the sheet, found again, taken away. */
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
    insert: (page, { place, table }, choices) =>
      once(async () => {
        // Few pages become charts: what makes them comes when it is asked for.
        const { followedFigures } = await import("../../../pages/native/followedFigures");
        const { nativeChart } = await import("../../../pages/native/nativeChart");
        const { chartName } = await import("../../../pages/native/chartName");
        const followed = table ? followedFigures(page, table, choices) : "untraced";
        const chart = nativeChart(page, chartName(page, spotAddress(place.row, place.column)), followed);
        if (!chart) return { step: "idle" };
        const charts = await workbook.charts();
        const result = await charts.insert(chart, place, () => setState({ step: "working", waiting: true }));
        if (!result.done) return { step: "failed", result };
        if (result.newSheet) void workbook.show(result.record.place).catch(() => undefined);
        return { step: "inserted", chart, data: place, result, otherTitle: chart.title !== page.title };
      }),
    remove: () =>
      once(async () => {
        if (state.step !== "inserted") return state;
        const charts = await workbook.charts();
        return { step: "removed", done: await charts.remove(state.chart.name, state.data.sheet) };
      }),
    show: () => {
      if (state.step === "inserted") void workbook.show(state.result.record.place).catch(() => undefined);
    },
    clear: () => setState({ step: "idle" }),
  };
}
