import type { ContractCase } from "../contract";

export const filters: readonly ContractCase[] = [
  {
    name: "an empty sheet is not filtered",
    does: ({ port, sheet }) => port.isFiltered(sheet()),
    gives: false,
  },
  {
    name: "a filter hides its rows and shows them when it is lifted; rows hidden by hand stay hidden",
    does({ port, sheet, area, put }) {
      put("A1", [["Antal"], [1], [2], [3], [4]]);
      port.setRowsHidden(sheet(), area("A3"), true);
      port.filterRows(sheet(), [1, 2]);
      const on = [port.isFiltered(sheet()), port.hiddenRows(sheet(), area("A1:A5"))];
      port.filterRows(sheet(), [3]);
      const other = port.hiddenRows(sheet(), area("A1:A5"));
      port.filterRows(sheet(), []);
      return [...on, other, port.isFiltered(sheet()), port.hiddenRows(sheet(), area("A1:A5"))];
    },
    gives: [
      ...[true, [false, true, true, false, false]],
      [false, false, true, true, false],
      ...[false, [false, false, true, false, false]],
    ],
  },
  {
    name: "formulas count filtered rows, and writing reaches them",
    async does({ port, sheet, put, values }) {
      put("A1", [["Antal"], [1], [2], ["=SUM(A2:A3)"]]);
      port.filterRows(sheet(), [1]);
      put("A2", [[10]]);
      return values("A2:A4");
    },
    gives: [[10], [2], [12]],
  },
  {
    name: "filtering is undone and redone",
    async does({ port, sheet, area, put }) {
      put("A1", [["Antal"], [1], [2]]);
      port.filterRows(sheet(), [1]);
      await port.undo();
      const undone = port.hiddenRows(sheet(), area("A1:A3"));
      await port.redo();
      return [undone, port.hiddenRows(sheet(), area("A1:A3"))];
    },
    gives: [
      [false, false, false],
      [false, true, false],
    ],
  },
];
