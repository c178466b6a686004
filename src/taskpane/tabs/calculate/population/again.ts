import { sizeOf } from "../../../../blocks/layout";
import type { BlockPlan } from "../../../../blocks/plan";
import type { Cell } from "../../../../sheet/cell";
import type { FilledCell, Target } from "../../../../sheet/target";
import type { PopulationCounts } from "../../../../sources/populationCounts";
import { areaNames } from "./areas";
import { alignedPlan, sheetPlan } from "./populationPlan";
import { populationRecipe, spotKey, type PopulationRecipe } from "./populationRecipe";
import { filledSpots, type FilledSpot } from "./spots";
import type { Standing } from "./standing";

/** A population as it stands and as it is fetched now. */
export interface Renewed {
  readonly spot: FilledSpot;
  readonly before: Cell;
  readonly kind: "same" | "changed" | "added" | "missing";
  /** The user's own figure stands there. */
  readonly edited: boolean;
}

/** What was fetched again beside what stands there, and how it would be written. */
export interface Again {
  readonly renewed: readonly Renewed[];
  readonly plan: BlockPlan;
  readonly target: Target & { readonly kind: "cells" };
  readonly overwrite: readonly FilledCell[];
  /** The recipe of what then stands there. */
  readonly recipe: PopulationRecipe;
}

/**
 * Old beside new. What has been changed by hand is written over only where the user says so, and what the source no
 * longer has a figure for keeps the one that it had.
 */
export function againOf(
  recipe: PopulationRecipe,
  now: Standing,
  counts: PopulationCounts,
  fetched: string,
  overEdited: boolean,
): Again {
  const { ages, rule, ownSheet, area, day, language } = recipe;
  const { spots, place, headed, there, edited } = now;
  const filled = filledSpots(spots.spots, ages, rule, counts);
  const renewed = filled.map((spot): Renewed => {
    const key = spotKey(spot);
    const before = there.get(key) ?? null;
    return { spot, before, kind: kindOf(spot.persons, before), edited: edited.has(key) && spot.persons !== before };
  });
  const own = (spot: FilledSpot): boolean => edited.has(spotKey(spot)) && !overEdited;
  const written = filled.map((spot) => {
    const before = there.get(spotKey(spot));
    const stays = own(spot) || spot.persons === undefined;
    return stays ? { ...spot, persons: typeof before === "number" ? before : undefined } : spot;
  });
  const source = { ages, rule, area: area === undefined ? undefined : areaNames.get(area), fetched };
  const aligned = ownSheet ? undefined : alignedPlan(spots, written, source, { language, headed });
  const plan = aligned ?? sheetPlan(written, source, language);
  const { sheet, row, column } = place;
  return {
    renewed,
    plan,
    target: { kind: "cells", sheet, row, column },
    overwrite: [...edited.values()].filter(({ formula }) => overEdited || typeof formula === "number"),
    recipe: populationRecipe({
      ...{ ages, rule, ownSheet, language, spots },
      place: { sheet, row, column, ...sizeOf(plan) },
      filled: written.filter((spot) => !own(spot)),
      given: { area, day },
      source: String(plan.rows.at(-1)?.[0]?.value ?? ""),
      sheet: recipe.table?.sheet ?? sheet,
    }),
  };
}

function kindOf(persons: number | undefined, before: Cell): Renewed["kind"] {
  if (persons === undefined) return "missing";
  if (persons === before) return "same";
  return before === null || before === "" ? "added" : "changed";
}
