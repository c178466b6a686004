import type { ContractCase } from "../contract";

export const merges: readonly ContractCase[] = [
  {
    name: "merged cells keep the first and empty the rest",
    async does({ port, sheet, area, put, values, address }) {
      put("A1", [
        [1, 2],
        [3, 4],
      ]);
      port.merge(sheet(), area("A1:B2"));
      return [await values("A1:B2"), port.merges(sheet()).map(address)];
    },
    gives: [
      [
        [1, null],
        [null, null],
      ],
      ["A1:B2"],
    ],
  },
  {
    name: "a formula in the first cell stays",
    async does({ port, sheet, area, put, formulas, value }) {
      put("A1", [["=1+1", "=2+2"]]);
      port.merge(sheet(), area("A1:B1"));
      return [formulas("A1:B1"), await value("A1")];
    },
    gives: [[["=1+1", undefined]], 2],
  },
  {
    name: "merging is one step that is undone, values and all",
    async does({ port, sheet, area, put, values }) {
      put("A1", [[1, 2]]);
      port.merge(sheet(), area("A1:B1"));
      await port.undo();
      return [await values("A1:B1"), port.merges(sheet())];
    },
    gives: [[[1, 2]], []],
  },
  {
    name: "cells merged over merged cells are one",
    does({ port, sheet, area, address }) {
      port.merge(sheet(), area("A1:B1"));
      port.merge(sheet(), area("A1:C3"));
      return port.merges(sheet()).map(address);
    },
    gives: ["A1:C3"],
  },
  {
    name: "undoing a merge over merged cells brings those back",
    async does({ port, sheet, area, address }) {
      port.merge(sheet(), area("A1:B1"));
      port.merge(sheet(), area("A1:C3"));
      await port.undo();
      return port.merges(sheet()).map(address);
    },
    gives: ["A1:B1"],
  },
  {
    name: "taken apart where touched; their emptied cells stay empty",
    async does({ port, sheet, area, put, values, address }) {
      put("A1", [[1, 2]]);
      port.merge(sheet(), area("A1:B1"));
      port.merge(sheet(), area("D1:E1"));
      port.unmerge(sheet(), area("B1"));
      return [await values("A1:B1"), port.merges(sheet()).map(address)];
    },
    gives: [[[1, null]], ["D1:E1"]],
  },
  {
    name: "taking apart what is not merged leaves nothing to undo",
    async does({ port, sheet, area, put, value }) {
      put("A1", [[1]]);
      port.unmerge(sheet(), area("A1:C3"));
      await port.undo();
      return value("A1");
    },
    gives: null,
  },
  {
    name: "formulas count the emptied cells as empty",
    async does({ port, sheet, area, put, value }) {
      put("A1", [[1, 2]]);
      put("A3", [["=SUM(A1:B1)"]]);
      port.merge(sheet(), area("A1:B1"));
      return value("A3");
    },
    gives: 1,
  },
];
