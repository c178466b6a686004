import type { Page } from "../page";
import { textWidth, wrapped } from "./textWidth";
import type { Brush, Frame } from "./brush";

/** The table itself: a heading row, figures to the right, the own row marked. */
export function drawTable(brush: Brush, frame: Frame, { rows, set }: Page): void {
  const { palette } = brush;
  const height = frame.height / rows.length;
  const size = fittingSize(rows, frame.width, brush.size);
  const widths = columnWidths(rows, frame.width, size);
  const rights = widths.map((_, at) => frame.left + widths.slice(0, at + 1).reduce((sum, width) => sum + width, 0));
  rows.forEach((row, r) => {
    const top = frame.top + r * height;
    const own = r > 0 && set.categories[r - 1]?.standing === "own";
    const bold = r === 0 || own || set.categories[r - 1]?.standing === "total";
    if (r === 0) brush.box({ ...frame, top, height }, palette.head);
    else if (own) brush.box({ ...frame, top, height }, palette.marked);
    else brush.rule(frame.left, top + height, frame.left + frame.width, top + height, palette.grid);
    row.forEach((text, c) => {
      const look = { bold, size, colour: r === 0 ? palette.onHead : palette.text };
      const lines = wrapped(text, (widths[c] ?? 0) - 10, size, 3, bold);
      const first = top + height / 2 - ((lines.length - 1) * size * 1.1) / 2;
      lines.forEach((line, k) => {
        const y = first + k * size * 1.1;
        if (c === 0) brush.text(frame.left + 6, y, line, look);
        else brush.text((rights[c] ?? 0) - 6, y, line, { ...look, anchor: "end" });
      });
    });
  });
}

/** Smaller letters where a word would not fit its column, down to three quarters; what is longer still is broken. */
function fittingSize(rows: readonly (readonly string[])[], width: number, size: number): number {
  const widths = columnWidths(rows, width, size);
  const parts = rows.flatMap((row) =>
    row
      .slice(1)
      .flatMap((text, c) =>
        text.split(" ").map((word) => ((widths[c + 1] ?? width) - 10) / Math.max(1, textWidth(word, size, true))),
      ),
  );
  return size * Math.max(0.75, Math.min(1, ...parts));
}

/** What the first column needs, up to a half, and the rest in equal parts. */
function columnWidths(rows: readonly (readonly string[])[], width: number, size: number): number[] {
  const count = (rows[0]?.length ?? 1) - 1;
  const needed = Math.max(...rows.map(([name = ""]) => textWidth(name, size, true))) + 14;
  const first = count === 0 ? width : Math.min(width * 0.5, Math.max(width * 0.2, needed));
  return [first, ...Array.from({ length: count }, () => (width - first) / count)];
}
