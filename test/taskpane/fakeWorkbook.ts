import { contentsOf } from "../../src/sheet/contents";
import type { Cell, Cells } from "../../src/sheet/cell";
import type { ExplainedCell } from "../../src/workbook/read/explainCell";
import { explanation } from "../../src/explain/explanation";
import { shownFormula } from "../../src/formulas/danish";
import { tuluCalls } from "../../src/formulas/calls";
import type { BlockSize, PlaceOffer } from "../../src/workbook/write/freePlaces";
import { cellReference } from "../../src/formulas/reference";
import { areaAddress, placeAddress, spotAddress, type Area, type Place } from "../../src/sheet/place";
import type { BlockPlan, Formula, Plan } from "../../src/blocks/plan";
import type { RangeReading } from "../../src/sheet/rangeReading";
import type { Selection } from "../../src/workbook/read/selection";
import { settingsInMemory, type Settings } from "../../src/workbook/settings";
import type { Surroundings } from "../../src/workbook/surroundings";
import type { SelectionWatch } from "../../src/workbook/read/selectionWatch";
import type { TypedRange } from "../../src/workbook/read/typedRange";
import type { FilledCell, Target, TargetInspection } from "../../src/sheet/target";
import type { WriteOptions, WriteResult } from "../../src/workbook/write/writeBlock";
import type { Workbook } from "../../src/taskpane/port";

export interface FakeSheet {
  readonly name: string;
  readonly rows: readonly (readonly Cell[])[];
}

/**
 * A workbook of plain values for tests of what the pane shows and asks. It computes nothing and knows no tables:
 * whatever depends on Excel's own behaviour is tested over Microsoft's object model instead.
 */
export class FakeWorkbook implements Workbook {
  readonly sheets = new Map<string, Cell[][]>();
  readonly written: { plan: Plan; place: Place }[] = [];
  readonly shown: Place[] = [];
  readonly formats = new Map<string, string>();
  readonly settings: Settings = settingsInMemory();
  surroundings: Surroundings = { displayLanguage: "da-DK", decimal: ",", dark: undefined };
  protectedSheet = false;
  private listeners = new Set<(selection: Selection | undefined) => void>();
  private selection: Selection | undefined;

  constructor(...sheets: readonly FakeSheet[]) {
    for (const { name, rows } of sheets)
      this.sheets.set(
        name,
        rows.map((row) => [...row]),
      );
    const [first] = sheets;
    if (first) this.select(`${first.name}!A1`);
  }

  explainActiveCell(language: "da" | "en"): Promise<ExplainedCell | undefined> {
    const { active, formula } = this.selection ?? {};
    if (!active || formula === undefined || tuluCalls(formula).length === 0) return Promise.resolve(undefined);
    const read = (text: string) => {
      const place = this.placeOf(text);
      return place && this.cells(place.sheet, place);
    };
    return Promise.resolve({
      place: active,
      address: placeAddress(active),
      formula: shownFormula(formula, language),
      calls: explanation(formula, { read, language }),
    });
  }

  openSettings(): Promise<Settings> {
    return Promise.resolve(this.settings);
  }

  /** Beside, at the active cell, below and on a new sheet: as the real one offers, without its tables. */
  freePlaces(data: Place, size: BlockSize, sheetName: string): Promise<readonly PlaceOffer[]> {
    const { sheet } = data;
    const at = (kind: PlaceOffer["kind"], row: number, column: number): PlaceOffer => {
      const place = { sheet, row, column, rows: size.rows, columns: size.columns };
      const free = this.cells(sheet, place).every((line) => line.every((cell) => cell === null));
      return { kind, target: { kind: "cells", sheet, row, column }, place, free };
    };
    const top = Math.max(0, data.row - size.above);
    const beside = Array.from({ length: 60 }, (_, k) => at("beside", top, data.column + data.columns + k)).find(
      ({ free }) => free,
    );
    const active = this.selection?.active;
    const newSheet = {
      kind: "newSheet",
      target: { kind: "newSheet", name: sheetName },
      place: undefined,
      free: true,
    } as const;
    if (this.protectedSheet) return Promise.resolve([newSheet]);
    return Promise.resolve([
      ...(beside ? [beside] : []),
      ...(active ? [at("activeCell", active.row, active.column)] : []),
      at("below", (this.sheets.get(sheet)?.length ?? 0) + 1, data.column),
      newSheet,
    ]);
  }

