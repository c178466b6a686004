import { richText } from "../cellText";
import { childrenOf, rootOf } from "../markup";
import type { Package } from "../package";
import { workbookPath } from "../workbookPart";

/** The texts that cells point to by number. */
export function sharedTexts(file: Package): string[] {
  const path = file.related(workbookPath(file), "sharedStrings");
  if (path === undefined) return [];
  const xml = file.text(path);
  return childrenOf(xml, rootOf(xml)).flatMap((item) => (item.name === "si" ? [richText(xml, item)] : []));
}
