import type { ICellData, ICommandInfo, ICommandService, IExecutionOptions, Nullable } from "@univerjs/core";
import {
  AddWorksheetMergeMutation,
  RemoveDefinedNameMutation,
  RemoveWorksheetMergeMutation,
  SetDefinedNameMutation,
  SetFormulaCalculationNotificationMutation,
  SetFormulaCalculationStartMutation,
  SetRangeValuesMutation,
  SetStyleCommand,
  SetTriggerFormulaCalculationStartMutation,
  type FormulaDataModel,
  type IActiveDirtyManagerService,
  type ISetFormulaCalculationNotificationMutation,
  type ISetRangeValuesMutationParams,
} from "@univerjs/preset-sheets-core";
import { AddSheetTableMutation, DeleteSheetTableMutation, SetSheetTableMutation } from "@univerjs/preset-sheets-table";
import { BehaviorSubject } from "rxjs";
import { noDirt, withDirt, type Dirt } from "./dirt";

interface Progress {
  readonly done: number;
  readonly count: number;
}

/** A built-in function that throws leaves the engine without an end; after this many milliseconds it is given up. */
const longest = 30_000;

/** After these a spill may be free or stopped, and a name mean something else. */
const changesWhatFormulasMean = new Set<string>([
  AddSheetTableMutation.id,
  DeleteSheetTableMutation.id,
  SetSheetTableMutation.id,
  AddWorksheetMergeMutation.id,
  RemoveWorksheetMergeMutation.id,
  SetDefinedNameMutation.id,
  RemoveDefinedNameMutation.id,
]);

/** The cells of a change that get a formula. */
const formulasOf = ({ unitId, subUnitId, cellValue }: ISetRangeValuesMutationParams): Dirt["dirtyRanges"] =>
  Object.entries(cellValue ?? {}).flatMap(([row, cells]) =>
    Object.entries<Nullable<ICellData>>(cells ?? {}).flatMap(([column, cell]) => {
      const [at, across] = [Number(row), Number(column)];
      const range = { startRow: at, endRow: at, startColumn: across, endColumn: across };
      return cell?.f ? [{ unitId, sheetId: subUnitId, range }] : [];
    }),
  );

/**
 * Decides when the grid calculates, in place of Univer's own trigger: that one waits 100 ms after every change, knows
 * no manual calculation and cannot tell when it has ended. This one starts as soon as the running code is done, or at
 * once when someone waits for the result, and one calculation ends before the next begins.
 */
export class CalculationTrigger {
  /** Univer's progress bar listens here; calculations are short, so nothing is shown. */
  readonly progress$ = new BehaviorSubject<Progress>({ done: 0, count: 0 });

  mode: "automatic" | "manual" = "automatic";
  /** Called before each calculation. */
  before: () => void = () => undefined;
  private waiting: Dirt = noDirt();
  /** Formulas put in while calculation is manual: they are calculated all the same, once. */
  private entered: Dirt = noDirt();
  private isDirty = false;
  private running = false;
  private runningAll = false;
  private timer: ReturnType<typeof setTimeout> | undefined;
  private guard: ReturnType<typeof setTimeout> | undefined;
  private waiters: (() => void)[] = [];

  constructor(
    private readonly commands: ICommandService,
    private readonly dirtyManager: IActiveDirtyManagerService,
    private readonly formulas: FormulaDataModel,
    /** Makes the engine read every formula anew. */
    private readonly forgetMeanings: () => void,
  ) {
    commands.onCommandExecuted((command, options) => {
      this.noteChange(command, options);
      this.noteEnd(command);
    });
    this.add({ ...noDirt(), dirtyRanges: formulas.getFormulaDirtyRanges() });
  }

  clearProgress(): void {
    this.progress$.next({ done: 0, count: 0 });
  }

  /** Whether nothing is being calculated and nothing waits for it, manual calculation apart. */
  get isSettled(): boolean {
    return !this.running && !this.isDue;
  }

  private get isDue(): boolean {
    if (this.mode === "automatic" || this.waiting.forceCalculation) return this.isDirty;
    return this.entered.dirtyRanges.length > 0;
  }

  settled(): Promise<void> {
    if (!this.running && this.isDue) this.start();
    if (this.isSettled) return Promise.resolve();
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  /** Calculates every formula, in manual mode too. */
  recalculate(): Promise<void> {
    this.waiting = withDirt(this.waiting, { ...noDirt(), forceCalculation: true });
    this.isDirty = true;
    if (!this.running) this.start();
    return new Promise((resolve) => this.waiters.push(resolve));
  }

  setMode(mode: "automatic" | "manual"): void {
    this.mode = mode;
    this.schedule();
  }

  private noteChange(command: Readonly<ICommandInfo>, options?: IExecutionOptions): void {
    if (changesWhatFormulasMean.has(command.id)) {
      this.forgetMeanings();
      this.add({
        ...noDirt(),
        forceCalculation: this.mode === "automatic",
        clearDependencyTreeCache: this.everySheet(),
      });
    }
    // A little after a workbook has been opened Univer asks for its formulas: nothing new if all are being calculated.
    if (command.id === SetTriggerFormulaCalculationStartMutation.id && this.runningAll) return;
    const conversion = this.dirtyManager.get(command.id);
    if (!conversion) return;
    if (command.id === SetRangeValuesMutation.id) {
      const params = command.params as ISetRangeValuesMutationParams;
      if (options?.onlyLocal === true || params.trigger === SetStyleCommand.id) return;
      this.entered = withDirt(this.entered, {
        ...noDirt(),
        dirtyRanges: this.mode === "manual" ? formulasOf(params) : [],
      });
    }
    this.add({ ...noDirt(), ...conversion.getDirtyData(command) });
  }

  private everySheet(): Dirt["clearDependencyTreeCache"] {
    const units = Object.entries(this.formulas.getFormulaData());
    return Object.fromEntries(
      units.map(([unit, sheets]) => [unit, Object.fromEntries(Object.keys(sheets ?? {}).map((sheet) => [sheet, "1"]))]),
    );
  }

  private add(dirt: Dirt): void {
    this.waiting = withDirt(this.waiting, dirt);
    this.isDirty = true;
    this.schedule();
  }

  private schedule(): void {
    if (this.running || !this.isDue || this.timer !== undefined) return;
    this.timer = setTimeout(() => this.start(), 0);
  }

  private start(): void {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.running) return;
    const isWhole = this.mode === "automatic" || this.waiting.forceCalculation;
    const dirt = isWhole ? this.waiting : this.entered;
    this.entered = noDirt();
    if (isWhole) {
      this.waiting = noDirt();
      this.isDirty = false;
    }
    this.running = true;
    this.runningAll = dirt.forceCalculation;
    this.before();
    this.guard = setTimeout(() => this.end(), longest);
    const params = { ...dirt, maxIteration: 1, rowData: this.formulas.getHiddenRowsFiltered() };
    void this.commands.executeCommand(SetFormulaCalculationStartMutation.id, params, { onlyLocal: true });
  }

  /** The engine tells of its end after the results are in the cells. */
  private noteEnd(command: Readonly<ICommandInfo>): void {
    if (command.id !== SetFormulaCalculationNotificationMutation.id) return;
    const { functionsExecutedState } = command.params as ISetFormulaCalculationNotificationMutation;
    if (functionsExecutedState !== undefined) this.end();
  }

  private end(): void {
    clearTimeout(this.guard);
    this.running = false;
    this.runningAll = false;
    if (this.isDue) return this.start();
    const waiters = this.waiters;
    this.waiters = [];
    for (const resolve of waiters) resolve();
  }
}
