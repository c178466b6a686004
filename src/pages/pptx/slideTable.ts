import { element } from "../markup";
import type { Page } from "../page";
import type { Palette } from "../palette";
import { namespaces, paragraph, points, run, solidFill } from "./openXml";

const noStyle = "{2D5ABB26-0587-4C30-8999-92F81FD0307C}";

/** A real table with a heading row, figures to the right, the own row marked by colour and weight. */
export function slideTable({ rows, set }: Page, palette: Palette, width: number, height: number): string {
  const columns = rows[0]?.length ?? 1;
  const first = columns === 1 ? width : Math.round(width * Math.max(0.24, 0.46 - 0.04 * columns));
  const other = columns === 1 ? 0 : Math.floor((width - first) / (columns - 1));
  const rowHeight = Math.min(points(46), Math.floor(height / rows.length));
  const size = rows.length > 10 || columns > 5 ? 14 : 18;
  const written = rows.map((row, r) => {
    const standing = r === 0 ? undefined : set.categories[r - 1]?.standing;
    const bold = r === 0 || standing === "own" || standing === "total";
    const fill = r === 0 ? palette.head : standing === "own" ? palette.marked : undefined;
    const cells = row.map((text, c) => {
      const look = { size, bold, colour: r === 0 ? palette.onHead : palette.text };
      const align = element("a:pPr", { algn: c === 0 ? "l" : "r" });
      const content = text === "" ? element("a:endParaRPr", { lang: "da-DK", sz: size * 100 }) : run(text, look);
      return element(
        "a:tc",
        {},
        element("a:txBody", {}, element("a:bodyPr"), element("a:lstStyle"), paragraph(align, content)),
        element(
          "a:tcPr",
          { anchor: "ctr" },
          element("a:lnB", { w: 9525 }, solidFill(r === 0 ? palette.head : palette.grid)),
          solidFill(fill),
        ),
      );
    });
    return element("a:tr", { h: rowHeight }, ...cells);
  });
  return element(
    "a:graphicData",
    { uri: namespaces.table },
    element(
      "a:tbl",
      {},
      element("a:tblPr", { firstRow: 1, firstCol: 1 }, element("a:tableStyleId", {}, noStyle)),
      element(
        "a:tblGrid",
        {},
        ...Array.from({ length: columns }, (_, c) => element("a:gridCol", { w: c === 0 ? first : other })),
      ),
      ...written,
    ),
  );
}
