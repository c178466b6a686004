import type { ContractCase } from "../contract";

export const filters: readonly ContractCase[] = [
  {
    name: "an empty sheet is not filtered",
    does: ({ port, sheet }) => port.isFiltered(sheet()),
    gives: false,
  },
];
