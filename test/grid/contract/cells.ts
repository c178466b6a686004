import type { ContractCase } from "../contract";

export const cells: readonly ContractCase[] = [
  {
    name: "numbers, texts and truth values come back as they were put",
    async does({ put, values }) {
      put("A1", [[1.5, "tekst", true, false, -0.25, null]]);
      return values("A1:F1");
    },
    gives: [[1.5, "tekst", true, false, -0.25, null]],
  },
  {
    name: "a text of digits stays a text",
    async does({ put, values, texts }) {
      put("A1", [["0461"], ["5"], ["1,5"], ["15,9 %"], ["TRUE"], ["2017-12-31"]]);
      return [await values("A1:A6"), await texts("A1:A6")];
    },
    gives: [
      [["0461"], ["5"], ["1,5"], ["15,9 %"], ["TRUE"], ["2017-12-31"]],
      [["0461"], ["5"], ["1,5"], ["15,9 %"], ["TRUE"], ["2017-12-31"]],
    ],
  },
  {
    name: "a text of digits is a text to formulas, and a number where one is needed",
    async does({ put, values }) {
      put("A1", [["5"]]);
      put("B1", [["=ISNUMBER(A1)", "=SUM(A1)", "=A1=5", "=A1+1", "=COUNT(A1)", '=A1&"x"']]);
      return values("B1:G1");
    },
    gives: [[false, 0, false, 6, 0, "5x"]],
  },
  {
    name: "a text that begins with = is no formula, and a text of no signs is a text",
    async does({ put, values, formulas }) {
      put("A1", [[{ text: "=1+1" }], [{ text: "" }]]);
      put("B1", [["=LEN(A1)", '=A1&"x"', '=A2&"x"', "=ISTEXT(A1)"]]);
      return [await values("A1:A2"), formulas("A1:A2"), await values("B1:E1")];
    },
    gives: [[["=1+1"], [""]], [[undefined], [undefined]], [[4, "=1+1x", "x", true]]],
  },
  {
    name: "null and an empty text empty a cell, undefined leaves it",
    async does({ put, values, used }) {
      put("A1", [[1, 2, 3]]);
      put("A1", [[null, "", undefined]]);
      return [await values("A1:C1"), await used()];
    },
    gives: [[[null, null, 3]], "C1"],
  },
  {
    name: "a value over a formula takes its place, and the other way round",
    async does({ put, values, formulas }) {
      put("A1", [["=1+1", 5]]);
      put("A1", [[7, "=1+2"]]);
      return [await values("A1:B1"), formulas("A1:B1")];
    },
    gives: [[[7, 3]], [[undefined, "=1+2"]]],
  },
  {
    name: "a formula keeps its text",
    does({ put, formulas }) {
      put("A1", [["=SUM(B1:B3)*2 + IF(C1>0.5,1,0)"], ["=Ark1!$B$2"], ['="a,b;c"&B1']]);
      return formulas("A1:A3");
    },
    gives: [["=SUM(B1:B3)*2 + IF(C1>0.5,1,0)"], ["=Ark1!$B$2"], ['="a,b;c"&B1']],
  },
  {
    name: "a formula that points at an empty cell shows 0",
    async does({ put, value }) {
      put("A1", [["=B1"]]);
      return value("A1");
    },
    gives: 0,
  },
  {
    name: "errors are values of their own and are shown in Danish",
    async does({ put, values, texts }) {
      put("A1", [["=1/0"], ["=NA()"], ["=UKENDT(1)"], ['="a"+1'], ["=A1+1"]]);
      return [await values("A1:A5"), await texts("A1:A5")];
    },
    gives: [
      [
        [{ error: "#DIV/0!" }],
        [{ error: "#N/A" }],
        [{ error: "#NAME?" }],
        [{ error: "#VALUE!" }],
        [{ error: "#DIV/0!" }],
      ],
      [["#DIVISION/0!"], ["#I/T"], ["#NAVN?"], ["#VÆRDI!"], ["#DIVISION/0!"]],
    ],
  },
  {
    name: "truth values are shown in Danish",
    async does({ put, texts }) {
      put("A1", [[true, false, "=1=1"]]);
      return texts("A1:C1");
    },
    gives: [["SAND", "FALSK", "SAND"]],
  },
  {
    name: "a formula follows the cells that it reads, over several steps and sheets",
    async does({ port, put, values }) {
      port.addSheet("Bilag");
      put("Bilag!A1", [[2]]);
      put("A1", [["=Bilag!A1*10"], ["=A1+1"]]);
      const before = await values("A1:A2");
      put("Bilag!A1", [[3]]);
      return [before, await values("A1:A2")];
    },
    gives: [
      [[20], [21]],
      [[30], [31]],
    ],
  },
  {
    name: "a chain of a thousand formulas is calculated to its end",
    async does({ put, value }) {
      put("A1", [[1]]);
      put(
        "A2",
        Array.from({ length: 999 }, (_, i) => [`=A${i + 1}+1`]),
      );
      return value("A1000");
    },
    gives: 1000,
  },
  {
    name: "our functions calculate, over columns too",
    async does({ put, values }) {
      put("A1", [
        [1869, 13201],
        [5, 0],
      ]);
      put("C1", [["=TULU.ANDEL(A1,B1,1)"]]);
      put("D1", [["=TULU.ANDEL(A1:A2,B1:B2,1)"]]);
      return values("C1:D2");
    },
    gives: [
      [0.142, 0.142],
      [null, { error: "#DIV/0!" }],
    ],
  },
  {
    name: "the used area is what is filled, a formula without a text included, formats not",
    async does({ port, sheet, area, put, used }) {
      const empty = await used();
      put("C3", [['=""']]);
      put("E7", [[1]]);
      port.setStyle(sheet(), area("H20"), { bold: true });
      port.setNumberFormats(sheet(), area("H21"), [["0.0"]]);
      return [empty, await used()];
    },
    gives: [undefined, "C3:E7"],
  },
  {
    name: "the used area shrinks when cells are emptied",
    async does({ port, sheet, area, put, used }) {
      put("A1", [[1, 2, 3]]);
      port.clear(sheet(), area("C1"), "contents");
      put("A1", [[null]]);
      return used();
    },
    gives: "B1",
  },
  {
    name: "clearing contents leaves formats, clearing formats leaves contents, all takes both",
    async does({ port, sheet, area, put, values, formats, setFormats }) {
      put("A1", [[1, 2, 3]]);
      setFormats("A1:C1", [["0.0", "0.0", "0.0"]]);
      port.setStyle(sheet(), area("A1:C1"), { bold: true });
      port.clear(sheet(), area("A1"), "contents");
      port.clear(sheet(), area("B1"), "formats");
      port.clear(sheet(), area("C1"), "all");
      const bold = [0, 1, 2].map((column) => port.style(sheet(), 0, column).bold);
      return [await values("A1:C1"), formats("A1:C1"), bold];
    },
    gives: [[[null, 2, null]], [["0.0", "General", "General"]], [true, false, false]],
  },
  {
    name: "clearing formats, alone or with all, takes merged cells apart; clearing contents does not",
    does({ port, sheet, area, address }) {
      port.merge(sheet(), area("A1:B1"));
      port.merge(sheet(), area("A3:B3"));
      port.merge(sheet(), area("A5:B5"));
      port.clear(sheet(), area("A1:B1"), "contents");
      port.clear(sheet(), area("A3:B3"), "formats");
      port.clear(sheet(), area("A5:B5"), "all");
      return port.merges(sheet()).map(address);
    },
    gives: ["A1:B1"],
  },
  {
    name: "clearing all leaves a table, its widths and its hidden rows",
    does({ port, sheet, area, put, address }) {
      put("A1", [
        ["Kommune", "Antal"],
        ["Aarhus", 5],
      ]);
      port.addTable(sheet(), area("A1:B2"), "Tal", true);
      port.setColumnWidth(sheet(), area("B1"), 90);
      port.setRowsHidden(sheet(), area("A4"), true);
      port.clear(sheet(), area("B2:B6"), "all");
      return [
        port.tables().map((table) => address(table.area)),
        port.columnWidth(sheet(), 1),
        port.hiddenRows(sheet(), area("A4")),
      ];
    },
    gives: [["A1:B2"], 90, [true]],
  },
  {
    name: "clearing a formula clears what depends on it too",
    async does({ port, sheet, area, put, values }) {
      put("A1", [["=1+1", "=A1+1"]]);
      port.clear(sheet(), area("A1"), "contents");
      return values("A1:B1");
    },
    gives: [[null, 1]],
  },
  {
    name: "a long column is written and read back whole",
    async does({ put, values }) {
      const rows = Array.from({ length: 5000 }, (_, i) => [i, `række ${i}`]);
      put("B2", rows);
      const read = await values("B2:C5001");
      return [read.length, read[0], read.at(-1)];
    },
    gives: [5000, [0, "række 0"], [4999, "række 4999"]],
  },
  {
    name: "cells far out are empty, and cells of another sheet are their own",
    async does({ port, put, values }) {
      port.addSheet("Bilag");
      put("Bilag!A1", [["her"]]);
      return [await values("A1"), await values("Bilag!A1"), await values("CV5000")];
    },
    gives: [[[null]], [["her"]], [[null]]],
  },
  {
    name: "an error's name is that error, not a text",
    async does({ put, values }) {
      put("A1", [["#N/A", "=ISNA(A1)", "#DIV/0!", "=IFERROR(C1,7)", "#ikke en fejl"]]);
      return values("A1:E1");
    },
    gives: [[{ error: "#N/A" }, true, { error: "#DIV/0!" }, 7, "#ikke en fejl"]],
  },
  {
    name: "a text of several lines, with blanks at its ends, stays whole",
    async does({ put, values }) {
      put("A1", [["linje 1\nlinje 2"], ["  tekst  "], ["'citeret"]]);
      return values("A1:A3");
    },
    gives: [["linje 1\nlinje 2"], ["  tekst  "], ["'citeret"]],
  },
  {
    name: "numbers keep every digit",
    async does({ put, values }) {
      put("A1", [[0.1 + 0.2, 1 / 3, 1e21, -1e-9, 123456789.123456]]);
      return values("A1:E1");
    },
    gives: [[0.1 + 0.2, 1 / 3, 1e21, -1e-9, 123456789.123456]],
  },
  {
    name: "a formula's text result is a text, of digits too",
    async does({ put, values, texts }) {
      put("A1", [['="0461"', "=ISTEXT(A1)", '=""', '="1,5"&"0"']]);
      return [await values("A1:D1"), await texts("A1:D1")];
    },
    gives: [[["0461", true, "", "1,50"]], [["0461", "SAND", "", "1,50"]]],
  },
  {
    name: "a name in a formula before it is given is unknown, and known when it is",
    async does({ port, put, value }) {
      put("A1", [["=Sats*2"]]);
      const before = await value("A1");
      port.addName("Sats", "=4");
      return [before, await value("A1")];
    },
    gives: [{ error: "#NAME?" }, 8],
  },
];