  select(address: string, formula?: string): void {
    const areas = address.split(" ").map((one) => this.reading(this.placeOf(one) as Place));
    const [first] = areas as [RangeReading];
    const active = { ...first.place, rows: 1, columns: 1 };
    this.selection = {
      areas,
      areaCount: areas.length,
      active,
      formula,
      protectedSheet: this.protectedSheet,
      manualCalculation: false,
    };
    for (const listener of this.listeners) listener(this.selection);
  }

  watchSelection({ onSelection }: SelectionWatch): () => void {
    this.listeners.add(onSelection);
    onSelection(this.selection);
    return () => this.listeners.delete(onSelection);
  }

  watchDarkness(): () => void {
    return () => undefined;
  }

  readTypedRange(text: string): Promise<TypedRange> {
    const place = this.placeOf(text);
    if (place === undefined) return Promise.resolve({ trouble: { why: "unreadable" } });
    if (!this.sheets.has(place.sheet)) return Promise.resolve({ trouble: { why: "noSheet", sheet: place.sheet } });
    return Promise.resolve({ reading: this.reading(place) });
  }

  show(place: Place): Promise<void> {
    this.shown.push(place);
    this.select(placeAddress(place));
    return Promise.resolve();
  }

  inspect(plan: Plan, target: Target): Promise<TargetInspection> {
    return Promise.resolve(this.inspection(plan as BlockPlan, target));
  }

  write = (plan: Plan, target: Target, options?: WriteOptions): Promise<WriteResult> => {
    const inspection = this.inspection(plan as BlockPlan, target);
    const agreed = (cell: FilledCell) => options?.agreement?.overwrite.some(({ address }) => address === cell.address);
    const refuse = (why: "filled" | "hindered") =>
      Promise.resolve({ done: false, why, inspection, hindrances: inspection.hindrances, restored: true } as const);
    if (inspection.hindrances.length > 0) return refuse("hindered");
    if (!inspection.filled.every(agreed)) return refuse("filled");
    const { place } = inspection;
    if (!place) return refuse("hindered");
    if (!this.sheets.has(place.sheet)) this.sheets.set(place.sheet, []);
    let formulas = 0;
    (plan as BlockPlan).rows.forEach((row, r) =>
      row.forEach((cell, c) => {
        if (!cell) return;
        if (cell.formula) formulas++;
        this.put(
          place.sheet,
          place.row + r,
          place.column + c,
          cell.formula ? `=${formulaText(cell.formula)}` : (cell.value ?? null),
        );
      }),
    );
    this.written.push({ plan, place });
    return Promise.resolve({
      done: true,
      place,
      address: placeAddress(place),
      cells: place.rows * place.columns,
      formulas,
      notices: [],
      oneUndoStep: true,
    } as const);
  };

  at(sheet: string, row: number, column: number): Cell {
    return this.sheets.get(sheet)?.[row]?.[column] ?? null;
  }

  private put(sheet: string, row: number, column: number, cell: Cell): void {
    const rows = this.sheets.get(sheet) ?? [];
    while (rows.length <= row) rows.push([]);
    const line = rows[row] as Cell[];
    while (line.length <= column) line.push(null);
    line[column] = cell;
  }

  private placeOf(address: string): Place | undefined {
    const reference = cellReference(address);
    const sheet = reference?.sheet ?? this.selection?.active.sheet ?? [...this.sheets.keys()][0] ?? "Ark1";
    return reference && { sheet, ...reference.area };
  }

