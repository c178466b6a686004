import { createContext, useContext, useMemo, useState, type ReactNode } from "react";
import type { RangeEntry } from "../sheet/entry";
import { areaAddress } from "../sheet/place";
import { knownEntry } from "../tables/knownEntry";
import { isMixed, knownValues, type KnownValue } from "../tables/knownValues";
import type { Fields, Proposal, Source } from "../tables/proposal";
import { proposals } from "../tables/proposals";
import type { Corrections, TableReading } from "../tables/reading";
import { readTable } from "../tables/readTable";
import { sourceEntry, type MarkedSheet } from "../tables/sourceEntry";
import { useSelection } from "./selection";

/** The table that the selection belongs to, as TULU takes it, and the user's own word on it. */
export interface MarkedTable {
  readonly reading: TableReading;
  readonly proposals: readonly Proposal[];
  /** The cells of a field, with their values. */
  readonly entryOf: (source: Source) => RangeEntry | undefined;
  readonly entriesOf: (fields: Fields) => Readonly<Record<string, RangeEntry | undefined>>;
  /** The labelled figures beside it, looked for when they are asked for. */
  readonly known: () => readonly KnownValue[];
  readonly knownEntry: (known: KnownValue) => RangeEntry;
  readonly corrections: Corrections;
  readonly correct: (corrections: Corrections) => void;
}

const TableContext = createContext<MarkedTable | undefined>(undefined);

/** The marked table; undefined while nothing is marked, or what is marked lies on a sheet too large to be read. */
export const useTable = (): MarkedTable | undefined => useContext(TableContext);

/** Reads the table anew when the selection or its cells change; corrections stay with the table they were made for. */
export function TableProvider({ children }: { readonly children: ReactNode }) {
  const selection = useSelection();
  const [corrected, setCorrected] = useState<Readonly<Record<string, Corrections>>>({});
  const marked = useMemo((): MarkedSheet | undefined => {
    if (!selection?.onHand) return undefined;
    return { ...selection.onHand, selection: selection.areas.map(({ asked }) => areaAddress(asked)).join(",") };
  }, [selection]);
  const found = useMemo(() => marked && readTable(marked.cells, marked.selection), [marked]);
  const key = marked && found ? `${marked.sheet}!${found.table ?? ""}` : "";
  const corrections = corrected[key];
  const table = useMemo((): MarkedTable | undefined => {
    if (!marked || !found || !selection) return undefined;
    const own = corrections ?? {};
    const reading = corrections ? readTable(marked.cells, marked.selection, corrections) : found;
    const entryOf = (source: Source) => sourceEntry(marked, reading, source, selection.active.sheet);
    return {
      reading,
      proposals: proposals(reading),
      entryOf,
      entriesOf: (fields) =>
        Object.fromEntries(Object.entries(fields).map(([name, source]) => [name, entryOf(source)])),
      known: () => knownValues(marked.cells, reading.table, isMixed(reading)),
      knownEntry: (known) => knownEntry(known, marked.sheet, selection.active.sheet),
      corrections: own,
      correct: (changed) => setCorrected((before) => ({ ...before, [key]: { ...own, ...changed } })),
    };
  }, [marked, found, selection, corrections, key]);
  return <TableContext.Provider value={table}>{children}</TableContext.Provider>;
}
