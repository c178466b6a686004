import type { ChartState } from "../../cells/chartState";
import type { ChartPort } from "../port";
import type { MemoryState } from "./book/memoryState";

export function chartsPart(state: MemoryState): ChartPort {
  const { book, history } = state;
  const perform = (sheet: string, after: readonly ChartState[]): void => {
    const before = book.charts;
    const put = (charts: readonly ChartState[]) => () => {
      book.charts = charts;
      state.tell("charts", sheet);
    };
    history.perform({ apply: put(after), revert: put(before) });
  };
  return {
    charts: () => book.charts.filter(({ sheet }) => book.sheets.some(({ id }) => id === sheet)),
    putChart(chart) {
      const isNew = book.charts.every(({ id }) => id !== chart.id);
      perform(
        chart.sheet,
        isNew ? [...book.charts, chart] : book.charts.map((one) => (one.id === chart.id ? chart : one)),
      );
    },
    deleteChart(id) {
      const chart = book.charts.find((one) => one.id === id);
      if (chart)
        perform(
          chart.sheet,
          book.charts.filter((one) => one !== chart),
        );
    },
  };
}
