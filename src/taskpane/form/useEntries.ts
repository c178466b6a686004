import { useRef, useState } from "react";
import { parseDanishNumber, swappedSigns } from "../../functions/danish";
import type { Culture } from "../language/numbers";
import { useSelection } from "../selection";
import { useTongue } from "../language/tongue";
import { useWorkbook } from "../port";
import type { FormField } from "./field";
import { nothing, rangeEntry, stackedRange, type Entry } from "../../sheet/entry";

/** A field that is reading cells: how far it is, and the way to stop it. */
export interface FieldReading {
  readonly place: number;
  readonly done: number;
  readonly all: number;
  readonly stop: () => void;
}

export interface Entries {
  readonly entries: readonly Entry[];
  readonly reading: FieldReading | undefined;
  readonly put: (place: number, entry: Entry) => void;
  /** Reads what was typed: a number, an address, a name, a table's column. */
  readonly type: (place: number, text: string) => Promise<void>;
}

/** What stands in the fields of a form. */
export function useEntries(fields: readonly FormField[], initial: () => readonly Entry[]): Entries {
  const workbook = useWorkbook();
  const home = useSelection()?.active.sheet;
  const { culture } = useTongue();
  const [entries, setEntries] = useState<readonly Entry[]>(() => {
    const first = initial();
    return fields.map((_, place) => first[place] ?? nothing);
  });
  const [reading, setReading] = useState<FieldReading>();
  const latest = useRef<AbortController>(undefined);

  const put = (place: number, entry: Entry) =>
    setEntries((before) => {
      const given = before.filter((_, at) => standsFor(fields[at], fields[place], entry));
      return before.map((old, at) => {
        if (at === place) return entry;
        if (standsFor(fields[at], fields[place], entry)) return nothing;
        // A base row that is given up is one of the rows below it again.
        return takesRows(fields[at], old) ? (given.flatMap((above) => stackedRange(above, old) ?? [])[0] ?? old) : old;
      });
    });

  const type = async (place: number, text: string) => {
    const value = typedValue(fields[place], text, culture);
    if (value) return put(place, value);
    latest.current?.abort();
    const control = new AbortController();
    latest.current = control;
    const stop = () => control.abort();
    setReading({ place, done: 0, all: 0, stop });
    try {
      const typed = await workbook.readTypedRange(text, {
        signal: control.signal,
        onProgress: (done, all) => setReading({ place, done, all, stop }),
      });
      if (control.signal.aborted) return;
      put(
        place,
        "reading" in typed
          ? { ...rangeEntry(typed.reading, home), text }
          : { kind: "wrong", text, trouble: typed.trouble },
      );
    } catch {
      if (control.signal.aborted) return;
      put(place, { kind: "wrong", text, trouble: { why: "unread" } });
    } finally {
      if (latest.current === control) setReading(undefined);
    }
  };
  return { entries, reading, put, type };
}

/** Whether filling one field empties another, since they are two ways to say the same. */
const standsFor = (other: FormField | undefined, field: FormField | undefined, entry: Entry): boolean =>
  entry.kind !== "nothing" && other?.group !== undefined && field?.group !== undefined && other.group !== field.group;

const takesRows = (field: FormField | undefined, entry: Entry): boolean =>
  field?.takes.from === "cells" && field.takes.one === undefined && entry.kind === "range" && entry.place.rows > 1;

/** A number or nothing; undefined when it must be an address. */
function typedValue(field: FormField | undefined, text: string, culture: Culture): Entry | undefined {
  const trimmed = text.trim();
  if (trimmed === "") return nothing;
  if (field?.takes.from === "cells" && !field.takes.typed) return undefined;
  if (field?.takes.from === "cells" && field.takes.several && trimmed.includes(";")) {
    const numbers = trimmed.split(";").map((part) => parseNumber(part.trim(), culture));
    if (numbers.includes(undefined)) return undefined;
    return { kind: "value", text: trimmed, value: numbers.join(";") };
  }
  const value = parseNumber(trimmed, culture);
  return value === undefined ? undefined : { kind: "value", text: trimmed, value };
}

/** "1.234,5" and "15,9 %" in Danish, "1,234.5" and "15.9%" in English. */
export function parseNumber(text: string, culture: Culture): number | undefined {
  if (culture === "da") return parseDanishNumber(text);
  return parseDanishNumber(swappedSigns(text));
}
