import { outside, type Uses } from "./imports";

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
}

export interface Layout {
  readonly rooms: ReadonlyMap<string, Spot>;
  /** Each arrow by the spots that it comes through: from a room, past others, to a room. */
  readonly arrows: readonly (readonly Spot[])[];
}

export const box = { width: 168, height: 46, across: 24, down: 46, margin: 16, passage: 10 };

export const isOutside = (room: string): boolean => outside.some(([name]) => name === room);

/** One place in a row: a room, or a passage for an arrow that goes further down. */
interface Slot {
  readonly name: string;
  readonly from: readonly string[];
}

/** Each room above those that it uses, what is not ours beside the room that uses it, arrows past rooms and not through. */
export function layout(direct: Uses): Layout {
  const levels = levelsOf(direct);
  const top = Math.max(...levels.values());
  const chains = arrowChains(direct, levels);
  const spots = new Map<string, Spot>();
  for (let level = top; level >= 0; level--) {
    const slots = slotsAt(level, levels, chains);
    const centre = ({ name, from }: Slot): number => {
      const last = [...(direct.get(name) ?? [])].some(isOutside) ? 1e6 : 0;
      const above = from.flatMap((one) => spots.get(one) ?? []).map(({ x, width }) => x + width / 2);
      return last + above.reduce((sum, x) => sum + x, 0) / Math.max(1, above.length);
    };
    const ordered = slots.toSorted((a, b) => centre(a) - centre(b)).map(({ name }) => name);
    const line = ordered.flatMap((name) => [name, ...[...(direct.get(name) ?? [])].filter(isOutside)]);
    placeLine(line, box.margin + (top - level) * (box.height + box.down), spots);
  }
  const left = Math.min(...[...spots.values()].map(({ x }) => x)) - box.margin;
  const moved = new Map([...spots].map(([name, spot]) => [name, { ...spot, x: spot.x - left }]));
  return {
    rooms: new Map([...moved].filter(([name]) => direct.has(name))),
    arrows: chains.map((chain) => chain.map((name) => moved.get(name) as Spot)),
  };
}

/** How many rooms stand between each room and the ground, at most. */
function levelsOf(direct: Uses): Map<string, number> {
  const levels = new Map<string, number>();
  const levelOf = (room: string): number => {
    const below = [...(direct.get(room) ?? [])].filter((used) => !isOutside(used)).map(levelOf);
    const level = below.length > 0 ? Math.max(...below) + 1 : 0;
    levels.set(room, level);
    return level;
  };
  for (const room of direct.keys()) if (!isOutside(room)) levelOf(room);
  return levels;
}

/** Every arrow as names from its room to the one it points at, with a passage on each row between. */
function arrowChains(direct: Uses, levels: ReadonlyMap<string, number>): string[][] {
  return [...direct].flatMap(([room, used]) =>
    [...used].sort().map((other) => {
      const between = isOutside(other) ? 0 : (levels.get(room) ?? 0) - (levels.get(other) ?? 0) - 1;
      return [room, ...Array.from({ length: between }, (_, step) => `${room} > ${other} ${step}`), other];
    }),
  );
}

function slotsAt(level: number, levels: ReadonlyMap<string, number>, chains: readonly (readonly string[])[]): Slot[] {
  const slots = new Map<string, string[]>();
  for (const [room, at] of [...levels].sort()) if (at === level) slots.set(room, []);
  for (const chain of chains) {
    const start = levels.get(chain[0] ?? "") ?? 0;
    const name = chain[start - level];
    const before = chain[start - level - 1];
    if (name === undefined || before === undefined || isOutside(name)) continue;
    slots.set(name, [...(slots.get(name) ?? []), before]);
  }
  return [...slots].map(([name, from]) => ({ name, from }));
}

/** One row, its middle above and below the other rows' middles. */
function placeLine(line: readonly string[], y: number, spots: Map<string, Spot>): void {
  const widths = line.map((name) => (name.includes(" > ") ? box.passage : box.width));
  const whole = widths.reduce((sum, width) => sum + width + box.across, -box.across);
  let x = -whole / 2;
  line.forEach((name, place) => {
    const width = widths[place] ?? box.width;
    spots.set(name, { x, y, width });
    x += width + box.across;
  });
}
