import { useMemo, useState } from "react";
import { weighedTemplates, type Weighed } from "../../../pages/catalogue";
import type { Page } from "../../../pages/page";
import { pageFromTable } from "../../../pages/pageFromTable";
import type { PageRecipe } from "../../../pages/pageRecipe";
import { arrangedTable, ownNames } from "../../../pages/table/arrangedTable";
import type { PageTable } from "../../../pages/table/pageTable";
import { tableFromReading } from "../../../pages/table/tableFromReading";
import { areaAddress } from "../../../sheet/place";
import { useSelection } from "../../selection";
import { useTable } from "../../table";
import { useChoices, type PageChoices } from "./useChoices";

/** The page of what is marked, and what it could be instead. */
export interface PageInHand extends PageChoices {
  /** Undefined where what is marked makes no page. */
  readonly page: Page | undefined;
  readonly table: PageTable | undefined;
  readonly kinds: readonly Weighed[];
  readonly names: readonly string[];
  readonly isPersonList: boolean;
  readonly isMarked: boolean;
  /** What the page can be made from again. */
  readonly recipe: PageRecipe | undefined;
  /** Takes up the choices of a page of the set, once its table is marked. */
  readonly await: (recipe: PageRecipe) => void;
}

const nobody: readonly string[] = [];

export function usePage(): PageInHand {
  const selection = useSelection();
  const marked = useTable();
  const cells = selection?.onHand?.cells;
  const sheet = selection?.onHand?.sheet ?? "";
  const reading = marked?.reading;
  const key = `${sheet}!${reading?.table ?? ""}`;
  // The names do not depend on what is hidden.
  const bare = useMemo(() => (cells && reading ? tableFromReading(cells, reading, 0) : undefined), [cells, reading]);
  const names = useMemo(() => (bare ? ownNames(bare) : nobody), [bare]);
  const { choices, change, adopt } = useChoices(key, names);
  const [awaited, setAwaited] = useState<PageRecipe>();
  const address = selection?.areas.map(({ asked }) => areaAddress(asked)).join(",") ?? "";
  if (awaited && awaited.sheet === sheet && awaited.selection === address) {
    setAwaited(undefined);
    adopt(key, awaited.choices);
  }
  const { limit } = choices;
  const table = useMemo(
    () => (cells && reading ? tableFromReading(cells, reading, limit) : undefined),
    [cells, reading, limit],
  );
  const page = table && pageFromTable(table, choices);
  const kinds = table ? weighedTemplates(arrangedTable(table, choices)) : [];
  return {
    page,
    table,
    kinds,
    names,
    choices,
    change,
    isPersonList: reading?.items === "person",
    isMarked: reading?.table !== null && reading !== undefined,
    recipe: page && marked ? { sheet, selection: address, corrections: marked.corrections, choices } : undefined,
    await: setAwaited,
  };
}
