import type { ContractCase } from "../contract";

export const sheets: readonly ContractCase[] = [
  {
    name: "a new sheet comes last, is empty and is not shown at once",
    does({ port, sheet }) {
      const added = port.addSheet("Bilag 2");
      return [
        port.sheets().map(({ name, visible }) => [name, visible]),
        port.activeSheet() === sheet(),
        port.usedArea(added),
      ];
    },
    gives: [
      [
        ["Ark1", true],
        ["Bilag 2", true],
      ],
      true,
      undefined,
    ],
  },
  {
    name: "a sheet is activated, and what is selected there is its first cell",
    does({ port, address }) {
      const added = port.addSheet("Bilag");
      port.activateSheet(added);
      const { sheet, areas } = port.selection();
      return [port.activeSheet() === added, sheet === added, areas.map(address)];
    },
    gives: [true, true, ["A1"]],
  },
  {
    name: "formulas follow a sheet's new name, quoted where it must be",
    async does({ port, put, formulas, values }) {
      const added = port.addSheet("Bilag");
      put("Bilag!A1", [[5]]);
      put("A1", [["=Bilag!A1"], ["=SUM(Bilag!$A$1:A2)+A1"], ['="Bilag!A1"']]);
      port.renameSheet(added, "Bilag 2");
      const once = [formulas("A1:A3"), await values("A1:A3")];
      port.renameSheet(added, "Tal");
      return [...once, formulas("A1:A2"), port.sheets().map(({ name }) => name)];
    },
    gives: [
      [["='Bilag 2'!A1"], ["=SUM('Bilag 2'!$A$1:A2)+A1"], ['="Bilag!A1"']],
      [[5], [10], ["Bilag!A1"]],
      [["=Tal!A1"], ["=SUM(Tal!$A$1:A2)+A1"]],
      ["Ark1", "Tal"],
    ],
  },
  {
    name: "a name with an apostrophe, and one that looks like a cell, are quoted",
    async does({ port, put, formulas, value }) {
      const added = port.addSheet("Bilag");
      put("Bilag!A1", [[5]]);
      put("A1", [["=Bilag!A1*2"]]);
      port.renameSheet(added, "Holger's");
      const apostrophe = [formulas("A1"), await value("A1")];
      port.renameSheet(added, "AB12");
      return [...apostrophe, formulas("A1"), await value("A1")];
    },
    gives: [[["='Holger''s'!A1*2"]], 10, [["='AB12'!A1*2"]], 10],
  },
  {
    name: "a sheet that is deleted is gone; formulas that read it have lost their reference",
    async does({ port, put, value }) {
      const added = port.addSheet("Bilag");
      put("Bilag!A1", [[5]]);
      put("A1", [["=Bilag!A1+1"]]);
      await port.settled();
      port.deleteSheet(added);
      return [port.sheets().map(({ name }) => name), await value("A1")];
    },
    gives: [["Ark1"], { error: "#REF!" }],
  },
  {
    name: "deleting the active sheet shows the next to its right, deleting the last the one to its left",
    does({ port }) {
      const [one, two, three] = ["Et", "To", "Tre"].map((name) => port.addSheet(name));
      const active = (): string | undefined => port.sheets().find(({ id }) => id === port.activeSheet())?.name;
      port.activateSheet(two ?? "");
      port.deleteSheet(two ?? "");
      const right = active();
      port.deleteSheet(three ?? "");
      return [right, active(), one !== undefined];
    },
    gives: ["Tre", "Et", true],
  },
  {
    name: "deleting another sheet leaves the active one",
    does({ port, sheet }) {
      const added = port.addSheet("Bilag");
      port.addSheet("Mere");
      port.deleteSheet(added);
      return port.activeSheet() === sheet();
    },
    gives: true,
  },
  {
    name: "a deleted sheet takes its tables and the undo history with it",
    async does({ port, area, put, value }) {
      const added = port.addSheet("Bilag");
      put("Bilag!A1", [["Antal"], [1]]);
      port.addTable(added, area("A1:A2"), "Tal", true);
      put("A1", [[1]]);
      port.deleteSheet(added);
      await port.undo();
      return [port.tables(), port.sheets().map(({ name }) => name), await value("A1")];
    },
    gives: [[], ["Ark1"], 1],
  },
  {
    name: "a sheet's name may change its case only",
    async does({ port, put, value, sheet }) {
      port.addSheet("bilag");
      put("bilag!A1", [[3]]);
      put("A1", [["=bilag!A1"]]);
      port.renameSheet(sheet("bilag"), "BILAG");
      return [port.sheets().map(({ name }) => name), await value("A1")];
    },
    gives: [["Ark1", "BILAG"], 3],
  },
];
