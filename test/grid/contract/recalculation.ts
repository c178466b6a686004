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
];
