import type { ChartPort } from "../../port";
import type { GridSession } from "../gridSession";

export const chartsPart = (session: GridSession): ChartPort => ({
  charts() {
    const sheets = new Set(session.workbook.getSheets().map((sheet) => sheet.getSheetId()));
    return session.charts.all.filter(({ sheet }) => sheets.has(sheet));
  },
  putChart(chart) {
    const { all } = session.charts;
    const isNew = all.every(({ id }) => id !== chart.id);
    session.charts.change(isNew ? [...all, chart] : all.map((one) => (one.id === chart.id ? chart : one)));
  },
  deleteChart(id) {
    const { all } = session.charts;
    if (all.some((one) => one.id === id)) session.charts.change(all.filter((one) => one.id !== id));
  },
});
