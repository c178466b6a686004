import { useMemo } from "react";
import { nothing, sameCells } from "../../sheet/entry";
import type { Unit } from "../../sheet/unit";
import { knownFor } from "../../tables/knownFor";
import type { KnownValue } from "../../tables/knownValues";
import { figureText, numberText } from "../language/numbers";
import { useTexts, useTongue } from "../language/tongue";
import { useRemembered } from "../remembered";
import { useTable } from "../table";
import type { CellsTaken, FormField } from "./field";
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

/** How many remembered figures are offered. */
const most = 2;

/** What the sheet already holds for the fields that stand empty: told with its cell, taken with one click. */
export function useKnown(fields: readonly FormField[], held: Entries): (place: number) => readonly KnownOffer[] {
  const table = useTable();
  const { form } = useTexts();
  const { culture } = useTongue();
  const [{ prices }] = useRemembered();
  const known = useMemo(() => table?.known() ?? [], [table]);

  const remembered = (place: number, { one, year: yearKey }: CellsTaken): readonly KnownOffer[] => {
    const yearPlace = fields.findIndex(({ key }) => key === yearKey);
    return (one === "price" ? prices : []).slice(0, most).map(({ value, year }) => ({
      text: form.rememberedPrice(figureText(value, "kr", culture), year),
      take: () => {
        held.put(place, { kind: "value", text: numberText(value, culture), value });
        if (yearPlace >= 0)
          held.put(yearPlace, year === undefined ? nothing : { kind: "value", text: year, value: year });
      },
    }));
  };

  return (place) => {
    const field = fields[place];
    if (field?.takes.from !== "cells" || field.takes.one === undefined) return [];
    if (held.entries[place]?.kind !== "nothing") return [];
    const own = remembered(place, field.takes);
    if (!table) return own;
    const { da, en } = field.name;
    const beside = knownFor({ name: `${da} ${en}`, of: field.takes.one }, known)
      .map((one) => ({ one, entry: table.knownEntry(one) }))
      .filter(({ entry }) => !held.entries.some((other) => sameCells(other, entry)))
      .map(({ one, entry }) => ({
        text: form.known(one.label, figureText(one.value * one.scale, units[one.role], culture), one.address),
        take: () => held.put(place, entry),
      }));
    return [...beside, ...own];
  };
}
