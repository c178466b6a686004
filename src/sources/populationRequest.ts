import { monthNumber, type CountDay } from "./countDay";
import type { PopulationTable } from "./populationTable";

/**
 * Whom to count: areas by code, single years of age from and to, on the table's days between two. Of those the source
 * gives the ones that it has: a day that is not out yet is no error.
 */
export interface PopulationRequest {
  readonly table: PopulationTable;
  readonly areas: readonly string[];
  readonly ages: AgeBand;
  readonly from: CountDay;
  readonly until: CountDay;
}

export interface AgeBand {
  readonly from: number;
  readonly to: number;
}

export const oldest = 125;

export const statbank = "https://api.statbank.dk/v1";

/** Danmarks Statistik answers with no more cells than this: lines times columns. */
export const mostCells = 1_000_000;
/** OMRÅDE, ALDER, TID and INDHOLD. */
const columns = 4;

export const agesIn = ({ from, to }: AgeBand): number[] => Array.from({ length: to - from + 1 }, (_, k) => from + k);

export const cellsIn = ({ table, areas, ages, from, until }: PopulationRequest): number => {
  const days = Math.floor((monthNumber(until) - monthNumber(from)) / table.step) + 1;
  return areas.length * agesIn(ages).length * days * columns;
};

/**
 * Where the counts are: one GET without own headers, codes and not texts, every age by itself, so that one that is
 * missing is seen. `base` is Danmarks Statistik, or a server that answers in its place.
 */
export function populationAddress({ table, areas, ages, from, until }: PopulationRequest, base = statbank): string {
  const parts: readonly (readonly [string, string])[] = [
    ["lang", "da"],
    ["valuePresentation", "Code"],
    ["delimiter", "Semicolon"],
    ["OMRÅDE", areas.join(",")],
    ["ALDER", agesIn(ages).join(",")],
    ["Tid", `>=${table.code(from)}<=${table.code(until)}`],
  ];
  const query = parts.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  return `${base}/data/${table.id}/CSV?${query}`;
}
