import { useEffect, useRef, useState } from "react";
import { breath } from "../../../../blocks/breath";
import { bookingCheck, type BookingAnswer, type BookingSource } from "../../../../checks/bookings/bookingCheck";
import { delimitedRows } from "../../../../checks/bookings/delimitedRows";
import { exampleFile } from "../../../../checks/bookings/exampleFile";
import type { Cell } from "../../../../sheet/cell";
import type { Place } from "../../../../sheet/place";
import { fileText } from "../../../parts/fileText";

export type BookingState =
  | { readonly step: "idle" }
  | { readonly step: "working"; readonly done: number; readonly all: number }
  | { readonly step: "stopped" }
  | { readonly step: "unreadable" }
  | ({ readonly step: "answered"; readonly answer: BookingAnswer } & Origin);

/** Where the lines came from: `place` when it was a sheet, `example` when they are ours and nobody's. */
interface Origin {
  readonly place?: Place;
  readonly example?: true;
}

export interface BookingWork {
  readonly state: BookingState;
  readonly checkFile: (file: Blob) => Promise<void>;
  readonly checkText: (text: string) => Promise<void>;
  readonly checkCells: (cells: readonly (readonly (Cell | undefined)[])[], place: Place) => Promise<void>;
  /** Made-up lines with faults, to see what the check does. */
  readonly checkExample: () => Promise<void>;
  readonly stop: () => void;
  readonly clear: () => void;
}

/** Work between two drawings. */
const sliceMilliseconds = 40;

/** Checks bookings in slices, so that the pane draws and can be stopped; only the answer is kept. */
export function useBookingCheck(): BookingWork {
  const [state, setState] = useState<BookingState>({ step: "idle" });
  const latest = useRef<AbortController>(undefined);
  useEffect(() => () => latest.current?.abort(), []);

  const begin = (): AbortSignal => {
    latest.current?.abort();
    latest.current = new AbortController();
    return latest.current.signal;
  };
  const carryOut = async (source: BookingSource, all: number, origin: Origin, signal: AbortSignal) => {
    const work = bookingCheck(source);
    setState({ step: "working", done: 0, all });
    let since = performance.now();
    for (let step = work.next(); !signal.aborted; step = work.next()) {
      if (step.done) {
        setState({ step: "answered", answer: step.value, ...origin });
        return;
      }
      if (performance.now() - since < sliceMilliseconds) continue;
      setState({ step: "working", done: Math.min(step.value, all), all });
      await breath();
      since = performance.now();
    }
  };
  const checkText = (text: string, signal = begin(), origin: Origin = {}) =>
    carryOut({ rows: delimitedRows(text), firstLine: 1 }, linesIn(text), origin, signal);
  return {
    state,
    checkText: (text) => checkText(text),
    checkFile: async (file) => {
      const signal = begin();
      try {
        const text = await fileText(file);
        if (!signal.aborted) await checkText(text, signal);
      } catch {
        if (!signal.aborted) setState({ step: "unreadable" });
      }
    },
    checkCells: (cells, place) => carryOut({ rows: cells, firstLine: place.row + 1 }, cells.length, { place }, begin()),
    checkExample: () => checkText(exampleFile(), begin(), { example: true }),
    stop: () => {
      latest.current?.abort();
      setState({ step: "stopped" });
    },
    clear: () => {
      latest.current?.abort();
      setState({ step: "idle" });
    },
  };
}

const linesIn = (text: string): number => text.split("\n").length;
