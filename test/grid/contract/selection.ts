import type { ContractCase } from "../contract";

export const selection: readonly ContractCase[] = [
  {
    name: "a selected range is the selection, with its first cell active",
    does({ port, sheet, area, address }) {
      port.select(sheet(), [area("B2:C4")]);
      const { areas, active } = port.selection();
      return [areas.map(address), active];
    },
    gives: [["B2:C4"], { row: 1, column: 1 }],
  },
  {
    name: "several areas are selected in their order",
    does({ port, sheet, area, address }) {
      port.select(sheet(), [area("B2:B4"), area("D2:D4")]);
      return port.selection().areas.map(address);
    },
    gives: ["B2:B4", "D2:D4"],
  },
  {
    name: "selecting on another sheet shows it",
    does({ port, area, address }) {
      const added = port.addSheet("Bilag");
      port.select(added, [area("C3")]);
      const { sheet, areas } = port.selection();
      return [port.activeSheet() === added, sheet === added, areas.map(address)];
    },
    gives: [true, true, ["C3"]],
  },
  {
    name: "each sheet remembers what was selected on it",
    does({ port, sheet, area, address }) {
      const added = port.addSheet("Bilag");
      port.select(sheet(), [area("B2:C4")]);
      port.activateSheet(added);
      port.activateSheet(sheet());
      return port.selection().areas.map(address);
    },
    gives: ["B2:C4"],
  },
  {
    name: "writing does not move the selection, and nobody is editing",
    does({ port, sheet, area, put, address }) {
      port.select(sheet(), [area("B2")]);
      put("D4", [[1]]);
      return [port.selection().areas.map(address), port.isEditing()];
    },
    gives: [["B2"], false],
  },
];
