import type { Move } from "../cells/move";
import type { WorkbookData } from "../cells/workbookData";
import type { WorkbookFile } from "../files/workbookFile";
import { element } from "./element";
import { closeNotice, notice } from "./notice";

const fileTypes: Readonly<Record<string, string>> = {
  xlsm: "application/vnd.ms-excel.sheet.macroEnabled.12",
  xlsx: "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
};

/** The file that is open, and what the grid held when it had been opened: a file is changed only for what came after. */
interface Opened {
  readonly file: WorkbookFile;
  readonly before: WorkbookData;
  readonly name: string;
}

/** The open workbook, as the header's buttons need it. */
export interface OpenWorkbook {
  show(workbook: WorkbookData): Promise<void>;
  current(): Promise<WorkbookData>;
  /** Rows and columns put in and taken out since it was shown. */
  moves(): readonly Move[];
  /** Whether rows or columns have been drawn to another place. */
  hasReordered(): boolean;
}

/** The header's two buttons: a workbook in from a file, and the open one out to a file. */
export function startFiles({ show, current, moves, hasReordered }: OpenWorkbook): void {
  const chooser = element("open-file", HTMLInputElement);
  let opened: Opened | undefined;
  element("open-button", HTMLButtonElement).addEventListener("click", () => chooser.click());
  chooser.addEventListener("change", () => {
    const chosen = chooser.files?.[0];
    chooser.value = "";
    if (!chosen) return;
    void busy("Filen kunne ikke åbnes.", async () => {
      const { WorkbookFile: files } = await import("../files/workbookFile");
      const file = files.open(new Uint8Array(await chosen.arrayBuffer()));
      await show(file.workbook);
      opened = { file, before: await current(), name: chosen.name };
      tellWhatIsNotShown(file.notShown);
    });
  });
  element("save-button", HTMLButtonElement).addEventListener("click", () => {
    void busy("Filen kunne ikke gemmes.", async () => {
      const { xlsxOf } = await import("../files/workbookFile");
      const now = await current();
      if (!opened) return download(xlsxOf(now), "TULU.xlsx");
      const { file, before, name } = opened;
      const bytes = file.saved(before, now, moves());
      const missing = file.isOriginal(bytes) ? [] : [...file.notKept, ...(hasReordered() ? leftBehind(file) : [])];
      if (missing.length === 0) return download(bytes, name);
      const copy = name.replace(/(\.[^.]*)?$/, " (kopi)$1");
      const text = `Ikke med: ${listed(missing)}. Kopien hedder ${copy}.`;
      notice(text, { label: "Gem kopi", run: () => download(bytes, copy) });
    });
  });
}

/** What stands on cells and does not follow when rows or columns are drawn to another place. */
const leftBehind = ({ notShown }: WorkbookFile): string[] =>
  notShown.length === 0
    ? []
    : [`flytning af ${listed(notShown)}, hvor rækker eller kolonner er trukket til et andet sted`];

/** "2 diagrammer, 1 billede og 4 kommentarer" */
const listed = (parts: readonly string[]): string =>
  parts.length < 2 ? parts.join("") : `${parts.slice(0, -1).join(", ")} og ${parts.at(-1)}`;

function tellWhatIsNotShown(parts: readonly string[]): void {
  if (parts.length > 0) notice(`Vises ikke her, men bliver i filen, når du gemmer: ${listed(parts)}.`);
  else closeNotice();
}

async function busy(failed: string, work: () => Promise<void>): Promise<void> {
  const loading = element("loading", HTMLDivElement);
  loading.hidden = false;
  try {
    await work();
  } catch (reason) {
    const isSaid = reason instanceof Error && reason.name === "FileRefusal";
    notice(isSaid ? reason.message : failed);
  } finally {
    loading.hidden = true;
  }
}

function download(content: Uint8Array, name: string): void {
  const link = document.createElement("a");
  const type = fileTypes[name.slice(name.lastIndexOf(".") + 1).toLowerCase()] ?? fileTypes["xlsx"]!;
  link.href = URL.createObjectURL(new Blob([content.slice()], { type }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
