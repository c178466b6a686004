import { quarterCode, type Quarter } from "./quarter";

/**
 * Whom to count: areas by code, single years of age from and to, on the first days of the quarters between two. Of those
 * the source gives the ones that it has: a quarter that is not out yet is no error.
 */
export interface PopulationRequest {
  readonly areas: readonly string[];
  readonly ages: AgeBand;
  readonly from: Quarter;
  readonly until: Quarter;
}

export interface AgeBand {
  readonly from: number;
  readonly to: number;
}

/** Areas that are no municipality, by Danmarks Statistik's code. */
export const largerAreas: Readonly<Record<string, string>> = {
  "000": "Hele landet",
  "084": "Region Hovedstaden",
  "085": "Region Sjælland",
  "083": "Region Syddanmark",
  "082": "Region Midtjylland",
  "081": "Region Nordjylland",
};

/** The table: population on the first day of the quarter by municipality, sex, age and marital status. */
export const populationTable = "FOLK1A";
/** Its first quarter. */
export const firstQuarter: Quarter = { year: 2008, quarter: 1 };
export const oldest = 125;

export const statbank = "https://api.statbank.dk/v1";

/** Danmarks Statistik answers with no more cells than this: lines times columns. */
export const mostCells = 1_000_000;
/** OMRÅDE, ALDER, TID and INDHOLD. */
const columns = 4;

export const agesIn = ({ from, to }: AgeBand): number[] => Array.from({ length: to - from + 1 }, (_, k) => from + k);

const place = ({ year, quarter }: Quarter): number => year * 4 + quarter;

export const cellsIn = ({ areas, ages, from, until }: PopulationRequest): number =>
  areas.length * agesIn(ages).length * (place(until) - place(from) + 1) * columns;

/**
 * Where the counts are: one GET without own headers, codes and not texts, every age by itself, so that one that is
 * missing is seen. `base` is Danmarks Statistik, or a server that answers in its place.
 */
export function populationAddress({ areas, ages, from, until }: PopulationRequest, base = statbank): string {
  const parts: readonly (readonly [string, string])[] = [
    ["lang", "da"],
    ["valuePresentation", "Code"],
    ["delimiter", "Semicolon"],
    ["OMRÅDE", areas.join(",")],
    ["ALDER", agesIn(ages).join(",")],
    ["Tid", `>=${quarterCode(from)}<=${quarterCode(until)}`],
  ];
  const query = parts.map(([name, value]) => `${encodeURIComponent(name)}=${encodeURIComponent(value)}`).join("&");
  return `${base}/data/${populationTable}/CSV?${query}`;
}
