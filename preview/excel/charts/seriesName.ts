import type { ChartSeries } from "../../cells/chartState";
import type { GridPort } from "../../grid/port";

/** What a series is called now: its own text, or what its cell shows. */
export const seriesName = (port: Pick<GridPort, "texts">, { name }: ChartSeries): string =>
  typeof name === "string" ? name : (port.texts(name.sheet, name.area)[0]?.[0] ?? "");
