import { useEffect, useState } from "react";
import { pageRecipeIn, type PageRecipe } from "../../../pages/pageRecipe";
import { useWorkbook } from "../../port";

export interface PageSet {
  /** Undefined until the workbook has answered. */
  readonly recipes: readonly PageRecipe[] | undefined;
  readonly keep: (recipes: readonly PageRecipe[]) => void;
}

/** The set of pages that the workbook remembers; what is changed is kept at once. */
export function usePageSet(): PageSet {
  const workbook = useWorkbook();
  const [recipes, setRecipes] = useState<readonly PageRecipe[]>();
  useEffect(() => {
    let gone = false;
    workbook.pages().then(
      (found) => {
        if (!gone) setRecipes(found.flatMap((one) => pageRecipeIn(one) ?? []));
      },
      () => {
        if (!gone) setRecipes([]);
      },
    );
    return () => {
      gone = true;
    };
  }, [workbook]);
  return {
    recipes,
    keep: (changed) => {
      setRecipes(changed);
      void workbook.keepPages(changed).catch(() => undefined);
    },
  };
}
