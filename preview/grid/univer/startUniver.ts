import {
  ICommandService,
  Injector,
  IUndoRedoService,
  IUniverInstanceService,
  LocaleType,
  LogLevel,
  Plugin,
  Univer,
  UniverInstanceType,
  setDependencies,
  type IWorkbookData,
  type Workbook,
} from "@univerjs/core";
import { FUniver } from "@univerjs/core/facade";
import {
  FormulaDataModel,
  IActiveDirtyManagerService,
  IFormulaCurrentConfigService,
  IFunctionService,
  ISuperTableService,
  LexerTreeBuilder,
  TriggerCalculationController,
  UniverSheetsCorePreset,
  UniverSheetsUIPlugin,
  localeCurrencySymbolMap,
} from "@univerjs/preset-sheets-core";
import { UniverSheetsTablePreset } from "@univerjs/preset-sheets-table";
import "@univerjs/preset-sheets-core/lib/index.css";
import "@univerjs/preset-sheets-table/lib/index.css";
import "./patches/formulaHelp.css";
import { danishLocale } from "../../cells/danishLocale";
import { CaselessTables } from "./patches/caselessTables";
import { calmMenu } from "./patches/calmMenu";
import { CalculationTrigger } from "./patches/calculationTrigger";
import { FilledFormulas } from "./patches/filledFormulas";
import { indexOnlyWhatIsLookedUp } from "./patches/lookedUpValues";
import { keepRowHeights } from "./patches/rowHeights";
import { GroupedUndoRedo } from "./patches/groupedUndoRedo";
import { DanishLexer } from "./danish/danishLexer";

/** A running grid: Univer's services, and the workbook it shows. */
export interface UniverGrid {
  readonly injector: Injector;
  readonly commands: ICommandService;
  readonly api: FUniver;
  readonly trigger: CalculationTrigger;
  /** The workbook that is open now; there is none while one gives way to another. */
  workbook(): Workbook | undefined;
  /** Shows another workbook in place of the open one. */
  open(data: Partial<IWorkbookData>): void;
}

/** Puts our lexer, our groups of formulas, our table names and our calculation trigger in the place of Univer's, once its plugins have registered theirs. */
class Replacements extends Plugin {
  static override pluginName = "TULU_REPLACEMENTS";
  static override type = UniverInstanceType.UNIVER_SHEET;

  constructor(
    _config: undefined,
    protected override readonly _injector: Injector,
  ) {
    super();
  }

  override onStarting(): void {
    const injector = this._injector;
    injector.replace([LexerTreeBuilder, { useClass: DanishLexer }]);
    injector.replace([IFormulaCurrentConfigService, { useClass: FilledFormulas }]);
    injector.replace([ISuperTableService, { useClass: CaselessTables }]);
    // The rest of Univer knows only the trigger's progress$ and clearProgress, which ours has.
    const trigger = (): TriggerCalculationController =>
      new CalculationTrigger(
        injector.get(ICommandService),
        injector.get(IActiveDirtyManagerService),
        injector.get(FormulaDataModel),
        () => {
          // The engine keeps what it has read a formula to mean by the formula's text, names' contents included.
          injector.get(IFunctionService).deleteFormulaAstCacheKey("");
          injector.get(LexerTreeBuilder).dispose();
        },
      ) as unknown as TriggerCalculationController;
    injector.replace([TriggerCalculationController, { useFactory: trigger }]);
  }
}
setDependencies(Replacements, [Injector], 1);

/** The sums of the selection: Univer writes them with a decimal point, and the preset does not hand the choice on. */
const quietFooter = { statusBarStatistic: false };

/** Starts Univer in the container, in Danish, with our parts in it. Nothing is shown before `open`. */
export function startUniver(container: HTMLElement): UniverGrid {
  keepRowHeights();
  indexOnlyWhatIsLookedUp();
  const locale = "daDK" as LocaleType;
  localeCurrencySymbolMap.set(locale, "kr. ");
  const univer = new Univer({
    locale,
    locales: { [locale]: danishLocale },
    logLevel: LogLevel.ERROR,
    override: [[IUndoRedoService, { useClass: GroupedUndoRedo }]],
  });
  const injector = univer.__getInjector();
  const core = UniverSheetsCorePreset({
    container,
    menu: calmMenu,
    ribbonType: "simple",
    formula: { description: [] },
    sheets: { disableForceStringAlert: true, disableForceStringMark: true },
  });
  for (const entry of [...core.plugins, ...UniverSheetsTablePreset().plugins]) {
    const [plugin, config] = Array.isArray(entry) ? entry : [entry, undefined];
    univer.registerPlugin(plugin, plugin === UniverSheetsUIPlugin ? { ...config, ...quietFooter } : config);
  }
  univer.registerPlugin(Replacements);
  const instances = injector.get(IUniverInstanceService);
  const workbook = (): Workbook | undefined =>
    instances.getCurrentUnitOfType<Workbook>(UniverInstanceType.UNIVER_SHEET) ?? undefined;
  return {
    injector,
    commands: injector.get(ICommandService),
    api: FUniver.newAPI(univer),
    get trigger() {
      return injector.get(TriggerCalculationController) as unknown as CalculationTrigger;
    },
    workbook,
    open(data) {
      const before = workbook();
      if (before) instances.disposeUnit(before.getUnitId());
      univer.createUnit(UniverInstanceType.UNIVER_SHEET, data);
    },
  };
}
