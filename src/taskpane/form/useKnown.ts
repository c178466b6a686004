import { useMemo } from "react";
import { sameCells } from "../../sheet/entry";
import type { Unit } from "../../sheet/unit";
import { knownFor } from "../../tables/knownFor";
import type { KnownValue } from "../../tables/knownValues";
import { figureText } from "../language/numbers";
import { useTexts, useTongue } from "../language/tongue";
import { useTable } from "../table";
import type { FormField } from "./field";
import type { Entries } from "./useEntries";

/** A figure that a field may mean, and how it is taken. */
export interface KnownOffer {
  readonly text: string;
  readonly take: () => void;
}

const units: Readonly<Record<KnownValue["role"], Unit>> = {
  price: "kr",
  share: "share",
  refund: "share",
  count: "count",
  population: "count",
};

/** What the sheet already holds for the fields that stand empty: told with its cell, taken with one click. */
export function useKnown(fields: readonly FormField[], held: Entries): (place: number) => readonly KnownOffer[] {
  const table = useTable();
  const { form } = useTexts();
  const { culture } = useTongue();
  const known = useMemo(() => table?.known() ?? [], [table]);
  return (place) => {
    const field = fields[place];
    if (!table || field?.takes.from !== "cells" || field.takes.one === undefined) return [];
    if (held.entries[place]?.kind !== "nothing") return [];
    const { da, en } = field.name;
    return knownFor({ name: `${da} ${en}`, of: field.takes.one }, known)
      .map((one) => ({ one, entry: table.knownEntry(one) }))
      .filter(({ entry }) => !held.entries.some((other) => sameCells(other, entry)))
      .map(({ one, entry }) => ({
        text: form.known(one.label, figureText(one.value * one.scale, units[one.role], culture), one.address),
        take: () => held.put(place, entry),
      }));
  };
}
