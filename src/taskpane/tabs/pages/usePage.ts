import { useMemo, useState } from "react";
import { pageFromBlock } from "../../../pages/blocks/blockPages";
import { templateOf, weighedTemplates, type Weighed } from "../../../pages/catalogue";
import type { Page, TemplateId } from "../../../pages/page";
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
  /** Undefined where the page is a block's. */
  readonly table: PageTable | undefined;
  readonly kinds: readonly Weighed[];
  readonly names: readonly string[];
  readonly isPersonList: boolean;
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

/** A kind of page that the marked block makes. */
const blockKind = (id: TemplateId): Weighed => ({
  template: templateOf(id),
  weight: 100,
  because: {
    da: "Blokken i arket ved, hvad dens tal er.",
    en: "The block in the sheet knows what its figures are.",
  },
});

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
  const block = useBlockPages();
  const ofBlock = block?.inputs.map(({ template }) => template) ?? [];
  const { template } = choices;
  const isBlocks = ofBlock.length > 0 && (template === undefined || ofBlock.includes(template));
  const page = block && isBlocks ? pageFromBlock(block.inputs, choices) : table && pageFromTable(table, choices);
  const kinds = [
    ...ofBlock.map(blockKind),
    ...(table ? weighedTemplates(arrangedTable(table, choices)) : []).filter(
      (one) => !ofBlock.includes(one.template.id),
    ),
  ];
  return {
    page,
    table: isBlocks ? undefined : table,
    kinds,
    names: isBlocks ? nobody : names,
    choices,
    change,
    isPersonList: reading?.items === "person",
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
