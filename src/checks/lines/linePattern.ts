import type { Coordinate, FormulaForm, RelativeReference } from "./formulaForm";
import { pointedArea, pointedAreas, type PointedArea } from "./pointedArea";
import type { SheetFormula } from "./sheetFormulas";

/** A formula as it would stand in any cell of a line. */
export interface Pattern {
  readonly form: FormulaForm;
  /** The formula whose tree and text it has. */
  readonly like: SheetFormula;
  /** The references, each coordinate fixed or moving as the line's formulas show it, with or without "$". */
  readonly references: readonly RelativeReference[];
}

/** The pattern most of a line's formulas follow, and which they are. */
export interface LinePattern extends Pattern {
  readonly followers: ReadonlySet<SheetFormula>;
}

type Side = "top" | "bottom" | "left" | "right";
const sides: readonly Side[] = ["top", "left", "bottom", "right"];

/** The pattern of one formula by its own "$". */
export const patternOf = (like: SheetFormula): Pattern | undefined =>
  like.form && { form: like.form, like, references: like.form.references };

/** Learns the pattern of a line that runs down a column, or along a row; undefined when no formula can be read. */
export function linePattern(formulas: readonly SheetFormula[], down: boolean): LinePattern | undefined {
  const members = largestGroup(formulas);
  const [first] = members;
  if (!first?.form) return undefined;
  const { form } = first;
  const references = members.every((one) => one.form === form)
    ? form.references
    : form.references.map((reference, k) => learnt(members, k, reference.sheet, down));
  const followers = new Set(members.filter((one) => follows(one, references)));
  const like = [...followers][0];
  return like?.form && { form: like.form, like, references, followers };
}

function largestGroup(formulas: readonly SheetFormula[]): readonly SheetFormula[] {
  const groups = new Map<string, SheetFormula[]>();
  for (const one of formulas) {
    if (!one.form) continue;
    const group = groups.get(one.form.shape);
    if (group) group.push(one);
    else groups.set(one.form.shape, [one]);
  }
  let largest: readonly SheetFormula[] = [];
  for (const group of groups.values()) if (group.length > largest.length) largest = group;
  return largest;
}

const placeOf = (area: PointedArea, side: Side): number =>
  side === "top"
    ? area.row
    : side === "left"
      ? area.column
      : side === "bottom"
        ? area.row + area.rows - 1
        : area.column + area.columns - 1;

/** How one reference runs along the line: each coordinate as most of the formulas have it. */
function learnt(
  members: readonly SheetFormula[],
  k: number,
  sheet: string | undefined,
  down: boolean,
): RelativeReference {
  const found = Object.fromEntries(
    sides.map((side): [Side, Coordinate] => {
      const moving = new Map<number, number>();
      const fixed = new Map<number, number>();
      const runs = down === (side === "top" || side === "bottom");
      for (const { form, row, column } of members) {
        const reference = form?.references[k];
        const area = reference && pointedArea(reference, row, column);
        if (!area) continue;
        const at = placeOf(area, side);
        fixed.set(at, (fixed.get(at) ?? 0) + 1);
        const by = at - (down ? row : column);
        if (runs) moving.set(by, (moving.get(by) ?? 0) + 1);
      }
      const [step, place] = [mode(moving), mode(fixed)];
      return [
        side,
        step.count > place.count ? { fixed: false, value: step.value } : { fixed: true, value: place.value },
      ];
    }),
  ) as Record<Side, Coordinate>;
  return { sheet, ...found };
}

function mode(counts: ReadonlyMap<number, number>): { readonly value: number; readonly count: number } {
  let best = { value: 0, count: 0 };
  for (const [value, count] of counts) if (count > best.count) best = { value, count };
  return best;
}

function follows({ form, row, column }: SheetFormula, references: readonly RelativeReference[]): boolean {
  const own = form && pointedAreas(form.references, row, column);
  const expected = pointedAreas(references, row, column);
  return (
    own !== undefined &&
    expected !== undefined &&
    own.every(
      (area, k) =>
        sides.every((side) => placeOf(area, side) === placeOf(expected[k] ?? area, side)) &&
        area.sheet === expected[k]?.sheet,
    )
  );
}
