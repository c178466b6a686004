import { formulaValue } from "../../formulas/value";
import { firstCell, isSingle, type Value } from "../../formulas/cellValue";
import type { Cell, Cells } from "../../sheet/cell";
import { areaAddress, quotedSheet } from "../../sheet/place";
import { evaluate } from "../../functions/call/evaluate";
import { cardCalled } from "../../formulas/functionName";
import { referencesIn } from "./formulaForm";
import type { Pattern } from "./linePattern";
import { pointedAreas, type PointedArea } from "./pointedArea";

/** The cells of an area of a sheet; undefined when they are not at hand, or too many. */
export type ReadArea = (area: PointedArea) => Cells | undefined;

/** A pattern as it would stand in one cell. */
export interface FormulaAt {
  readonly pattern: Pattern;
  readonly row: number;
  readonly column: number;
  /** What each of its references points at there. */
  readonly areas: readonly PointedArea[];
}

/** Undefined when it would point off the sheet. */
export function formulaAt(pattern: Pattern, row: number, column: number): FormulaAt | undefined {
  const areas = pointedAreas(pattern.references, row, column);
  return areas && { pattern, row, column, areas };
}

/** The place of each reference of a tree among the areas. */
function places(pattern: Pattern): ReadonlyMap<unknown, number> {
  return new Map([...referencesIn(pattern.form.tree)].map((node, k) => [node, k]));
}

/** What the formula would give there; undefined for what cannot be reckoned here. */
export function valueAt({ pattern, row, column, areas }: FormulaAt, read: ReadArea): Cell | undefined {
  if (pattern.form.pointsElsewhere) return undefined;
  const place = places(pattern);
  const value = formulaValue(pattern.form.tree, {
    at: { row, column },
    read: (pointer): Value | undefined => {
      const area = areas[place.get(pointer) ?? -1];
      const cells = area && read(area);
      return cells && { cells, from: "cells", area };
    },
    call: (name, args) => {
      const card = cardCalled(name);
      return card && evaluate(card, args);
    },
  });
  // One that fills several cells says nothing of a single one.
  return value && isSingle(value) ? firstCell(value) : undefined;
}

/** The formula as it would be written there. */
export function textAt({ pattern, areas }: FormulaAt): string {
  const { form, like, references } = pattern;
  const { text } = like.first;
  let written = "";
  let from = 0;
  [...referencesIn(form.tree)].forEach((node, k) => {
    const area = areas[k];
    const reference = references[k];
    if (!area || !reference) return;
    const prefix = area.sheet === undefined ? "" : `${quotedSheet(area.sheet)}!`;
    // The "$" of the formula that it is like: a learnt coordinate may stand fast without one.
    const own = form.references[k] ?? reference;
    const [first = "", last] = areaAddress(area).split(":");
    const corner = (address: string, column: boolean, row: boolean): string =>
      address.replace(/^([A-Z]*)(\d*)$/u, (_, letters: string, digits: string) =>
        [letters && column ? "$" : "", letters, digits && row ? "$" : "", digits].join(""),
      );
    const isWhole = /^(?:[A-Z]+|\d+)$/u.test(first);
    const from1 = isWhole ? first : corner(first, own.left.fixed, own.top.fixed);
    const to1 = last === undefined ? undefined : isWhole ? last : corner(last, own.right.fixed, own.bottom.fixed);
    written += text.slice(from, node.from) + prefix + from1 + (to1 === undefined ? "" : `:${to1}`);
    from = node.until;
  });
  return written + text.slice(from);
}
