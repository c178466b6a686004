import { useEffect, useState } from "react";
import { breath } from "../../../blocks/breath";
import { pageOfBlock } from "../../../pages/blocks/pageOfBlock";
import type { Page } from "../../../pages/page";
import { pageOf, type PageRecipe } from "../../../pages/pageRecipe";
import { useWorkbook, type Workbook } from "../../port";
import { useSelection } from "../../selection";
import { pagesOfKeptBlock } from "./useBlockPages";

/** The pages of a set as the sheets stand now; undefined in a place where the table is no longer there. */
export type SetPages = readonly (Page | undefined)[];

/** Makes the pages one by one, so that the pane draws in between and can be stopped: undefined where it was. */
export async function madePages(
  workbook: Pick<Workbook, "readSheet" | "recipes">,
  recipes: readonly PageRecipe[],
  signal: AbortSignal,
  onProgress: (done: number) => void,
): Promise<SetPages | undefined> {
  const sheets = new Map<string, Awaited<ReturnType<Workbook["readSheet"]>>>();
  const pages: (Page | undefined)[] = [];
  for (const recipe of recipes) {
    if (recipe.block !== undefined) {
      pages.push(pageOfBlock(await pagesOfKeptBlock(workbook, recipe), recipe.choices).page);
    } else {
      if (!sheets.has(recipe.sheet)) sheets.set(recipe.sheet, await workbook.readSheet(recipe.sheet));
      const sheet = sheets.get(recipe.sheet);
      pages.push(sheet && pageOf(recipe, sheet.cells));
    }
    onProgress(pages.length);
    await breath();
    if (signal.aborted) return undefined;
  }
  return pages;
}

/** The set as it is shown: made again when a cell has changed. */
export function useSetPages(recipes: readonly PageRecipe[]): SetPages | undefined {
  const workbook = useWorkbook();
  const onHand = useSelection()?.onHand;
  const [pages, setPages] = useState<SetPages>();
  useEffect(() => {
    const control = new AbortController();
    madePages(workbook, recipes, control.signal, () => undefined).then(
      (made) => {
        if (!control.signal.aborted && made) setPages(made);
      },
      () => undefined,
    );
    return () => control.abort();
  }, [workbook, recipes, onHand]);
  return pages;
}
