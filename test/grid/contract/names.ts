import type { ContractCase } from "../contract";

export const names: readonly ContractCase[] = [
  {
    name: "a name keeps its formula and can be calculated with",
    async does({ port, put, value }) {
      put("A1", [[1], [2]]);
      port.addName("Antal", "=Ark1!$A$1:$A$2");
      port.addName("Sats", "=0.159");
      put("C1", [["=SUM(antal)*Sats"]]);
      return [port.names(), await value("C1")];
    },
    gives: [
      [
        { name: "Antal", formula: "=Ark1!$A$1:$A$2" },
        { name: "Sats", formula: "=0.159" },
      ],
      0.477,
    ],
  },
  {
    name: "a name given twice, in any case, means the last",
    async does({ port, put, value }) {
      port.addName("Sats", "=1");
      port.addName("SATS", "=2");
      put("A1", [["=sats*10"]]);
      return [port.names().map(({ formula }) => formula), await value("A1")];
    },
    gives: [["=2"], 20],
  },
  {
    name: "a changed name is calculated anew",
    async does({ port, put, value }) {
      port.addName("Sats", "=1");
      put("A1", [["=Sats*10"]]);
      const before = await value("A1");
      port.addName("Sats", "=3");
      return [before, await value("A1")];
    },
    gives: [10, 30],
  },
  {
    name: "a name that is deleted, in any case, is unknown to formulas",
    async does({ port, put, value }) {
      port.addName("Sats", "=1");
      put("A1", [["=Sats*10"]]);
      await port.settled();
      port.deleteName("SATS");
      return [port.names(), await value("A1")];
    },
    gives: [[], { error: "#NAME?" }],
  },
  {
    name: "deleting a name that is not there does nothing",
    does({ port }) {
      port.deleteName("Sats");
      return port.names();
    },
    gives: [],
  },
  {
    name: "a name follows its sheet's new name",
    async does({ port, sheet, put, value }) {
      put("A1", [[7]]);
      port.addName("Antal", "=Ark1!$A$1");
      put("B1", [["=Antal+1"]]);
      port.renameSheet(sheet(), "Bilag 2");
      return [port.names().map(({ formula }) => formula), await value("B1")];
    },
    gives: [["='Bilag 2'!$A$1"], 8],
  },
];
