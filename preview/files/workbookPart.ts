import { attributesOf, childOf, childrenOf, rootOf } from "./markup";
import type { Package } from "./package";
import { FileRefusal } from "./refusal";

export interface SheetPart {
  readonly name: string;
  readonly state: "visible" | "hidden" | "veryHidden";
  readonly path: string;
  /** The relationship's id. */
  readonly id: string;
  /** Chart sheets and the like have no cells: they stay in the file and are not shown. */
  readonly isWorksheet: boolean;
}

/** The part that all others hang on. */
export function workbookPath(file: Package): string {
  const path = file.related("", "officeDocument");
  if (path?.toLowerCase().endsWith(".bin"))
    throw new FileRefusal("Filen er i formatet .xlsb. Åbn den i Excel, og gem den som .xlsx.");
  if (path === undefined || rootOf(file.text(path)).name !== "workbook")
    throw new FileRefusal("Filen er ikke et Excel-ark (.xlsx).");
  return path;
}

const states = ["visible", "hidden", "veryHidden"] as const;

/** All sheets in their order. */
export function sheetParts(file: Package): SheetPart[] {
  const path = workbookPath(file);
  const xml = file.text(path);
  const sheets = childOf(xml, rootOf(xml), "sheets");
  const relations = new Map(file.relations(path).map((relation) => [relation.id, relation]));
  return (sheets ? childrenOf(xml, sheets) : []).flatMap((sheet): SheetPart[] => {
    const { name = "", state = "visible", id = "" } = attributesOf(xml, sheet);
    const relation = relations.get(id);
    if (!relation || !file.has(relation.path)) return [];
    const known = states.find((each) => each === state) ?? "visible";
    return [{ name, state: known, path: relation.path, id, isWorksheet: relation.kind === "worksheet" }];
  });
}
