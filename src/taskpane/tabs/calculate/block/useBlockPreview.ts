import { useEffect, useMemo, useState } from "react";
import type { BlockPlan } from "../../../../blocks/plan";
import { planPreview, type PreviewedRow } from "../../../../blocks/preview";
import { cellsRead } from "../../../../blocks/cellsRead";
import type { Entry } from "../../../../sheet/entry";

/** A block as it is being reckoned. */
export interface BlockPreviewState {
  readonly rows: readonly PreviewedRow[];
  readonly all: number;
  readonly stopped: boolean;
  readonly stop: () => void;
}

/** Reckons a block from what the fields hold, some rows at a time; starts anew when the plan changes. */
export function useBlockPreview(plan: BlockPlan | undefined, entries: readonly Entry[]): BlockPreviewState {
  const read = useMemo(() => cellsRead(sourcesIn(entries)), [entries]);
  const [rows, setRows] = useState<readonly PreviewedRow[]>([]);
  const [control, setControl] = useState<AbortController>();
  const [stopped, setStopped] = useState(false);
  useEffect(() => {
    if (!plan) return;
    const own = new AbortController();
    const reckon = async () => {
      const known: PreviewedRow[] = [];
      setControl(own);
      setStopped(false);
      for await (const some of planPreview(plan, read, { signal: own.signal })) {
        if (own.signal.aborted) return;
        known.push(...some);
        setRows([...known]);
      }
    };
    void reckon();
    return () => own.abort();
  }, [plan, read]);
  return {
    rows: plan ? rows : [],
    all: plan?.rows.length ?? 0,
    stopped,
    stop: () => {
      control?.abort();
      setStopped(true);
    },
  };
}

/** The cells that were read for the fields, and the names beside them. */
export const sourcesIn = (entries: readonly Entry[]) =>
  entries.flatMap((entry) => {
    if (entry.kind !== "range") return [];
    const { place, values, labels, labelColumn } = entry;
    const names = labelColumn && {
      place: { ...labelColumn.place, row: place.row, rows: place.rows },
      cells: values.map((_, row) => [labels[row] ?? null]),
    };
    return [{ place, cells: values }, ...(names ? [names] : [])];
  });
