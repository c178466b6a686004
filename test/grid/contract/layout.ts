import type { ContractCase } from "../contract";

export const layout: readonly ContractCase[] = [
  {
    name: "a width that is set comes back, of those columns only",
    does({ port, sheet, area }) {
      const before = port.columnWidth(sheet(), 3);
      port.setColumnWidth(sheet(), area("B1:C9"), 90);
      return [port.columnWidth(sheet(), 1), port.columnWidth(sheet(), 2), port.columnWidth(sheet(), 3) === before];
    },
    gives: [90, 90, true],
  },
  {
    name: "a column is fitted to its longest text, and one without any is left",
    async does({ port, sheet, area, put }) {
      put("A1", [["kort"], ["en kommune med et meget langt navn i Midtjylland"]]);
      await port.settled();
      const empty = port.columnWidth(sheet(), 1);
      port.setColumnWidth(sheet(), area("A1"), 30);
      port.autofitColumns(sheet(), area("A1:B2"));
      return [port.columnWidth(sheet(), 0) > 120, port.columnWidth(sheet(), 1) === empty];
    },
    gives: [true, true],
  },
  {
    name: "a width is undone",
    async does({ port, sheet, area }) {
      const before = port.columnWidth(sheet(), 0);
      port.setColumnWidth(sheet(), area("A1"), 120);
      await port.undo();
      return port.columnWidth(sheet(), 0) === before;
    },
    gives: true,
  },
  {
    name: "rows are frozen, and let go",
    does({ port, sheet }) {
      const read = [port.frozenRows(sheet())];
      port.freezeRows(sheet(), 2);
      read.push(port.frozenRows(sheet()));
      port.freezeRows(sheet(), 0);
      return [...read, port.frozenRows(sheet())];
    },
    gives: [0, 2, 0],
  },
  {
    name: "frozen rows are their own sheet's",
    does({ port, sheet }) {
      const other = port.addSheet("Bilag");
      port.freezeRows(other, 1);
      return [port.frozenRows(sheet()), port.frozenRows(other)];
    },
    gives: [0, 1],
  },
  {
    name: "rows are hidden and shown again",
    does({ port, sheet, area }) {
      port.setRowsHidden(sheet(), area("A2:A4"), true);
      port.setRowsHidden(sheet(), area("A3"), false);
      return port.hiddenRows(sheet(), area("A1:A5"));
    },
    gives: [false, true, false, true, false],
  },
  {
    name: "hiding rows is undone and redone",
    async does({ port, sheet, area }) {
      port.setRowsHidden(sheet(), area("A2"), true);
      port.setRowsHidden(sheet(), area("A2:A3"), true);
      await port.undo();
      const undone = port.hiddenRows(sheet(), area("A1:A3"));
      await port.redo();
      return [undone, port.hiddenRows(sheet(), area("A1:A3"))];
    },
    gives: [
      [false, true, false],
      [false, true, true],
    ],
  },
  {
    name: "hidden rows keep their cells, and formulas count them",
    async does({ port, sheet, area, put, values }) {
      put("A1", [[1], [2], [3], ["=SUM(A1:A3)"]]);
      port.setRowsHidden(sheet(), area("A2"), true);
      put("A2", [[20]]);
      return values("A1:A4");
    },
    gives: [[1], [20], [3], [24]],
  },
  {
    name: "rows hidden by hand are not filtered",
    does({ port, sheet, area, put }) {
      put("A1", [[1], [2], [3]]);
      port.setRowsHidden(sheet(), area("A2"), true);
      return port.isFiltered(sheet());
    },
    gives: false,
  },
];
