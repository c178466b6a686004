import type { ContractCase } from "../contract";

export const formats: readonly ContractCase[] = [
  {
    name: "a cell has the format General until it gets another; undefined leaves it",
    does({ formats: read, setFormats }) {
      setFormats("A1:C1", [["0.0", undefined, "#,##0"]]);
      setFormats("A1:B1", [[undefined, "@"]]);
      return read("A1:D1");
    },
    gives: [["0.0", "@", "#,##0", "General"]],
  },
  {
    name: "a format stays when a value or formula is put in, and General takes it away",
    async does({ put, formats: read, setFormats }) {
      setFormats("A1:B1", [["0.0%", "0.0%"]]);
      put("A1", [[0.5, "=1/4"]]);
      const kept = read("A1:B1");
      setFormats("A1", [["General"]]);
      return [kept, read("A1:B1")];
    },
    gives: [[["0.0%", "0.0%"]], [["General", "0.0%"]]],
  },
  {
    name: "a number is shown as its format says, in Danish",
    async does({ put, setFormats, texts }) {
      const shown: [number, string][] = [
        [1234.5, "#,##0.00"],
        [1869, "#,##0"],
        [0.159, "0.0%"],
        [0.5, "0"],
        [-1234.5, "#,##0"],
        [15587560, '#,##0 "kr."'],
        [140, "+#,##0;-#,##0;0"],
        [-230, "+#,##0;-#,##0;0"],
        [0, "+#,##0;-#,##0;0"],
        [43100, "dd-mm-yyyy"],
        [42736, "mmm yyyy"],
        [1234567.891, "#,##0.0"],
        [0.04, "0.0"],
        [12, "000"],
      ];
      put(
        "A1",
        shown.map(([value]) => [value]),
      );
      setFormats(
        "A1:A14",
        shown.map(([, format]) => [format]),
      );
      return (await texts("A1:A14")).flat();
    },
    gives: [
      ...["1.234,50", "1.869", "15,9%", "1", "-1.235", "15.587.560 kr.", "+140", "-230", "0", "31-12-2017"],
      ...["jan 2017", "1.234.567,9", "0,0", "012"],
    ],
  },
  {
    name: "a half is rounded up as the digits one sees say",
    async does({ put, setFormats, texts }) {
      const shown: [number, string][] = [
        [59300.5, "#,##0"],
        [2.5, "0"],
        [-2.5, "0"],
        [1.005, "0.00"],
        [2.675, "0.00"],
        [0.285, "0%"],
        [0.0285, "0.0%"],
        [1.45, "0.0"],
        [8.345, "0.00"],
        [1234.565, "#,##0.00"],
      ];
      put(
        "A1",
        shown.map(([value]) => [value]),
      );
      setFormats(
        "A1:A10",
        shown.map(([, format]) => [format]),
      );
      return (await texts("A1:A10")).flat();
    },
    gives: ["59.301", "3", "-3", "1,01", "2,68", "29%", "2,9%", "1,5", "8,35", "1.234,57"],
  },
  {
    name: "what is shown as 0 has no sign",
    async does({ put, setFormats, texts }) {
      put("A1", [[-0.001], [-0.0004]]);
      setFormats("A1:A2", [["0.00"], ["0.0%"]]);
      return texts("A1:A2");
    },
    gives: [["0,00"], ["0,0%"]],
  },
  {
    name: "a number without a format is shown with a decimal comma",
    async does({ put, texts }) {
      put("A1", [[0.5, 1234.5, -3, 1e15, "=1/4"]]);
      return texts("A1:E1");
    },
    gives: [["0,5", "1234,5", "-3", "1E+15", "0,25"]],
  },
  {
    name: "a text is shown as it is under every format, a truth value and an error too",
    async does({ put, setFormats, texts }) {
      put("A1", [["0461", true, "=1/0"]]);
      setFormats("A1:C1", [["#,##0.00", "0.0", "0%"]]);
      return texts("A1:C1");
    },
    gives: [["0461", "SAND", "#DIVISION/0!"]],
  },
  {
    name: "an empty cell shows nothing, whatever its format",
    async does({ setFormats, texts }) {
      setFormats("A1:B1", [["0.00", "dd-mm-yyyy"]]);
      return texts("A1:B1");
    },
    gives: [["", ""]],
  },
  {
    name: "spilled cells are shown in their own formats",
    async does({ put, setFormats, texts }) {
      setFormats("A1:A2", [["0.0%"], ["0"]]);
      put("A1", [["={0.159;0.6}"]]);
      return texts("A1:A2");
    },
    gives: [["15,9%"], ["1"]],
  },
  {
    name: "a cell that nobody has formatted looks as in a new workbook",
    does: ({ port, sheet }) => port.style(sheet(), 3, 3),
    gives: {
      ...{ bold: false, italic: false, underline: false, size: 11, color: "#000000", fill: null, wrap: false },
      ...{ horizontal: "General", vertical: "Bottom", bottomBorder: false },
    },
  },
  {
    name: "a style changes what it says and leaves the rest",
    does({ port, sheet, area }) {
      port.setStyle(sheet(), area("A1:B2"), { bold: true, color: "#14345C", size: 14 });
      port.setStyle(sheet(), area("B2"), { bold: false, fill: "#FFF2CC", horizontal: "Right" });
      const { bold, color, size, fill, horizontal } = port.style(sheet(), 1, 1);
      return [{ bold, color, size, fill, horizontal }, port.style(sheet(), 0, 0).bold];
    },
    gives: [{ bold: false, color: "#14345C", size: 14, fill: "#FFF2CC", horizontal: "Right" }, true],
  },
  {
    name: "a fill is taken away by null",
    does({ port, sheet, area }) {
      port.setStyle(sheet(), area("A1"), { fill: "#FFF2CC" });
      port.setStyle(sheet(), area("A1"), { fill: null });
      return port.style(sheet(), 0, 0).fill;
    },
    gives: null,
  },
  {
    name: "wrapping, aligning, underlining and a line below come back",
    does({ port, sheet, area }) {
      const wanted = { italic: true, underline: true, wrap: true, vertical: "Center", bottomBorder: true } as const;
      port.setStyle(sheet(), area("C3"), wanted);
      const { italic, underline, wrap, vertical, bottomBorder } = port.style(sheet(), 2, 2);
      return { italic, underline, wrap, vertical, bottomBorder };
    },
    gives: { italic: true, underline: true, wrap: true, vertical: "Center", bottomBorder: true },
  },
  {
    name: "a style and a format leave formulas, values and spills alone",
    async does({ port, sheet, area, put, setFormats, values, formulas }) {
      put("A1", [["={1;2}", "=A1+1", 7]]);
      await port.settled();
      port.setStyle(sheet(), area("A1:C2"), { bold: true });
      setFormats("A1:C2", [
        ["0.0", "0.0", "0.0"],
        ["0.0", "0.0", "0.0"],
      ]);
      return [await values("A1:C2"), formulas("A1:C1")];
    },
    gives: [
      [
        [1, 2, 7],
        [2, null, null],
      ],
      [["={1;2}", "=A1+1", undefined]],
    ],
  },
  {
    name: "a block of formats and of styles as large as a column is quick and whole",
    does({ port, sheet, area, setFormats, formats: read }) {
      const rows = 20_000;
      setFormats(
        `B1:B${rows}`,
        Array.from({ length: rows }, () => ["0.0"]),
      );
      port.setStyle(sheet(), area(`B1:B${rows}`), { italic: true });
      return [read("B1:B2"), read(`B${rows}:B${rows + 1}`), port.style(sheet(), rows - 1, 1).italic];
    },
    gives: [[["0.0"], ["0.0"]], [["0.0"], ["General"]], true],
  },
  {
    name: "dates and times are shown as their formats say",
    async does({ put, setFormats, texts }) {
      put("A1", [[46022.75], [46022.75], [46022.75], [46022], [0.5]]);
      setFormats("A1:A5", [["dd/mm/yyyy"], ["d. mmmm yyyy"], ["dd-mm-yy hh:mm"], ["dddd"], ["hh:mm:ss"]]);
      return (await texts("A1:A5")).flat();
    },
    gives: ["31-12-2025", "31. december 2025", "31-12-25 18:00", "onsdag", "12:00:00"],
  },
];
