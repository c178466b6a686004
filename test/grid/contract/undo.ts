import type { ContractCase } from "../contract";

export const undo: readonly ContractCase[] = [
  {
    name: "each write is a step",
    async does({ port, put, values }) {
      put("A1", [[1]]);
      put("B1", [[2]]);
      await port.undo();
      const once = await values("A1:B1");
      await port.undo();
      return [once, await values("A1:B1")];
    },
    gives: [[[1, null]], [[null, null]]],
  },
  {
    name: "a step is made again",
    async does({ port, put, values }) {
      put("A1", [[1]]);
      put("A1", [[2]]);
      await port.undo();
      await port.undo();
      await port.redo();
      return values("A1");
    },
    gives: [[1]],
  },
  {
    name: "a new step takes away what could be made again",
    async does({ port, put, values }) {
      put("A1", [[1]]);
      await port.undo();
      put("B1", [[2]]);
      await port.redo();
      return values("A1:B1");
    },
    gives: [[null, 2]],
  },
  {
    name: "a group is one step, from its last change back to its first",
    async does({ port, put, values, formats, setFormats }) {
      put("A1", [[1, 2]]);
      port.openUndoGroup();
      put("A1", [[3]]);
      put("A1", [[4]]);
      setFormats("A1", [["0.0"]]);
      put("B1", [["=A1"]]);
      port.closeUndoGroup();
      await port.undo();
      const undone = [await values("A1:B1"), formats("A1")];
      await port.redo();
      return [...undone, await values("A1:B1"), formats("A1")];
    },
    gives: [[[1, 2]], [["General"]], [[4, 4]], [["0.0"]]],
  },
  {
    name: "groups in a group are one step, which ends with the outermost",
    async does({ port, put, values }) {
      port.openUndoGroup();
      put("A1", [[1]]);
      port.openUndoGroup();
      put("B1", [[2]]);
      port.closeUndoGroup();
      put("C1", [[3]]);
      port.closeUndoGroup();
      await port.undo();
      return values("A1:C1");
    },
    gives: [[null, null, null]],
  },
  {
    name: "a group in which nothing happens is no step",
    async does({ port, put, value }) {
      put("A1", [[1]]);
      port.openUndoGroup();
      port.closeUndoGroup();
      await port.undo();
      return value("A1");
    },
    gives: null,
  },
  {
    name: "closing what is not open does nothing",
    async does({ port, put, values }) {
      port.closeUndoGroup();
      put("A1", [[1]]);
      put("B1", [[1]]);
      await port.undo();
      return values("A1:B1");
    },
    gives: [[1, null]],
  },
  {
    name: "with nothing to undo or redo nothing happens",
    async does({ port, value }) {
      await port.undo();
      await port.redo();
      return value("A1");
    },
    gives: null,
  },
  {
    name: "formulas, spills and what reads them come back",
    async does({ port, put, values, formulas }) {
      put("A1", [["={1;2}"]]);
      put("C1", [["=SUM(A1:A2)"]]);
      await port.settled();
      put("A1", [[7]]);
      await port.settled();
      await port.undo();
      return [await values("A1:C2"), formulas("A1:C1")];
    },
    gives: [
      [
        [1, null, 3],
        [2, null, null],
      ],
      [["={1;2}", undefined, "=SUM(A1:A2)"]],
    ],
  },
  {
    name: "clearing and styles are steps",
    async does({ port, sheet, area, put, value }) {
      put("A1", [[1]]);
      port.setStyle(sheet(), area("A1"), { bold: true });
      port.clear(sheet(), area("A1"), "all");
      await port.undo();
      const back = [await value("A1"), port.style(sheet(), 0, 0).bold];
      await port.undo();
      return [...back, await value("A1"), port.style(sheet(), 0, 0).bold];
    },
    gives: [1, true, 1, false],
  },
  {
    name: "a new sheet with what is written on it is taken back in a group",
    async does({ port, put }) {
      port.openUndoGroup();
      port.addSheet("Bilag");
      put("Bilag!A1", [[1]]);
      port.closeUndoGroup();
      await port.undo();
      return port.sheets().map(({ name }) => name);
    },
    gives: ["Ark1"],
  },
  {
    name: "a table that is given up and brought back is read by formulas as before",
    async does({ port, sheet, area, put, value }) {
      put("A1", [["Antal"], [1], [2]]);
      const { id } = port.addTable(sheet(), area("A1:A3"), "Tal", true);
      put("C1", [["=SUM(Tal[Antal])"]]);
      await port.settled();
      port.deleteTable(id);
      await port.settled();
      await port.undo();
      return value("C1");
    },
    gives: 3,
  },
  {
    name: "a name is undone and made again",
    async does({ port, put, value }) {
      put("A1", [["=Sats"]]);
      port.addName("Sats", "=4");
      await port.settled();
      await port.undo();
      const undone = await value("A1");
      await port.redo();
      return [undone, await value("A1")];
    },
    gives: [{ error: "#NAME?" }, 4],
  },
];
