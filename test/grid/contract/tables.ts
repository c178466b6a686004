import type { ContractCase } from "../contract";

export const tables: readonly ContractCase[] = [
  {
    name: "a table with headings takes the area as it is",
    async does({ port, sheet, area, put, values, address }) {
      put("A1", [
        ["Kommune", "Antal"],
        ["Aarhus", 120],
        ["Samsø", 1],
      ]);
      const added = port.addTable(sheet(), area("A1:B3"), "Tal", true);
      const seen = port
        .tables()
        .map((table) => [table.name, address(table.area), table.sheet === sheet(), table.showHeaders]);
      return [seen, added.id === port.tables()[0]?.id, await values("A1:B3")];
    },
    gives: [
      [["Tal", "A1:B3", true, true]],
      true,
      [
        ["Kommune", "Antal"],
        ["Aarhus", 120],
        ["Samsø", 1],
      ],
    ],
  },
  {
    name: "headings become texts: figures as they are shown, empty ones Kolonne, none twice",
    async does({ port, sheet, area, put, setFormats, values }) {
      put("A1", [["Antal", 2017, null, "antal", 0.5]]);
      setFormats("E1", [["0%"]]);
      port.addTable(sheet(), area("A1:E3"), "Tal", true);
      return values("A1:E1");
    },
    gives: [["Antal", "2017", "Kolonne3", "antal2", "50%"]],
  },
  {
    name: "a table without headings gets them, and its cells move down",
    async does({ port, sheet, area, put, values, formulas, address }) {
      put("A1", [
        ["Aarhus", 120],
        ["Samsø", "=1+1"],
      ]);
      const table = port.addTable(sheet(), area("A1:B2"), "Tal", false);
      return [address(table.area), table.showHeaders, await values("A1:B3"), formulas("B3")];
    },
    gives: [
      "A1:B3",
      true,
      [
        ["Kolonne1", "Kolonne2"],
        ["Aarhus", 120],
        ["Samsø", 2],
      ],
      [["=1+1"]],
    ],
  },
  {
    name: "a table is made in one step",
    async does({ port, sheet, area, put, values }) {
      put("A1", [
        ["Antal", null],
        [1, 2],
      ]);
      port.addTable(sheet(), area("A1:B2"), "Tal", true);
      await port.undo();
      const undone = [port.tables().length, await values("A1:B1")];
      await port.redo();
      return [...undone, port.tables().length, await values("A1:B1")];
    },
    gives: [0, [["Antal", null]], 1, [["Antal", "Kolonne2"]]],
  },
  {
    name: "a table without headings is made in one step",
    async does({ port, sheet, area, put, values }) {
      put("A1", [[1], [2]]);
      port.addTable(sheet(), area("A1:A2"), "Tal", false);
      await port.undo();
      return [port.tables().length, await values("A1:A3")];
    },
    gives: [0, [[1], [2], [null]]],
  },
  {
    name: "formulas read a table's columns, rows, headings and all",
    async does({ port, sheet, area, put, values }) {
      put("A1", [
        ["Kommune", "Antal", "Antal før"],
        ["Aarhus", 120, 100],
        ["Samsø", 1, 2],
      ]);
      port.addTable(sheet(), area("A1:C3"), "Tal", true);
      put("E2", [["=SUM(Tal[Antal])", "=Tal[@Antal]", "=COUNTA(Tal[#Headers])", "=ROWS(Tal[#All])", "=SUM(Tal)"]]);
      put("E3", [["=SUM(Tal[[Antal]:[Antal før]])", "=Tal[@[Antal før]]", "=ROWS(Tal)", "=SUM(tal[antal])"]]);
      return values("E2:I3");
    },
    gives: [
      [121, 120, 3, 3, 223],
      [223, 2, 2, 121, null],
    ],
  },
  {
    name: "a formula in the table reads its own row without the table's name",
    async does({ port, sheet, area, put, values, formulas }) {
      put("A1", [
        ["Antal", "Befolkning", "Andel"],
        [120, 480, null],
        [1, 10, null],
      ]);
      port.addTable(sheet(), area("A1:C3"), "Tal", true);
      put("C2", [["=[@Antal]/[@Befolkning]"], ["=TULU.ANDEL([@Antal],[@Befolkning])"]]);
      return [await values("C2:C3"), formulas("C2:C3")];
    },
    gives: [
      [[0.25], [0.1]],
      [["=[@Antal]/[@Befolkning]"], ["=TULU.ANDEL([@Antal],[@Befolkning])"]],
    ],
  },
  {
    name: "a whole column of the formula's own table, without its name",
    async does({ port, sheet, area, put, values, formulas }) {
      put("A1", [
        ["Antal", "Andel af alle"],
        [1, null],
        [3, null],
      ]);
      port.addTable(sheet(), area("A1:B3"), "Tal", true);
      put("B2", [["=[@Antal]/SUM([Antal])"], ["=[@Antal]/SUM([Antal])"]]);
      return [await values("B2:B3"), formulas("B2")];
    },
    gives: [[[0.25], [0.75]], [["=[@Antal]/SUM([Antal])"]]],
  },
  {
    name: "formulas follow a table's new name, and undoing it",
    async does({ port, sheet, area, put, formulas, value }) {
      put("A1", [["Antal"], [1], [2]]);
      const { id } = port.addTable(sheet(), area("A1:A3"), "Tal", true);
      put("C2", [["=SUM(Tal[Antal])"], ["=Tal[@Antal]"]]);
      await port.settled();
      port.renameTable(id, "Børn");
      const renamed = [port.tables()[0]?.name, formulas("C2:C3"), await value("C2")];
      await port.undo();
      return [...renamed, port.tables()[0]?.name, formulas("C2:C3"), await value("C2")];
    },
    gives: [
      ...["Børn", [["=SUM(Børn[Antal])"], ["=Børn[@Antal]"]], 3],
      ...["Tal", [["=SUM(Tal[Antal])"], ["=Tal[@Antal]"]], 3],
    ],
  },
  {
    name: "a column is called by its heading as it is now, and formulas follow a new one",
    async does({ port, sheet, area, put, formulas, values }) {
      put("A1", [
        ["Antal", "Pris"],
        [1, 5],
        [2, 6],
      ]);
      port.addTable(sheet(), area("A1:B3"), "Tal", true);
      put("D2", [["=SUM(Tal[Antal])"]]);
      await port.settled();
      put("A1", [["Personer"]]);
      put("E2", [["=SUM(Tal[Personer])"]]);
      return [await values("D2:E2"), formulas("D2:E2")];
    },
    gives: [[[3, 3]], [["=SUM(Tal[Personer])", "=SUM(Tal[Personer])"]]],
  },
  {
    name: "a larger table has its new rows and columns in it, with a heading",
    async does({ port, sheet, area, put, values, address }) {
      put("A1", [["Antal"], [1], [2]]);
      const { id } = port.addTable(sheet(), area("A1:A3"), "Tal", true);
      put("D1", [["=SUM(Tal[Antal])"]]);
      await port.settled();
      put("A4", [[4]]);
      port.resizeTable(id, area("A1:B4"));
      return [port.tables().map((table) => address(table.area)), await values("A1:D1")];
    },
    gives: [["A1:B4"], [["Antal", "Kolonne1", null, 7]]],
  },
  {
    name: "a new column's heading can be written and called at once",
    async does({ port, sheet, area, put, values }) {
      put("A1", [["Antal"], [1], [2]]);
      const { id } = port.addTable(sheet(), area("A1:A3"), "Tal", true);
      port.resizeTable(id, area("A1:B3"));
      put("B1", [["Dobbelt"], ["=Tal[@Antal]*2"], ["=Tal[@Antal]*2"]]);
      put("D2", [["=SUM(Tal[Dobbelt])"]]);
      return values("B1:D3");
    },
    gives: [
      ["Dobbelt", null, null],
      [2, null, 6],
      [4, null, null],
    ],
  },
  {
    name: "a smaller table leaves the cells outside as they are",
    async does({ port, sheet, area, put, values }) {
      put("A1", [
        ["Antal", "Pris"],
        [1, 5],
        [2, 6],
      ]);
      const { id } = port.addTable(sheet(), area("A1:B3"), "Tal", true);
      put("D1", [["=SUM(Tal[Antal])"]]);
      port.resizeTable(id, area("A1:A2"));
      return values("A1:D3");
    },
    gives: [
      ["Antal", "Pris", null, 1],
      [1, 5, null, null],
      [2, 6, null, null],
    ],
  },
  {
    name: "resizing is undone",
    async does({ port, sheet, area, put, address, values }) {
      put("A1", [["Antal"], [1]]);
      const { id } = port.addTable(sheet(), area("A1:A2"), "Tal", true);
      port.resizeTable(id, area("A1:B2"));
      await port.undo();
      return [port.tables().map((table) => address(table.area)), await values("A1:B1")];
    },
    gives: [["A1:A2"], [["Antal", null]]],
  },
  {
    name: "a table that is given up leaves its cells, and comes back when that is undone",
    async does({ port, sheet, area, put, values, address }) {
      put("A1", [["Antal"], [1]]);
      const { id } = port.addTable(sheet(), area("A1:A2"), "Tal", true);
      port.deleteTable(id);
      const gone = [port.tables(), await values("A1:A2")];
      await port.undo();
      return [...gone, port.tables().map((table) => [table.name, address(table.area)])];
    },
    gives: [[], [["Antal"], [1]], [["Tal", "A1:A2"]]],
  },
  {
    name: "two tables on two sheets know their own",
    async does({ port, sheet, area, put, values }) {
      const other = port.addSheet("Bilag");
      put("A1", [["Antal"], [1]]);
      put("Bilag!A1", [["Antal"], [5]]);
      port.addTable(sheet(), area("A1:A2"), "Tal", true);
      port.addTable(other, area("A1:A2"), "Tal2", true);
      put("C1", [["=SUM(Tal[Antal])", "=SUM(Tal2[Antal])"]]);
      return [await values("C1:D1"), port.tables().map(({ sheet: on }) => on === other)];
    },
    gives: [[[1, 5]], [false, true]],
  },
  {
    name: "a table that is named as its sheet is allowed",
    async does({ port, area, put, value }) {
      const other = port.addSheet("Refusion");
      put("Refusion!A1", [["Antal"], [5]]);
      port.addTable(other, area("A1:A2"), "Refusion", true);
      put("A1", [["=SUM(Refusion[Antal])"]]);
      return value("A1");
    },
    gives: 5,
  },
  {
    name: "what is written in a table's new row below is in it after it is made larger, formulas follow",
    async does({ port, sheet, area, put, value }) {
      put("A1", [["Antal"], [1]]);
      const { id } = port.addTable(sheet(), area("A1:A2"), "Tal", true);
      put("C1", [["=SUM(Tal[Antal])"]]);
      await port.settled();
      port.resizeTable(id, area("A1:A4"));
      put("A3", [[10], [100]]);
      return value("C1");
    },
    gives: 111,
  },
];
