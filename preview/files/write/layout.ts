import { spotAddress } from "../../../src/sheet/place";
import { localAddress } from "../../cells/address";
import type { LayoutChange } from "../changedLayout";
import {
  attributesOf,
  childOf,
  childrenOf,
  edited,
  headWith,
  insertedIn,
  removed,
  replaced,
  rootOf,
  withAttributes,
  type Element,
} from "../markup";
import { charactersOf, largestSheet } from "../units";
import type { RowAttributes } from "./cells";
import { sheetOrder } from "./sheetOrder";

/** A sheet with its columns, merged cells, frozen panes and protection as they are to be. */
export function withLayout(xml: string, change: LayoutChange): string {
  return [withColumns, withMerges, withPanes, withProtection].reduce((text, write) => write(text, change), xml);
}

/** Heights and hiding of rows, which are written with the cells. */
export function rowAttributes({ rowHeights, hiddenRows }: LayoutChange): ReadonlyMap<number, RowAttributes> {
  const rows = new Map<number, RowAttributes>();
  rowHeights?.forEach((points, row) =>
    rows.set(row, points === undefined ? { customHeight: undefined, ht: undefined } : { ht: points, customHeight: 1 }),
  );
  hiddenRows?.forEach((hidden, row) => rows.set(row, { ...rows.get(row), hidden: hidden ? 1 : undefined }));
  return rows;
}

/** One span a changed column; those that only some of a span's columns leave are cut in two. */
function withColumns(xml: string, { columnWidths, hiddenColumns }: LayoutChange): string {
  const changed = [...new Set([...(columnWidths?.keys() ?? []), ...(hiddenColumns?.keys() ?? [])])];
  if (changed.length === 0) return xml;
  const root = rootOf(xml);
  const list = childOf(xml, root, "cols");
  const spans = (list ? childrenOf(xml, list) : []).map((span) => {
    const { min, max } = attributesOf(xml, span);
    return { from: Number(min), to: Number(max), text: xml.slice(span.start, span.end) };
  });
  for (const column of changed.map((each) => each + 1)) {
    const place = spans.findIndex(({ from, to }) => column >= from && column <= to);
    const [span] = place < 0 ? [] : spans.splice(place, 1);
    if (span && span.from < column) spans.push({ ...span, to: column - 1 });
    if (span && span.to > column) spans.push({ ...span, from: column + 1 });
    const width = columnWidths?.get(column - 1);
    const hidden = hiddenColumns?.get(column - 1);
    const text = span?.text ?? `<${root.prefix}col min="1" max="1" width="${usualWidth}"/>`;
    const head = headWith(text, rootOf(text), {
      ...(width === undefined ? {} : { width: charactersOf(width), customWidth: 1 }),
      ...(hidden === undefined ? {} : { hidden: hidden ? 1 : undefined }),
    });
    spans.push({ from: column, to: column, text: head });
  }
  const text = spans
    .sort((a, b) => a.from - b.from)
    .map((span) => headWith(span.text, rootOf(span.text), { min: span.from, max: span.to }))
    .join("");
  const cols = `<${root.prefix}cols>${text}</${root.prefix}cols>`;
  return edited(xml, list ? [replaced(list, cols)] : insertedIn(xml, root, sheetOrder, "cols", cols));
}

/** Signs of Calibri 11. */
const usualWidth = 9.140625;

function withMerges(xml: string, { merges }: LayoutChange): string {
  if (!merges) return xml;
  const root = rootOf(xml);
  const p = root.prefix;
  const list = childOf(xml, root, "mergeCells");
  const text = merges.map((area) => `<${p}mergeCell ref="${localAddress(area, largestSheet)}"/>`).join("");
  const made = merges.length === 0 ? "" : `<${p}mergeCells count="${merges.length}">${text}</${p}mergeCells>`;
  if (list) return edited(xml, [replaced(list, made)]);
  return made === "" ? xml : edited(xml, insertedIn(xml, root, sheetOrder, "mergeCells", made));
}

function withPanes(xml: string, { frozen }: LayoutChange): string {
  if (!frozen) return xml;
  const root = rootOf(xml);
  const p = root.prefix;
  const views = childOf(xml, root, "sheetViews");
  const view = views && childOf(xml, views, "sheetView");
  if (!view) {
    const made = `<${p}sheetViews><${p}sheetView workbookViewId="0"/></${p}sheetViews>`;
    const text = edited(xml, views ? [replaced(views, made)] : insertedIn(xml, root, sheetOrder, "sheetViews", made));
    return withPanes(text, { frozen });
  }
  const others = childrenOf(xml, view).filter(({ name }) => name !== "pane" && name !== "selection");
  const kept = others.map((child) => xml.slice(child.start, child.end)).join("");
  const head = xml.slice(view.start, view.headEnd).replace(/\s*\/>$/, ">");
  return edited(xml, [replaced(view, `${head}${panes(p, frozen)}${kept}</${view.prefix}sheetView>`)]);
}

function panes(p: string, { rows, columns }: NonNullable<LayoutChange["frozen"]>): string {
  if (rows === 0 && columns === 0) return "";
  const active = rows > 0 && columns > 0 ? "bottomRight" : rows > 0 ? "bottomLeft" : "topRight";
  const splits = `${columns > 0 ? ` xSplit="${columns}"` : ""}${rows > 0 ? ` ySplit="${rows}"` : ""}`;
  const corner = spotAddress(rows, columns);
  return `<${p}pane${splits} topLeftCell="${corner}" activePane="${active}" state="frozen"/><${p}selection pane="${active}"/>`;
}

function withProtection(xml: string, { isProtected }: LayoutChange): string {
  if (isProtected === undefined) return xml;
  const root = rootOf(xml);
  const there: Element | undefined = childOf(xml, root, "sheetProtection");
  if (there) return edited(xml, [isProtected ? withAttributes(xml, there, { sheet: 1 }) : removed(there)]);
  if (!isProtected) return xml;
  const made = `<${root.prefix}sheetProtection sheet="1" objects="1" scenarios="1"/>`;
  return edited(xml, insertedIn(xml, root, sheetOrder, "sheetProtection", made));
}
