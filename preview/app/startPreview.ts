import { univerPort } from "../grid/univer";
import { nameControls } from "../grid/univer/danish/controlNames";
import { letOnlyCurrentSuggestionsTakeKeys } from "../grid/univer/patches/currentSuggestions";
import { showInDanish } from "../grid/univer/danish/danishDisplay";
import { editInDanish } from "../grid/univer/danish/danishEditing";
import { pasteInDanish } from "../grid/univer/danish/danishPasting";
import { fillCalculatedColumns } from "../grid/univer/patches/calculatedColumns";
import { formulaBarText } from "../grid/univer/formulaBar";
import { keepTypingBesideHelp } from "../grid/univer/patches/formulaHelpFocus";
import { GridSession } from "../grid/univer/gridSession";
import { MoveLog } from "../grid/univer/moveLog";
import { openWorkbook } from "../grid/univer/openWorkbook";
import { letCellsBeClickedAfterSemicolon } from "../grid/univer/patches/referenceAfterSemicolon";
import { startUniver } from "../grid/univer/startUniver";
import { addFunctions } from "../grid/univer/tuluFunctions";
import type { WorkbookData } from "../cells/workbookData";
import type { GridPort } from "../grid/port";
import type { FunctionHost } from "../functions/functionHost";
import { loadFunctions } from "../functions/loadFunctions";
import { newcomerWorkbook } from "../newcomer/newcomerWorkbook";
import { workbookFromGrid } from "../files/workbookFromGrid";
import { showCharts } from "./chartLayer";
import { element } from "./element";
import { showErrorTexts } from "./errorText";
import { startFiles } from "./files";
import { notice } from "./notice";
import { restartPane, startPane } from "./pane";
import { startPaneKeys } from "./paneKeys";
import type { PreviewDoor } from "./previewDoor";
import { startSettings, type Settings } from "./settings";
import { startSplitter } from "./splitter";

/** Puts the page together: the grid with the newcomer's workbook, our functions in it, and the pane beside it. */
export function startPreview(): void {
  startSplitter();
  const session = new GridSession(startUniver(element("grid", HTMLElement)));
  const port = univerPort(session, () => notice("Arket er beskyttet. Fjern beskyttelsen, før du skriver i det."));
  window.__tulu = start(session, port);
  window.__tulu.catch(() => {
    element("loading", HTMLDivElement).hidden = true;
    notice("Regnearket kunne ikke åbnes. Genindlæs siden for at prøve igen.");
  });
}

async function start(session: GridSession, port: GridPort): Promise<PreviewDoor> {
  let functions: FunctionHost | undefined = undefined;
  let settings = startSettings((changed) => {
    settings = changed;
    restartPane(changed);
    void calculateWith(changed, port, functions);
  });
  functions = await loadFunctions(settings.emptyCells);
  openWorkbook(session, port, newcomerWorkbook());
  showInDanish(session.grid);
  editInDanish(session);
  pasteInDanish(session.grid);
  fillCalculatedColumns(session.grid, port);
  startPaneKeys(session.grid);
  keepTypingBesideHelp();
  letOnlyCurrentSuggestionsTakeKeys(session.grid);
  letCellsBeClickedAfterSemicolon(session.grid, element("grid", HTMLElement));
  addFunctions(session.grid, functions, session.messages);
  startPane(port, settings);
  showCharts(session, port, element("grid", HTMLElement));
  await port.settled();
  showErrorTexts(session.grid.api, port);
  const openInGrid = async (workbook: WorkbookData): Promise<void> => {
    openWorkbook(session, port, workbook);
    await port.recalculate();
  };
  const log = new MoveLog(session);
  startFiles({
    async show(workbook) {
      await openInGrid(workbook);
      log.clear();
      startPane(port, settings, workbook.settings);
    },
    async current() {
      await port.settled();
      return { ...workbookFromGrid(port), settings: window.__tuluHost?.settings() ?? {} };
    },
    moves: () => log.moves,
    hasReordered: () => log.hasReordered,
  });
  nameControls(element("grid", HTMLElement));
  element("loading", HTMLDivElement).hidden = true;
  return {
    port,
    functions,
    openInGrid,
    formulaBar: () => formulaBarText(session.grid),
    rowHeights: (rows) => Array.from({ length: rows }, (_, row) => session.workbook.getActiveSheet().getRowHeight(row)),
  };
}

/** Calculates anew when empty cells are handed over in another way. */
async function calculateWith({ emptyCells }: Settings, port: GridPort, functions?: FunctionHost): Promise<void> {
  if (!functions || functions.emptyCells === emptyCells) return;
  functions.emptyCells = emptyCells;
  await port.recalculate();
}
