import { useEffect, useState } from "react";
import { useWorkbook } from "../../../port";
import { areaNames } from "./areas";
import type { PopulationRecipe } from "./populationRecipe";
import { standing, type Standing } from "./standing";

/** What was fetched once as it stands now: undefined while the sheets are read, null where it is no more. */
export function useStanding(recipe: PopulationRecipe, round: number): Standing | null | undefined {
  const workbook = useWorkbook();
  const [found, setFound] = useState<Standing | null>();
  useEffect(() => {
    let gone = false;
    const names = [...new Set([recipe.place.sheet, ...(recipe.table ? [recipe.table.sheet] : [])])];
    void Promise.all(names.map((name) => workbook.readSheet(name))).then(
      (read) => {
        const sheets = new Map(read.flatMap((one) => (one ? [[one.sheet, one] as const] : [])));
        if (!gone) setFound(standing(recipe, sheets) ?? null);
      },
      () => {
        if (!gone) setFound(null);
      },
    );
    return () => {
      gone = true;
    };
  }, [workbook, recipe, round]);
  return found;
}

/** "Viborg", where all of them are of one area. */
export const recipeArea = ({ area }: PopulationRecipe): string | undefined =>
  area === undefined ? undefined : areaNames.get(area);
