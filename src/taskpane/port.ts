import { createContext, useContext } from "react";
import type { ExplainedCell } from "../workbook/read/explainCell";
import type { BlockSize, PlaceOffer } from "../workbook/write/freePlaces";
import type { Place } from "../sheet/place";
import type { Plan } from "../blocks/plan";
import type { Recipe } from "../blocks/recipe";
import type { OnSheet } from "../workbook/keptPages";
import type { KeptPopulations } from "../workbook/keptPopulations";
import type { ReadingOptions } from "../sheet/rangeReading";
import type { SheetOnHand } from "../workbook/read/sheetCells";
import type { SheetHead, WholeSheet } from "../workbook/read/wholeSheet";
import type { CellMend, Mended } from "../workbook/write/mendCells";
import type { PassedOver } from "../workbook/passedOver";
import type { SaidOfTable } from "../workbook/keptReadings";
import type { SelectionWatch } from "../workbook/read/selectionWatch";
import type { Settings } from "../workbook/settings";
import type { Charts } from "../workbook/charts/charts";
import type { Sharing } from "../workbook/freeze/sharing";
import type { Surroundings } from "../workbook/surroundings";
import type { Target, TargetInspection } from "../sheet/target";
import type { TestSheet } from "../workbook/testSheet/testSheet";
import type { TypedRange } from "../workbook/read/typedRange";
import type { WriteOptions, WriteResult } from "../workbook/write/writeBlock";

/**
 * What the pane asks of the workbook. The pane names neither Excel nor Office: it is given one of these, the real one
 * over src/workbook or, in tests, one of its own.
 */
export interface Workbook {
  readonly surroundings: Surroundings;
  /** Tells at once and then at every change; the answer stops it. */
  watchSelection(watch: SelectionWatch): () => void;
  /** Tells when Office changes between light and dark; the answer stops it. */
  watchDarkness(listener: (dark: boolean | undefined) => void): () => void;
  /** Reads an address as the user types it: "B2:B14", "Opfølgning!B2:B14", a table column or a name. */
  readTypedRange(text: string, options?: ReadingOptions): Promise<TypedRange>;
  /** Marks the place and brings it into view. */
  show(place: Place): Promise<void>;
  /** Marks what was written for a moment and goes back to where the user was; a new sheet stays open. */
  showBriefly(place: Place, stay: boolean): Promise<void>;
  /** Whether there still are formulas in a place that was written. */
  holdsFormulas(place: Place): Promise<boolean>;
  /** Writes the number that a text shows in its cell; false where the cell no longer holds that text. */
  mend(place: Place, text: string, value: number): Promise<boolean>;
  /** What would be in the way of the plan there; writes nothing. */
  inspect(plan: Plan, target: Target): Promise<TargetInspection>;
  write(plan: Plan, target: Target, options?: WriteOptions): Promise<WriteResult>;
  /** Places that a block may go to, the likeliest first. */
  freePlaces(data: Place, size: BlockSize, sheetName: string): Promise<readonly PlaceOffer[]>;
  /** How the figure in the active cell came about; undefined where there is no TULU formula. */
  explainActiveCell(language: "da" | "en"): Promise<ExplainedCell | undefined>;
  /** A whole sheet with its tables; undefined when it is empty or larger than one waits for. */
  readSheet(name: string): Promise<SheetOnHand | undefined>;
  /** Every sheet in its order, with how much it holds. */
  sheetHeads(): Promise<readonly SheetHead[]>;
  /** All of a sheet: every formula and format too. */
  readWholeSheet(name: string, options?: ReadingOptions): Promise<WholeSheet>;
  /** Sets cells right in one step for Ctrl+Z; one that no longer holds what was found is left alone. */
  mendCells(sheet: string, mends: readonly CellMend[]): Promise<Mended>;
  /** Findings that have been found in order, kept in the workbook. */
  passedOver(): Promise<readonly PassedOver[]>;
  passOver(finding: PassedOver): Promise<void>;
  takeBack(finding: PassedOver): Promise<void>;
  /** What the user has said that tables are, as it was kept. */
  readings(): Promise<readonly SaidOfTable[]>;
  keepReading(said: SaidOfTable): Promise<void>;
  forgetReading(said: SaidOfTable): Promise<void>;
  /** What the blocks of the workbook were made from. */
  recipes(): Promise<readonly Recipe[]>;
  keepRecipe(recipe: Recipe): Promise<void>;
  forgetRecipe(recipe: Recipe): Promise<void>;
  /** How populations that stand in the workbook were fetched: loaded when it is asked for. */
  populations(): Promise<KeptPopulations>;
  /** The set of committee pages that the workbook remembers, as it was kept. */
  pages(): Promise<readonly unknown[]>;
  keepPages(pages: readonly OnSheet[]): Promise<void>;
  openSettings(): Promise<Settings>;
  /** Puts charts of Excel's own into the sheet: loaded when it is asked for. */
  charts(): Promise<Charts>;
  /** Counts, freezes and thaws the formulas of ours: loaded when it is asked for. */
  sharing(): Promise<Sharing>;
  /** Adds a sheet to try this Excel on; whoever opens it takes it away. */
  openTestSheet(): Promise<TestSheet>;
}

const WorkbookContext = createContext<Workbook | undefined>(undefined);
export const WorkbookProvider = WorkbookContext.Provider;

export function useWorkbook(): Workbook {
  const workbook = useContext(WorkbookContext);
  if (!workbook) throw new Error("No workbook was given to the pane.");
  return workbook;
}
