import type { ContractCase } from "../contract";

export const recalculation: readonly ContractCase[] = [
  {
    name: "a workbook calculates by itself",
    does: ({ port }) => port.calculationMode(),
    gives: "automatic",
  },
  {
    name: "in manual mode formulas wait for a recalculation",
    async does({ port, put, value }) {
      put("A1", [[1, "=A1*2"]]);
      await port.settled();
      port.setCalculationMode("manual");
      put("A1", [[5]]);
      const waiting = await value("B1");
      await port.recalculate();
      const read = [port.calculationMode(), waiting, await value("B1")];
      port.setCalculationMode("automatic");
      return read;
    },
    gives: ["manual", 2, 10],
  },
  {
    name: "in manual mode a formula is calculated as it is put in",
    async does({ port, put, value }) {
      put("A1", [[3]]);
      port.setCalculationMode("manual");
      put("B1", [["=A1*2"]]);
      const read = await value("B1");
      port.setCalculationMode("automatic");
      return read;
    },
    gives: 6,
  },
  {
    name: "back in automatic mode what waited is calculated",
    async does({ port, put, value }) {
      put("A1", [[1, "=A1*2"]]);
      await port.settled();
      port.setCalculationMode("manual");
      put("A1", [[5]]);
      port.setCalculationMode("automatic");
      return value("B1");
    },
    gives: 10,
  },
  {
    name: "formulas that read as one filled down and to the right give what each of them says",
    async does({ port, put, values }) {
      port.addSheet("Priser");
      put("Priser!A1", [[10], [20], [30]]);
      put("A1", [
        [1, 2, 5],
        [3, 4, 6],
        [7, 8, 9],
      ]);
      put("E1", [
        ["=A1+B1", "=B1+C1", "=A1*Priser!A1", "=SUM(A$1:A1)", "=$A$1+A1", "=SUM(A:A)+A1"],
        ["=A2+B2", "=B2+C2", "=A2*Priser!A2", "=SUM(A$1:A2)", "=$A$1+A2", "=SUM(A:A)+A2"],
        ["=A3+B3", "=B3+C3", "=A3*Priser!A3", "=SUM(A$1:A3)", "=$A$1+A3", "=SUM(A:A)+A3"],
      ]);
      put("K1", [
        ['="A1"&A1', "=MAX(A$1:$B1)", "=E1+F1"],
        ['="A1"&A2', "=MAX(A$1:$B2)", "=E2+F2"],
        ['="A1"&A3', "=MAX(A$1:$B3)", "=E3+F3"],
      ]);
      return values("E1:M3");
    },
    gives: [
      [3, 7, 10, 1, 2, 12, "A11", 2, 10],
      [7, 10, 60, 4, 4, 14, "A13", 4, 17],
      [15, 17, 210, 11, 8, 18, "A17", 8, 32],
    ],
  },
  {
    name: "filled formulas follow their cells when the first of them is changed, emptied and taken back",
    async does({ port, put, values }) {
      put("A1", [[1], [2], [3], [4]]);
      put("B1", [["=A1*10"], ["=A2*10"], ["=A3*10"], ["=A4*10"]]);
      const first = await values("B1:B4");
      put("B1", [["=A1*100"]]);
      put("A3", [[30]]);
      const changed = await values("B1:B4");
      put("B1", [[null]]);
      put("A4", [[40]]);
      const emptied = await values("B1:B4");
      await port.undo();
      await port.undo();
      return [first, changed, emptied, await values("B1:B4")];
    },
    gives: [
      [[10], [20], [30], [40]],
      [[100], [20], [300], [40]],
      [[null], [20], [300], [400]],
      [[100], [20], [300], [40]],
    ],
  },
  {
    name: "a formula filled beside one that has lost its cell stays lost",
    async does({ put, values }) {
      put("A1", [[1, 2]]);
      put("B2", [["=A1+B1"]]);
      put("A2", [["=#REF!+A1"]]);
      return values("A2:B2");
    },
    gives: [[{ error: "#REF!" }, 3]],
  },
];
