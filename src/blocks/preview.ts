import { breath } from "./breath";
import type { Cell, Cells } from "../sheet/cell";
import { computed } from "../formulas/computation";
import { cellReference } from "../formulas/reference";
import type { Area, Place } from "../sheet/place";
import type { BlockPlan, Role } from "./plan";
import { layoutOf, type Layout } from "./layout";

/** One cell of a block before it is written. */
export interface PreviewedCell {
  /** Undefined where only Excel can tell. */
  readonly cell: Cell | undefined;
  readonly role: Role;
  readonly format: string | undefined;
  /** A heading over an answer. */
  readonly answer?: true;
}

export type PreviewedRow = readonly (PreviewedCell | null)[];

export interface PreviewOptions {
  readonly signal?: AbortSignal;
  /** Rows given at a time; the pane draws in between. */
  readonly rowsAtATime?: number;
}

/** A sheet that no workbook has, so that a reference without a sheet is always one to the block itself. */
const nowhere = "\u0000";

/**
 * Reckons a block before it is written, from the workbook's values: some rows at a time, so that it can be shown as it
 * comes and stopped. Ends early, without an error, when it is stopped.
 */
export async function* planPreview(
  plan: BlockPlan,
  read: (place: Place) => Cells | undefined,
  { signal, rowsAtATime = 50 }: PreviewOptions = {},
): AsyncGenerator<readonly PreviewedRow[]> {
  const results = new BlockResults(layoutOf(plan, { sheet: nowhere, row: 0, column: 0 }), read);
  const { place } = results.layout;
  for (let row = 0; row < place.rows; row += rowsAtATime) {
    if (signal?.aborted) return;
    const until = Math.min(place.rows, row + rowsAtATime);
    yield Array.from({ length: until - row }, (_, k) => results.row(row + k));
    await breath();
  }
}

/** A block's cells, each worked out once and when it is first asked for. */
class BlockResults {
  private readonly known = new Map<string, Cell | undefined>();
  /** By each cell that a formula spills into, the area it spills over. */
  private readonly spills = new Map<string, Area>();

  constructor(
    readonly layout: Layout,
    private readonly read: (place: Place) => Cells | undefined,
  ) {
    for (const spill of layout.spills) {
      for (let r = 0; r < spill.rows; r++) {
        for (let c = 0; c < spill.columns; c++) this.spills.set(`${spill.row + r},${spill.column + c}`, spill);
      }
    }
  }

  row(row: number): PreviewedRow {
    return Array.from({ length: this.layout.place.columns }, (_, column): PreviewedCell | null => {
      const anchor = this.spillAt(row, column);
      const laid = this.layout.cells[anchor.row]?.[anchor.column];
      if (!laid) return null;
      const format = this.layout.formats[row]?.[column] ?? undefined;
      return { cell: this.cell(row, column), role: laid.role, format, ...(laid.answer && { answer: true }) };
    });
  }

  private cell(row: number, column: number): Cell | undefined {
    const key = `${row},${column}`;
    if (this.known.has(key)) return this.known.get(key);
    const anchor = this.spillAt(row, column);
    const input = this.layout.cells[anchor.row]?.[anchor.column]?.input;
    if (typeof input !== "string" || !input.startsWith("=")) return this.keep(key, plainCell(input));
    // Marked first, so that a formula that leads back to itself ends.
    this.known.set(key, undefined);
    const cells = computed(input, (text) => this.referred(text));
    // A formula that gives less than its room, as an empty text does, leaves the rest of it empty.
    for (let r = 0; cells && r < anchor.rows; r++) {
      for (let c = 0; c < anchor.columns; c++) {
        this.known.set(`${anchor.row + r},${anchor.column + c}`, cells[r]?.[c] ?? null);
      }
    }
    return this.known.get(key);
  }

  private spillAt(row: number, column: number): Area {
    return this.spills.get(`${row},${column}`) ?? { row, column, rows: 1, columns: 1 };
  }

  private keep(key: string, cell: Cell | undefined): Cell | undefined {
    this.known.set(key, cell);
    return cell;
  }

  private referred(text: string): Cells | undefined {
    const reference = cellReference(text);
    if (!reference) return undefined;
    const { sheet, area } = reference;
    if (sheet !== undefined) return this.read({ sheet, ...area });
    const cells = Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => this.cell(area.row + r, area.column + c)),
    );
    const whole = cells.every((line): line is Cell[] => !line.includes(undefined));
    return whole ? cells : undefined;
  }
}

/** A text that was marked as text, a number, or nothing. */
function plainCell(input: string | number | boolean | undefined): Cell {
  if (input === undefined || input === "") return null;
  return typeof input === "string" ? input.replace(/^'/u, "") : input;
}
