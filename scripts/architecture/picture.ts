import { directUses, type Uses } from "./imports";
import { box, isOutside, layout, type Spot } from "./layout";

/** What each box says under its name. A room that is new must have its line here. */
const said: Readonly<Record<string, string>> = {
  sheet: "cells, places, headings",
  "functions/math": "plain numbers",
  functions: "the cards",
  formulas: "formula text",
  tables: "the table around a selection",
  blocks: "what Beregn writes",
  explain: "how a figure came about",
  checks: "findings",
  pages: "committee pages",
  sources: "official figures",
  workbook: "all that names Excel",
  taskpane: "the pane",
  preview: "the product without Excel",
  Excel: "office.js",
  React: "and Fluent UI",
  Univer: "a grid in the browser",
};

/** The rooms as a drawing, an arrow to each room that a room imports from, but none that follows from two others. */
export function architecturePicture(uses: Uses): string {
  const { rooms, arrows } = layout(directUses(uses));
  const spots = [...rooms.values()];
  const width = Math.max(...spots.map((spot) => spot.x + spot.width)) + box.margin;
  const height = Math.max(...spots.map(({ y }) => y)) + box.height + box.margin;
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Segoe UI, Helvetica, Arial, sans-serif" role="img">
<title>Which room imports from which</title>
<defs>
<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#595959"/></marker>
</defs>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${arrows.map(arrow).join("\n")}
${[...rooms].map(([room, spot]) => drawnRoom(room, spot)).join("\n")}
</svg>
`;
}

function arrow(spots: readonly Spot[]): string {
  const [from, to] = [spots[0], spots.at(-1)] as [Spot, Spot];
  if (from.y === to.y) {
    const y = from.y + box.height / 2;
    const [start, end] = from.x < to.x ? [from.x + from.width, to.x] : [from.x, to.x + to.width];
    return path(`M${start} ${y} L${end} ${y}`);
  }
  const parts = spots.slice(1).map((spot, step) => {
    const before = spots[step] as Spot;
    const [x0, x1] = [before.x + before.width / 2, spot.x + spot.width / 2];
    const [y0, y1] = [before.y + box.height, spot.y];
    const bend = (y1 - y0) / 2;
    const past = spot === to ? "" : ` L${x1} ${y1 + box.height}`;
    return `C${x0} ${y0 + bend} ${x1} ${y1 - bend} ${x1} ${y1}${past}`;
  });
  return path(`M${from.x + from.width / 2} ${from.y + box.height} ${parts.join(" ")}`);
}

const path = (d: string): string =>
  `<path d="${d}" fill="none" stroke="#595959" stroke-width="1.4" marker-end="url(#head)"/>`;

function drawnRoom(room: string, { x, y, width }: Spot): string {
  const words = said[room];
  if (words === undefined) throw new Error(`Say in scripts/architecture/picture.ts what the room ${room} is.`);
  const middle = x + width / 2;
  const look = isOutside(room)
    ? 'fill="#ffffff" stroke="#8a8a8a" stroke-dasharray="4 3"'
    : 'fill="#eef4f0" stroke="#2f6b4f"';
  return `<rect x="${x}" y="${y}" width="${width}" height="${box.height}" rx="5" ${look}/>
<text x="${middle}" y="${y + 20}" text-anchor="middle" font-size="14" font-weight="600" fill="#1f1f1f">${room}</text>
<text x="${middle}" y="${y + 36}" text-anchor="middle" font-size="11.5" fill="#424242">${words}</text>`;
}
