import { useEffect, useRef, useState } from "react";
import { fetchTable } from "../../../../sources/fetchTable";
import { populationCounts, type AreaCodes, type PopulationCounts } from "../../../../sources/populationCounts";
import {
  cellsIn,
  largerAreas,
  mostCells,
  populationAddress,
  statbank,
  type PopulationRequest,
} from "../../../../sources/populationRequest";
import { SourceTrouble } from "../../../../sources/trouble";
import { municipalities } from "../../../../tables/vocabulary/municipalities";

/** Names of areas by code, as the source writes them. */
export const areaNames: ReadonlyMap<string, string> = new Map([
  ...Object.entries(municipalities),
  ...Object.entries(largerAreas),
]);
const areaCodes: AreaCodes = new Map([...areaNames].map(([code, name]) => [name.toLowerCase(), code]));

/** Danmarks Statistik, or who answers in its place where this page says so. */
export const statbankHere = (): string =>
  document.querySelector<HTMLMetaElement>('meta[name="tulu-statbank"]')?.content ?? statbank;

export type Fetching =
  | { readonly step: "idle" }
  | { readonly step: "fetching" }
  | {
      readonly step: "fetched";
      readonly counts: PopulationCounts;
      readonly at: Date;
      readonly from: string | undefined;
    }
  | { readonly step: "trouble"; readonly trouble: SourceTrouble };

export interface FetchingWork {
  readonly state: Fetching;
  readonly fetch: (request: PopulationRequest) => Promise<void>;
  /** Takes what the user has fetched. */
  readonly read: (text: string) => void;
  readonly stop: () => void;
}

/** Asks for a table when told to; a view that goes away stops it. */
export function usePopulation(): FetchingWork {
  const [state, setState] = useState<Fetching>({ step: "idle" });
  const control = useRef<AbortController>(undefined);
  useEffect(() => () => control.current?.abort(), []);

  const take = (text: string, from: string | undefined): void =>
    setState({ step: "fetched", counts: populationCounts(text, areaCodes), at: new Date(), from });
  const failed = (reason: unknown): void =>
    setState({
      step: "trouble",
      trouble: reason instanceof SourceTrouble ? reason : new SourceTrouble("refused", String(reason)),
    });

  const fetch = async (request: PopulationRequest): Promise<void> => {
    control.current?.abort();
    const own = new AbortController();
    control.current = own;
    setState({ step: "fetching" });
    try {
      if (cellsIn(request) > mostCells) throw new SourceTrouble("limit");
      const address = populationAddress(request, statbankHere());
      const text = await fetchTable(address, own.signal);
      if (control.current === own) take(text, new URL(address, document.baseURI).href);
    } catch (reason) {
      if (control.current === own) failed(reason);
    }
  };
  const read = (text: string): void => {
    control.current?.abort();
    control.current = undefined;
    try {
      take(text, undefined);
    } catch (reason) {
      failed(reason);
    }
  };
  return { state, fetch, read, stop: () => control.current?.abort() };
}
