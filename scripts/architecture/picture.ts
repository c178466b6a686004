import { directUses, outside, type Uses } from "./imports";

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

const box = { width: 168, height: 46, across: 24, down: 46, margin: 16 };

interface Spot {
  readonly x: number;
  readonly y: number;
}

/**
 * The rooms as a drawing: each above those it imports from, an arrow to each; an arrow that follows from two others is
 * left out. What is not ours stands beside the room that uses it.
 */
export function architecturePicture(uses: Uses): string {
  const direct = directUses(uses);
  const spots = placed(rows(direct));
  const width = Math.max(...[...spots.values()].map(({ x }) => x)) + box.width + box.margin;
  const height = Math.max(...[...spots.values()].map(({ y }) => y)) + box.height + box.margin;
  const at = (room: string): Spot => spots.get(room) as Spot;
  const arrows = [...direct].flatMap(([room, used]) => [...used].sort().map((other) => arrow(at(room), at(other))));
  return `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${width} ${height}" width="${width}" height="${height}" font-family="Segoe UI, Helvetica, Arial, sans-serif" role="img">
<title>Which room imports from which</title>
<defs>
<marker id="head" viewBox="0 0 8 8" refX="7" refY="4" markerWidth="8" markerHeight="8" orient="auto"><path d="M0 0 L8 4 L0 8 z" fill="#595959"/></marker>
</defs>
<rect width="${width}" height="${height}" fill="#ffffff"/>
${arrows.join("\n")}
${[...spots].map(([room, spot]) => drawnRoom(room, spot)).join("\n")}
</svg>
`;
}

const isOutside = (room: string): boolean => outside.some(([name]) => name === room);

/** Rooms by how many others stand between them and the ground, the highest first; outsiders beside their user. */
function rows(direct: Uses): string[][] {
  const level = new Map<string, number>();
  const levelOf = (room: string): number => {
    const known = level.get(room);
    if (known !== undefined) return known;
    const below = [...(direct.get(room) ?? [])].filter((used) => !isOutside(used)).map(levelOf);
    const found = below.length > 0 ? Math.max(...below) + 1 : 0;
    level.set(room, found);
    return found;
  };
  const rooms = [...direct.keys()].filter((room) => !isOutside(room)).sort();
  const top = Math.max(...rooms.map(levelOf));
  return Array.from({ length: top + 1 }, (_, row) => {
    const here = rooms.filter((room) => levelOf(room) === top - row);
    return [...here, ...here.flatMap((room) => [...(direct.get(room) ?? [])].filter(isOutside))];
  });
}

function placed(lines: readonly (readonly string[])[]): Map<string, Spot> {
  const step = box.width + box.across;
  const widest = Math.max(...lines.map((line) => line.length));
  return new Map(
    lines.flatMap((line, row) =>
      line.map((room, column): [string, Spot] => [
        room,
        {
          x: box.margin + (column + (widest - line.length) / 2) * step,
          y: box.margin + row * (box.height + box.down),
        },
      ]),
    ),
  );
}

function arrow(from: Spot, to: Spot): string {
  const middle = box.width / 2;
  if (from.y === to.y) {
    const y = from.y + box.height / 2;
    const [start, end] = from.x < to.x ? [from.x + box.width, to.x] : [from.x, to.x + box.width];
    return path(`M${start} ${y} L${end} ${y}`);
  }
  const [start, end] = [from.y + box.height, to.y];
  const bend = (end - start) / 2;
  return path(
    `M${from.x + middle} ${start} C${from.x + middle} ${start + bend} ${to.x + middle} ${end - bend} ${to.x + middle} ${end}`,
  );
}

const path = (d: string): string =>
  `<path d="${d}" fill="none" stroke="#595959" stroke-width="1.4" marker-end="url(#head)"/>`;

function drawnRoom(room: string, { x, y }: Spot): string {
  const words = said[room];
  if (words === undefined) throw new Error(`Say in scripts/architecture/picture.ts what the room ${room} is.`);
  const middle = x + box.width / 2;
  const stroke = isOutside(room)
    ? 'fill="#ffffff" stroke="#8a8a8a" stroke-dasharray="4 3"'
    : 'fill="#eef4f0" stroke="#2f6b4f"';
  return `<rect x="${x}" y="${y}" width="${box.width}" height="${box.height}" rx="5" ${stroke}/>
<text x="${middle}" y="${y + 20}" text-anchor="middle" font-size="14" font-weight="600" fill="#1f1f1f">${room}</text>
<text x="${middle}" y="${y + 36}" text-anchor="middle" font-size="11.5" fill="#424242">${words}</text>`;
}
