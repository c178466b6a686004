import { useEffect, useMemo, useState } from "react";
import type { Card, Outcome } from "../../../../functions/card";
import { evaluate, type Block } from "../../../../functions/call/evaluate";
import { callResults } from "../../../../blocks/callResults";
import { useTongue } from "../../../language/tongue";
import type { Call } from "../../../../blocks/call/callPlan";
import { callArguments, callPreview } from "../../../../blocks/call/callPreview";
import type { Entry } from "../../../../sheet/entry";
import { askedDecimals } from "../../../form/choices";
import type { Memory } from "../../../remembered";

/** A long call on its way: rows reckoned so far, and the way to stop it. */
export interface Reckoning {
  readonly done: number;
  readonly all: number;
  readonly stopped: boolean;
  readonly stop: () => void;
}

/** Calls over more rows than this are reckoned piece by piece. */
const longCall = 2000;

/** The call that the fields make, with its answer; undefined until all that is required is there and reckoned. */
export function useCall(
  card: Card,
  entries: readonly Entry[],
  { hole, habits: { emptyCells } }: Pick<Memory, "hole" | "habits">,
): { readonly call: Call | undefined; readonly reckoning: Reckoning | undefined } {
  const { language } = useTongue();
  const args = useMemo(() => callArguments(card, entries), [card, entries]);
  const isLong = entries.some((entry) => entry.kind === "range" && entry.place.rows > longCall);
  const atOnce = useMemo(() => (args && !isLong ? evaluate(card, args) : undefined), [card, args, isLong]);
  const { block: slowly, reckoning } = useLongCall(card, isLong ? args : undefined);
  const block = isLong ? slowly : atOnce;
  const call = useMemo<Call | undefined>(
    () =>
      args &&
      block && {
        card,
        entries,
        preview: callPreview(card, entries, block),
        decimals: askedDecimals(card, entries),
        hole,
        emptyCells,
        heading: ({ heading, english }) => capital(language === "da" ? heading : english),
      },
    [card, entries, args, block, hole, emptyCells, language],
  );
  return { call, reckoning };
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

interface Progress {
  readonly args: readonly unknown[];
  readonly done: number;
  readonly all: number;
  readonly stopped: boolean;
  readonly stop: () => void;
  readonly block?: Block;
}

/** Reckons a long call some rows at a time, so that the pane can draw, and stop. */
function useLongCall(
  card: Card,
  args: readonly unknown[] | undefined,
): { readonly block: Block | undefined; readonly reckoning: Reckoning | undefined } {
  const [progress, setProgress] = useState<Progress>();
  useEffect(() => {
    if (!args) return;
    const control = new AbortController();
    const stop = () => {
      control.abort();
      setProgress((before) => before && { ...before, stopped: true });
    };
    const reckon = async () => {
      const block: Outcome[][] = [];
      for await (const { rows, all } of callResults(card, args, { signal: control.signal })) {
        if (control.signal.aborted) return;
        for (const row of rows) block.push(row);
        const finished = block.length === all;
        setProgress({ args, done: block.length, all, stopped: false, stop, ...(finished && { block }) });
      }
    };
    void reckon();
    return () => control.abort();
  }, [card, args]);
  const current = args && progress?.args === args ? progress : undefined;
  return { block: current?.block, reckoning: current?.block ? undefined : current };
}
