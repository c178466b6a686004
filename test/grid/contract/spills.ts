import type { ContractCase } from "../contract";

export const spills: readonly ContractCase[] = [
  {
    name: "a block spills from its cell, which alone has the formula",
    async does({ put, values, formulas, spill }) {
      put("B2", [["={1,2;3,4}"]]);
      return [await values("B2:C3"), formulas("B2:C3"), await spill("B2"), await spill("C3")];
    },
    gives: [
      [
        [1, 2],
        [3, 4],
      ],
      [
        ["={1,2;3,4}", undefined],
        [undefined, undefined],
      ],
      "B2:C3",
      undefined,
    ],
  },
  {
    name: "one cell is no spill",
    async does({ put, spill }) {
      put("A1", [["=1+1"]]);
      return spill("A1");
    },
    gives: undefined,
  },
  {
    name: "spilled cells count as used",
    async does({ put, used }) {
      put("B2", [["={1,2;3,4}"]]);
      return used();
    },
    gives: "B2:C3",
  },
  {
    name: "something in the way stops a spill until it is gone",
    async does({ port, sheet, area, put, values, spill }) {
      put("B3", [["i vejen"]]);
      put("B2", [["={1,2;3,4}"]]);
      const blocked = [await values("B2:C3"), await spill("B2")];
      port.clear(sheet(), area("B3"), "contents");
      return [...blocked, await values("B2:C3"), await spill("B2")];
    },
    gives: [
      [
        [{ error: "#SPILL!" }, null],
        ["i vejen", null],
      ],
      undefined,
      [
        [1, 2],
        [3, 4],
      ],
      "B2:C3",
    ],
  },
  {
    name: "something written into a spill stops it, and undoing it lets it spill again",
    async does({ port, put, values }) {
      put("B2", [["={1,2;3,4}"]]);
      await port.settled();
      put("C3", [[9]]);
      const blocked = await values("B2:C3");
      await port.undo();
      return [blocked, await values("B2:C3")];
    },
    gives: [
      [
        [{ error: "#SPILL!" }, null],
        [null, 9],
      ],
      [
        [1, 2],
        [3, 4],
      ],
    ],
  },
  {
    name: "a table in the way stops a spill until it is given up",
    async does({ port, sheet, area, put, values, spill }) {
      put("B3", [["Kommune"], ["Aarhus"]]);
      const { id } = port.addTable(sheet(), area("B3:C4"), "Tal", true);
      put("A3", [["={1,2;3,4}"]]);
      const blocked = [await values("A3"), await spill("A3")];
      port.deleteTable(id);
      port.clear(sheet(), area("B3:C4"), "contents");
      return [...blocked, await values("A3:B4"), await spill("A3")];
    },
    gives: [
      [[{ error: "#SPILL!" }]],
      undefined,
      [
        [1, 2],
        [3, 4],
      ],
      "A3:B4",
    ],
  },
  {
    name: "a formula in a table does not spill, though the cells are free",
    async does({ port, sheet, area, put, values, spill }) {
      put("A1", [["Kommune", "Antal"]]);
      port.addTable(sheet(), area("A1:B4"), "Tal", true);
      put("B2", [["={1;2;3}"]]);
      return [await values("B2:B4"), await spill("B2")];
    },
    gives: [[[{ error: "#SPILL!" }], [null], [null]], undefined],
  },
  {
    name: "empty cells of a table stop a spill as filled ones do",
    async does({ port, sheet, area, put, values }) {
      put("B5", [["Kommune"]]);
      port.addTable(sheet(), area("B5:B9"), "Tal", true);
      put("A7", [["={1,2}"]]);
      return values("A7:B7");
    },
    gives: [[{ error: "#SPILL!" }, null]],
  },
  {
    name: "merged cells in the way stop a spill",
    async does({ port, sheet, area, put, values }) {
      port.merge(sheet(), area("B3:C3"));
      put("A2", [["={1,2;3,4}"]]);
      return values("A2:B3");
    },
    gives: [
      [{ error: "#SPILL!" }, null],
      [null, null],
    ],
  },
  {
    name: "a spill that another spill reaches into stops it",
    async does({ port, put, values }) {
      put("A2", [["={1,2,3}"]]);
      await port.settled();
      put("B1", [["={7;8}"]]);
      return values("A1:C2");
    },
    gives: [
      [null, { error: "#SPILL!" }, null],
      [1, 2, 3],
    ],
  },
  {
    name: "a spill grows and shrinks with what it reads",
    async does({ put, values, spill }) {
      put("A1", [[1], [2], [3]]);
      put("C1", [["=IF(A1=1,A1:A2,A1:A3)"]]);
      const before = [await values("C1:C3"), await spill("C1")];
      put("A1", [[5]]);
      return [...before, await values("C1:C3"), await spill("C1")];
    },
    gives: [[[1], [2], [null]], "C1:C2", [[5], [2], [3]], "C1:C3"],
  },
  {
    name: "an error inside a spill stays in its row",
    async does({ put, values }) {
      put("A1", [[5], [0], [4]]);
      put("B1", [["=20/A1:A3"]]);
      return values("B1:B3");
    },
    gives: [[4], [{ error: "#DIV/0!" }], [5]],
  },
  {
    name: "a formula that reads spilled cells follows them",
    async does({ put, value }) {
      put("A1", [["={1;2;3}"]]);
      put("C1", [["=SUM(A1:A3)"]]);
      const before = await value("C1");
      put("A1", [["={4;5;6}"]]);
      return [before, await value("C1")];
    },
    gives: [6, 15],
  },
  {
    name: "a spill goes when its formula goes",
    async does({ port, sheet, area, put, used, values }) {
      put("A1", [["={1;2;3}"]]);
      await port.settled();
      port.clear(sheet(), area("A1"), "contents");
      return [await used(), await values("A1:A3")];
    },
    gives: [undefined, [[null], [null], [null]]],
  },
  {
    name: "emptying a cell that is only spilled into changes nothing",
    async does({ port, sheet, area, put, values }) {
      put("A1", [["={1;2}"]]);
      await port.settled();
      put("A2", [[null]]);
      port.clear(sheet(), area("A2"), "contents");
      return values("A1:A2");
    },
    gives: [[1], [2]],
  },
  {
    name: "a table made over a spill stops it, and undoing that lets it spill again",
    async does({ port, sheet, area, put, value, values }) {
      put("A5", [["={1,2,3}"]]);
      await port.settled();
      put("B4", [["Antal"]]);
      port.addTable(sheet(), area("B4:C6"), "Tal", true);
      const stopped = await value("A5");
      await port.undo();
      return [stopped, await values("A5:C5")];
    },
    gives: [{ error: "#SPILL!" }, [[1, 2, 3]]],
  },
  {
    name: "a spill along a row and one down a column spill beside each other",
    async does({ put, values }) {
      put("A1", [["={1,2}"]]);
      put("A2", [["={7;8}"]]);
      return values("A1:B3");
    },
    gives: [
      [1, 2],
      [7, null],
      [8, null],
    ],
  },
];
