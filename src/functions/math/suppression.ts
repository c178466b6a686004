import { cheapest, cheapestPath } from "./cheapestPath";
import { cellPrices } from "./suppressionPrices";
import { isSmall, type TotalledTable } from "./totalledTable";

/** Less than this is the noise of binary fractions, in tables of full-time persons with decimals. */
const noise = 1e-9;

/**
 * The cells of a table that are hidden, and for each small one its way up: other hidden cells that can change so that it
 * is `limit`. While every small cell has a way, none of them is known to be below the limit.
 * unit: what a hidden cell above 0 holds at least. fixed: cells that are never hidden, 1 or 0.
 */
export class Suppression {
  /** 1 or 0 for each cell. */
  readonly hidden: Uint8Array;
  /** How many paths have been sought. */
  paths = 0;
  private readonly small: readonly number[];
  private readonly ways = new Map<number, readonly number[]>();
  private readonly ownPrices: Float64Array;
  /** What a way costs that may hide more. */
  private readonly prices: Float64Array;
  /** The same for a way through hidden cells alone. */
  private readonly hiddenPrices: Float64Array;
  /** How far each cell may fall. */
  private readonly room: Float64Array;

  constructor(
    private readonly table: TotalledTable,
    private readonly limit: number,
    unit: number,
    fixed: Uint8Array,
  ) {
    const { values } = table;
    this.hidden = new Uint8Array(values.length);
    this.ownPrices = cellPrices(table, fixed);
    this.prices = this.ownPrices.slice();
    this.hiddenPrices = new Float64Array(values.length).fill(Infinity);
    this.room = values.map((value) => Math.max(0, value - unit));
    this.small = Array.from(values.keys()).filter((cell) => isSmall(values[cell] as number, limit));
    this.small.forEach((cell) => this.hide(cell));
  }

  /** The hidden cells that are not small, the dearest first and the last of equals. */
  others(): number[] {
    const price = (cell: number): number => this.ownPrices[cell] as number;
    return Array.from(this.hidden.keys())
      .filter((cell) => this.hidden[cell] === 1 && !isSmall(this.table.values[cell] as number, this.limit))
      .sort((one, other) => price(other) - price(one) || other - one);
  }

  cost(): number {
    return this.others().reduce((sum, cell) => sum + (this.ownPrices[cell] as number), 0);
  }

  hide(cell: number): void {
    this.hidden[cell] = 1;
    this.prices[cell] = cheapest;
    this.hiddenPrices[cell] = cheapest;
  }

  private show(cell: number): void {
    this.hidden[cell] = 0;
    this.prices[cell] = this.ownPrices[cell] as number;
    this.hiddenPrices[cell] = Infinity;
  }

  /** Gives every small cell without a way the cheapest one, and hides what is on it. False where one can get none. */
  giveWays(): boolean {
    return this.small.every((cell) => {
      const way = this.ways.get(cell) ?? this.wayUp(cell, this.prices);
      if (way) this.ways.set(cell, way);
      return way !== undefined;
    });
  }

  /** Shows again what need not be hidden, the dearest first. What is left is all needed, and none can be computed. */
  showTheNeedless(cells = this.others()): void {
    for (const cell of cells) {
      this.show(cell);
      const otherWays = this.thoseThrough(cell).map((small) => [small, this.wayUp(small, this.hiddenPrices)] as const);
      if (otherWays.some(([, way]) => way === undefined)) this.hide(cell);
      else for (const [small, way] of otherWays) if (way) this.ways.set(small, way);
    }
  }

  /** Does without a hidden cell by hiding others in its place. False, and nothing changed, where that is no cheaper. */
  doWithout(cell: number): boolean {
    const before = { hidden: this.hidden.slice(), ways: new Map(this.ways), cost: this.cost() };
    this.show(cell);
    for (const small of this.thoseThrough(cell)) this.ways.delete(small);
    this.prices[cell] = Infinity;
    const found = this.giveWays();
    this.prices[cell] = this.ownPrices[cell] as number;
    if (found) this.showTheNeedless();
    if (found && this.cost() < before.cost) return true;
    before.hidden.forEach((was, other) => (was === 1 ? this.hide(other) : this.show(other)));
    before.ways.forEach((way, small) => this.ways.set(small, way));
    return false;
  }

  private thoseThrough(cell: number): number[] {
    return this.small.filter((small) => this.ways.get(small)?.includes(cell));
  }

  /** Lets a small cell rise to the limit along the cheapest paths, hides what is on them, and gives what changes. */
  private wayUp(small: number, prices: Float64Array): number[] | undefined {
    const { room } = this;
    const before = new Map<number, number>();
    let left = this.limit - (this.table.values[small] as number);
    while (left > noise) {
      this.paths++;
      const path = cheapestPath(this.table, room, prices, small, noise);
      if (path === undefined) break;
      const step = path.reduce((least, on) => (on.rises ? least : Math.min(least, room[on.cell] as number)), left);
      for (const { cell, rises } of path) {
        const now = room[cell] as number;
        if (!before.has(cell)) before.set(cell, now);
        room[cell] = now + (rises ? step : -step);
        this.hide(cell);
      }
      left -= step;
    }
    const changed = [...before].filter(([cell, was]) => Math.abs((room[cell] as number) - was) > noise);
    before.forEach((was, cell) => (room[cell] = was));
    return left > noise ? undefined : changed.map(([cell]) => cell);
  }
}
