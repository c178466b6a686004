import type { ContractCase } from "../contract";

export const protection: readonly ContractCase[] = [
  {
    name: "a sheet is protected and let go, by itself",
    does({ port, sheet }) {
      const other = port.addSheet("Bilag");
      port.setProtected(other, true);
      const on = [port.isProtected(sheet()), port.isProtected(other)];
      port.setProtected(other, false);
      return [...on, port.isProtected(other)];
    },
    gives: [false, true, false],
  },
  {
    name: "protecting empties the undo history",
    async does({ port, sheet, put, value }) {
      put("A1", [[1]]);
      port.setProtected(sheet(), true);
      port.setProtected(sheet(), false);
      await port.undo();
      return value("A1");
    },
    gives: 1,
  },
  {
    name: "formulas of a protected sheet calculate",
    async does({ port, sheet, put, value }) {
      port.addSheet("Bilag");
      put("A1", [["=Bilag!A1*2"]]);
      port.setProtected(sheet(), true);
      put("Bilag!A1", [[4]]);
      return value("A1");
    },
    gives: 8,
  },
];
