import { univerPort } from "../grid/univer";
import { editInDanish } from "../grid/univer/danishEditing";
import { showInDanish } from "../grid/univer/danishDisplay";
import { GridSession } from "../grid/univer/gridSession";
import { openWorkbook } from "../grid/univer/openWorkbook";
import { startUniver } from "../grid/univer/startUniver";
import { addFunctions } from "../grid/univer/tuluFunctions";
import { loadFunctions } from "../loadFunctions";
import { newcomerWorkbook } from "../newcomer/newcomerWorkbook";
import type { FunctionHost } from "../functions";
import type { GridPort } from "../grid/port";
import { workbookFromGrid } from "../workbookFromGrid";
import { element } from "./element";
import { showErrorTexts } from "./errorText";
import { startFiles } from "./files";
import { notice } from "./notice";
import { loadPane } from "./pane";
import type { PreviewDoor } from "./previewDoor";
import { startSettings, type Settings } from "./settings";
import { startSplitter } from "./splitter";

/** Puts the page together: the grid with the newcomer's workbook, our functions in it, and the pane beside it. */
export function startPreview(): void {
  startSplitter();
  const session = new GridSession(startUniver(element("grid", HTMLElement)));
  const port = univerPort(session, () => notice("Arket er beskyttet. Fjern beskyttelsen, før du skriver i det."));
  let functions: FunctionHost | undefined;
  const settings = startSettings((changed) => void apply(changed, port, functions));

  const start = async (): Promise<PreviewDoor> => {
    functions = await loadFunctions(settings.emptyCells);
    openWorkbook(session, port, newcomerWorkbook());
    showInDanish(session.grid);
    editInDanish(session.grid);
    addFunctions(session.grid, functions, session.messages);
    loadPane();
    await port.settled();
    showErrorTexts(session.grid.api, port);
    startFiles(
      async (workbook) => {
        openWorkbook(session, port, workbook);
        await port.recalculate();
      },
      async () => {
        await port.settled();
        return workbookFromGrid(port, (sheet) => session.sheet(sheet).getFreeze()?.ySplit ?? 0);
      },
    );
    element("loading", HTMLDivElement).hidden = true;
    return { port, functions };
  };
  window.__tulu = start();
  window.__tulu.catch(() => {
    element("loading", HTMLDivElement).hidden = true;
    notice("Regnearket kunne ikke åbnes. Genindlæs siden for at prøve igen.");
  });
}

/** A change behind the gear: the functions calculate anew, the pane starts anew. */
async function apply(settings: Settings, port: GridPort, functions: FunctionHost | undefined): Promise<void> {
  if (functions && functions.emptyCells !== settings.emptyCells) {
    functions.emptyCells = settings.emptyCells;
    await port.recalculate();
  }
}
