import type { NativeChart } from "../../pages/native/nativeChart";
import { placeAddress, type Place } from "../../sheet/place";
import type { Hindrance, Notice } from "../../sheet/target";
import { inExcel } from "../session";
import { inOneStep } from "../write/inOneStep";
import { keepChart, type ChartRecord } from "./chartRecords";
import { chartTarget } from "./chartTarget";
import { putChart } from "./putChart";
import { standingChart } from "./standingChart";

export interface ChartInserted {
  readonly done: true;
  readonly record: ChartRecord;
  readonly address: string;
  /** Whether it took the place of the one that was put there before. */
  readonly replaced: boolean;
  /** Whether Ctrl+Z takes all of it back at once. */
  readonly oneUndoStep: boolean;
  /** On another sheet than the data, because theirs had no room. */
  readonly newSheet: boolean;
  readonly notices: readonly Notice[];
}

/** There is no new chart; what was written of it is put back, unless `restored` says otherwise. */
export interface ChartNotInserted {
  readonly done: false;
  readonly hindrances: readonly Hindrance[];
  /** Excel's own words, where it failed. */
  readonly detail: string | undefined;
  readonly restored: boolean;
}

/**
 * Puts a chart beside the data that it shows, with the cells that it reads under it, on free cells of that sheet or on a
 * new one. A chart of the same name makes room: it and those of its cells that are as they were written. One step for
 * Ctrl+Z where Excel gives it; the chart is asked for when it has been made, and where it is not there it has failed.
 */
export async function insertChart(
  chart: NativeChart,
  data: Place,
  onWaiting?: () => void,
): Promise<ChartInserted | ChartNotInserted> {
  let hindrances: readonly Hindrance[] = [];
  try {
    // Before the step: asking a chart what it reads is no part of what Ctrl+Z takes back.
    const standing = await inExcel((context) => standingChart(context, data.sheet, chart));
    const carried = await inOneStep(async (context, begun) => {
      const target = await chartTarget(context, chart, data, standing);
      hindrances = target.hindrances;
      return hindrances.length > 0 ? undefined : putChart(context, begun, chart, target, standing);
    }, onWaiting);
    if (!carried.done) return notInserted([], carried.trouble.detail, carried.restored);
    if (!carried.result) return notInserted(hindrances, undefined, true);
    const { record, notices, newSheet } = carried.result;
    // Where it is not kept, the chart stands all the same; the next one then finds it by its name alone.
    await keepChart(data.sheet, record).catch(() => undefined);
    const { oneUndoStep } = carried;
    const address = placeAddress(record.place);
    return { done: true, record, address, replaced: standing?.id !== undefined, oneUndoStep, newSheet, notices };
  } catch (reason) {
    return notInserted([], reason instanceof Error ? reason.message : String(reason), true);
  }
}

const notInserted = (
  hindrances: readonly Hindrance[],
  detail: string | undefined,
  restored: boolean,
): ChartNotInserted => ({ done: false, hindrances, detail, restored });
