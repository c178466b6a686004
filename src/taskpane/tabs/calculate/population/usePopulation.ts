import { useEffect, useRef, useState } from "react";
import { fetchTable } from "../../../../sources/fetchTable";
import { populationCounts, type PopulationCounts } from "../../../../sources/populationCounts";
import {
  cellsIn,
  mostCells,
  populationAddress,
  statbank,
  type PopulationRequest,
} from "../../../../sources/populationRequest";
import type { PopulationTable } from "../../../../sources/populationTable";
import { SourceTrouble } from "../../../../sources/trouble";
import { areaCodes } from "./areas";

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
      /** The address, and the table that was asked; undefined for a file. */
      readonly from: string | undefined;
      readonly table: PopulationTable | undefined;
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

  const take = (text: string, from?: string, table?: PopulationTable): void =>
    setState({ step: "fetched", counts: populationCounts(text, areaCodes), at: new Date(), from, table });
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
      if (control.current === own) take(text, new URL(address, document.baseURI).href, request.table);
    } catch (reason) {
      if (control.current === own) failed(reason);
    }
  };
  const read = (text: string): void => {
    control.current?.abort();
    control.current = undefined;
    try {
      take(text);
    } catch (reason) {
      failed(reason);
    }
  };
  return { state, fetch, read, stop: () => control.current?.abort() };
}
