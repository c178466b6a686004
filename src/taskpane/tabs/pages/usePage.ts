import { useMemo, useState } from "react";
import { pageOfBlock } from "../../../pages/blocks/pageOfBlock";
import { weighedTemplates, type Weighed } from "../../../pages/catalogue";
import { usualChoices } from "../../../pages/choices";
import type { Page } from "../../../pages/page";
import { pageFromTable } from "../../../pages/pageFromTable";
import type { PageRecipe } from "../../../pages/pageRecipe";
import { arrangedTable, ownNames } from "../../../pages/table/arrangedTable";
import type { PageTable } from "../../../pages/table/pageTable";
import { tableFromReading } from "../../../pages/table/tableFromReading";
import { areaAddress, type Place } from "../../../sheet/place";
import { areaOf } from "../../../tables/addressedAreas";
import type { SheetCells, TableReading } from "../../../tables/reading";
import { useSelection } from "../../selection";
import { useTable } from "../../table";
import { useBlockPages } from "./useBlockPages";
import { useChoices, type PageChoices } from "./useChoices";

/** The page of what is marked, and what it could be instead. */
export interface PageInHand extends PageChoices {
  /** Undefined where what is marked makes no page. */
  readonly page: Page | undefined;
  /** Undefined where the page is no table's. */
  readonly table: PageTable | undefined;
  readonly kinds: readonly Weighed[];
  readonly names: readonly string[];
  readonly isPersonList: boolean;
  /** Whether a block of one person's weeks is marked. */
  readonly isOfOnePerson: boolean;
  readonly isMarked: boolean;
  /** Where the figures of the page stand. */
  readonly data: PageData | undefined;
  /** What the page can be made from again. */
  readonly recipe: PageRecipe | undefined;
  /** Takes up the choices of a page of the set, once its table is marked. */
  readonly await: (recipe: PageRecipe) => void;
}

/** The place of a page's figures, and the reading of it where it is a table. */
export interface PageData {
  readonly place: Place;
  readonly table?: { readonly name: string; readonly cells: SheetCells; readonly reading: TableReading };
}

const nobody: readonly string[] = [];
const blockKey = (sheet: string, home: string): string => `${sheet}!blok ${home}`;

export function usePage(): PageInHand {
  const selection = useSelection();
  const marked = useTable();
  const cells = selection?.onHand?.cells;
  const sheet = selection?.onHand?.sheet ?? "";
  const reading = marked?.reading;
  const block = useBlockPages();
  const key = block ? blockKey(sheet, block.home) : `${sheet}!${reading?.table ?? ""}`;
  // The names do not depend on what is hidden.
  const bare = useMemo(() => (cells && reading ? tableFromReading(cells, reading, 0) : undefined), [cells, reading]);
  const blockNames = useMemo(() => {
    const table = block && pageOfBlock(block.pages, { ...usualChoices, limit: 0, own: "" }).table;
    return table ? ownNames(table) : nobody;
  }, [block]);
  const tableNames = useMemo(() => (bare ? ownNames(bare) : nobody), [bare]);
  const { choices, change, adopt } = useChoices(key, block ? blockNames : tableNames);
  const [awaited, setAwaited] = useState<PageRecipe>();
  const address = selection?.areas.map(({ asked }) => areaAddress(asked)).join(",") ?? "";
  if (awaited && awaited.sheet === sheet && awaited.selection === address) {
    setAwaited(undefined);
    adopt(awaited.block === undefined ? key : blockKey(sheet, awaited.selection), awaited.choices);
  }
  const { limit, template } = choices;
  const table = useMemo(
    () => (cells && reading ? tableFromReading(cells, reading, limit) : undefined),
    [cells, reading, limit],
  );
  const ofBlock = block && pageOfBlock(block.pages, choices);
  const kindsOfBlock = ofBlock?.kinds ?? [];
  const isBlocks =
    block !== undefined &&
    (block.isOfOnePerson || template === undefined || kindsOfBlock.some((one) => one.template.id === template));
  const page = isBlocks ? ofBlock?.page : table && pageFromTable(table, choices);
  const shown = isBlocks ? ofBlock?.table : table;
  const kinds = [
    ...kindsOfBlock,
    ...(table && !block?.isOfOnePerson ? weighedTemplates(arrangedTable(table, choices)) : []).filter((one) =>
      kindsOfBlock.every((other) => other.template.id !== one.template.id),
    ),
  ];
  return {
    page,
    table: shown,
    kinds,
    names: !shown ? nobody : isBlocks ? blockNames : tableNames,
    choices,
    change,
    isPersonList: reading?.items === "person",
    isOfOnePerson: block?.isOfOnePerson === true,
    isMarked: reading?.table !== null && reading !== undefined,
    data: isBlocks ? block && { place: block.place } : cells && reading && tableData(sheet, cells, reading),
    recipe: !page
      ? undefined
      : block && isBlocks
        ? { sheet, selection: block.home, corrections: {}, choices, block: block.block }
        : marked && { sheet, selection: address, corrections: marked.corrections, choices },
    await: setAwaited,
  };
}

function tableData(name: string, cells: SheetCells, reading: TableReading): PageData | undefined {
  const area = areaOf(reading.table ?? "");
  return area && { place: { sheet: name, ...area }, table: { name, cells, reading } };
}
