import { useEffect, useState } from "react";
import type { StandingBlock } from "../../../../blocks/assumptionsSheet";
import { blocks } from "../../../../blocks/catalogue";
import { cellsRead } from "../../../../blocks/cellsRead";
import { changesIn, type Changes } from "../../../../blocks/changes";
import { planPreview, type PreviewedRow } from "../../../../blocks/preview";
import type { Recipe } from "../../../../blocks/recipe";
import { remade, type Remade } from "../../../../blocks/remade";
import type { SheetNow } from "../../../../tables/grownEntries";
import { useWorkbook, type Workbook } from "../../../port";
import { today } from "../today";
import { useSelection } from "../../../selection";
import { sheetsRead } from "./sheetsRead";
import { sourcesIn } from "../block/useBlockPreview";

/** A block of the workbook, made again from its tables as they are now. */
export interface Update {
  readonly recipe: Recipe;
  /** Undefined where the block cannot be told any more. */
  readonly made: Remade | undefined;
  /** Undefined while the fields no longer make a block. */
  readonly changes: Changes | undefined;
}

/** The recipes of the workbook's blocks; read again when a cell has changed. */
export function useRecipes(round = 0): readonly Recipe[] {
  const workbook = useWorkbook();
  const onHand = useSelection()?.onHand;
  const [recipes, setRecipes] = useState<readonly Recipe[]>([]);
  useEffect(() => {
    let gone = false;
    workbook.recipes().then(
      (found) => {
        if (!gone) setRecipes(found);
      },
      () => undefined,
    );
    return () => {
      gone = true;
    };
  }, [workbook, onHand, round]);
  return recipes;
}

/** Every block of the workbook made again; undefined while they are read. */
export function useUpdates(round: number): readonly Update[] | undefined {
  const workbook = useWorkbook();
  const recipes = useRecipes(round);
  const [updates, setUpdates] = useState<readonly Update[]>();
  useEffect(() => {
    const control = new AbortController();
    allUpdates(workbook, recipes, control.signal).then(
      (found) => {
        if (!control.signal.aborted) setUpdates(found);
      },
      () => undefined,
    );
    return () => control.abort();
  }, [workbook, recipes]);
  return updates;
}

const madeFrom = (recipe: Recipe, sheets: ReadonlyMap<string, SheetNow>): Remade | undefined => {
  const block = blocks.find(({ id }) => id === recipe.block);
  return block && remade(recipe, block, sheets, today());
};

/** The workbook's blocks as they stand, those that can be told. */
export async function standingBlocks(
  workbook: Workbook,
  recipes: readonly Recipe[],
): Promise<readonly StandingBlock[]> {
  const sheets = await sheetsRead(workbook, recipes);
  return recipes.flatMap((recipe) => {
    const made = madeFrom(recipe, sheets);
    return made ? [{ plan: made.standing.plan, place: recipe.place }] : [];
  });
}

async function allUpdates(
  workbook: Workbook,
  recipes: readonly Recipe[],
  signal: AbortSignal,
): Promise<readonly Update[]> {
  const sheets = await sheetsRead(workbook, recipes);
  const updates: Update[] = [];
  for (const recipe of recipes) {
    const made = madeFrom(recipe, sheets);
    updates.push({ recipe, made, changes: made && (await changesOf(made, signal)) });
  }
  return updates;
}

async function changesOf({ answer, entries, standing }: Remade, signal: AbortSignal): Promise<Changes | undefined> {
  if (!answer || !("plan" in answer)) return undefined;
  const rows: PreviewedRow[] = [];
  const read = cellsRead(sourcesIn(Object.values(entries)));
  for await (const some of planPreview(answer.plan, read, { signal })) rows.push(...some);
  return changesIn(standing.rows, rows);
}
