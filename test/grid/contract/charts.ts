import type { ContractCase } from "../contract";

export const charts: readonly ContractCase[] = [
  {
    name: "a chart is put, changed and deleted, each a step that is undone and redone",
    async does({ port, sheet, area }) {
      const look = { visible: true, reversed: false, tickLabelPosition: "NextToAxis", gridlines: false } as const;
      const axis = { ...look, line: {}, text: {} };
      const cells = { sheet: sheet(), area: area("B1:B3") };
      const chart = {
        ...{ id: "1", sheet: sheet(), name: "Andel", type: "BarClustered" as const },
        from: { row: 4, column: 1, right: 0, down: 0 },
        to: { row: 9, column: 5, right: 10, down: 5 },
        title: { visible: true, text: "", look: {} },
        legend: { visible: false, position: "Top" as const, look: {} },
        ...{ categoryAxis: axis, valueAxis: axis, plotVisibleOnly: true },
        series: [
          {
            ...{ name: "Andel", values: cells, line: {}, marker: "None" as const, gapWidth: 150, overlap: 0 },
            points: {},
          },
        ],
      };
      const names = (): string[] => port.charts().map(({ name }) => name);
      const seen = [names()];
      port.putChart(chart);
      port.putChart({ ...chart, name: "Antal" });
      seen.push(names());
      await port.undo();
      seen.push(names());
      await port.redo();
      port.deleteChart("1");
      seen.push(names());
      await port.undo();
      seen.push(names());
      await port.undo();
      await port.undo();
      return [...seen, names()];
    },
    gives: [[], ["Antal"], ["Andel"], [], ["Antal"], []],
  },
  {
    name: "charts are told of, and go with their sheet",
    does({ port, sheet }) {
      const other = port.addSheet("Bilag");
      const axis = {
        ...{ visible: true, reversed: false, tickLabelPosition: "NextToAxis" as const, gridlines: false },
        ...{ line: {}, text: {} },
      };
      let told = 0;
      port.on("charts", () => told++);
      const corner = { row: 1, column: 1, right: 0, down: 0 };
      port.putChart({
        ...{ id: "1", sheet: other, name: "Andel", type: "Line", from: corner, to: { ...corner, row: 9, column: 9 } },
        title: { visible: true, text: "", look: {} },
        legend: { visible: false, position: "Top", look: {} },
        ...{ categoryAxis: axis, valueAxis: axis, series: [], plotVisibleOnly: true },
      });
      const before = port.charts().length;
      port.deleteSheet(other);
      return [told, before, port.charts().length, sheet() === other];
    },
    gives: [1, 1, 0, false],
  },
  {
    name: "a row is as high as it is, and nothing where it is hidden",
    does({ port, sheet, area }) {
      const usual = port.rowHeight(sheet(), 0);
      port.setRowsHidden(sheet(), area("A2"), true);
      return [usual > 10 && usual < 30, port.rowHeight(sheet(), 1), port.rowHeight(sheet(), 2) === usual];
    },
    gives: [true, 0, true],
  },
];