  private inspection(plan: BlockPlan, target: Target): TargetInspection {
    const spot =
      target.kind === "cells" ? target : { sheet: target.kind === "newSheet" ? target.name : "", row: 0, column: 0 };
    const used = plan.rows.flatMap((row, r) =>
      row.flatMap((cell, c) =>
        cell
          ? Array.from({ length: cell.spill?.rows ?? 1 }, (_, down) =>
              Array.from({ length: cell.spill?.columns ?? 1 }, (_, across) => [r + down, c + across] as const),
            ).flat()
          : [],
      ),
    );
    const rows = Math.max(...used.map(([r]) => r)) + 1;
    const columns = Math.max(...used.map(([, c]) => c)) + 1;
    const place = { sheet: spot.sheet, row: spot.row, column: spot.column, rows, columns };
    const filled = used.flatMap(([r, c]): FilledCell[] => {
      const cell = this.at(spot.sheet, spot.row + r, spot.column + c);
      return typeof cell === "number" || typeof cell === "string" || typeof cell === "boolean"
        ? [{ address: spotAddress(spot.row + r, spot.column + c), formula: cell }]
        : [];
    });
    const hindrances =
      this.protectedSheet && target.kind === "cells" ? [{ reason: "protected", sheet: spot.sheet } as const] : [];
    return {
      target,
      place,
      address: placeAddress(place),
      filled,
      hindrances,
      notices: [],
      free: filled.length === 0 && hindrances.length === 0,
    };
  }

  private cells(sheet: string, area: Area): Cells {
    return Array.from({ length: area.rows }, (_, r) =>
      Array.from({ length: area.columns }, (_, c) => this.at(sheet, area.row + r, area.column + c)),
    );
  }

  private reading(place: Place): RangeReading {
    const used = this.sheets.get(place.sheet) ?? [];
    const trimmed = place.rows > used.length && place.rows > 100_000;
    const whole = trimmed ? { ...place, rows: Math.max(1, used.length) } : place;
    const top = this.cells(place.sheet, { ...whole, rows: 1 })[0] ?? [];
    const headed = whole.rows > 1 && top.every((cell) => typeof cell === "string");
    const data = headed ? { ...whole, row: whole.row + 1, rows: whole.rows - 1 } : whole;
    const values = this.cells(place.sheet, data);
    const columns = Array.from({ length: whole.columns }, (_, c) => {
      const area = { ...data, column: data.column + c, columns: 1 };
      const above = headed ? top[c] : this.headingAbove(place.sheet, data.row, area.column);
      return {
        place: area,
        heading: typeof above === "string" ? above : undefined,
        contents: contentsOf(this.cells(place.sheet, area), area),
      };
    });
    const labels = values.map((_, r) => this.labelLeft(place.sheet, data.row + r, data.column));
    const labelColumn =
      labels.some(Boolean) && data.column > 0 ? { place: { ...data, column: 0, columns: 1 } } : undefined;
    return {
      place: whole,
      data,
      trimmed,
      columns,
      values,
      labels,
      labelColumn,
      table: undefined,
      hiddenRows: 0,
      filtered: false,
    };
  }

  private headingAbove(sheet: string, row: number, column: number): Cell {
    for (let up = row - 1; up >= 0; up--) {
      const cell = this.at(sheet, up, column);
      if (typeof cell === "string") return cell;
      if (cell === null) return null;
    }
    return null;
  }

  private labelLeft(sheet: string, row: number, column: number): string | undefined {
    for (let left = column - 1; left >= 0; left--) {
      const cell = this.at(sheet, row, left);
      if (typeof cell === "string") return cell;
    }
    return undefined;
  }
}

const formulaText = (formula: Formula): string =>
  formula
    .map((part) => (typeof part === "string" ? part : part.to === "source" ? areaAddress(part.place) : part.to))
    .join("");
