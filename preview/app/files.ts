import type { WorkbookData } from "../cells/workbookData";
import { element } from "./element";
import { notice } from "./notice";

const fileType = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** The header's two buttons: a workbook in from a file, and the open one out to a file. */
export function startFiles(
  show: (workbook: WorkbookData) => Promise<void>,
  current: () => Promise<WorkbookData>,
): void {
  const file = element("open-file", HTMLInputElement);
  let name = "TULU.xlsx";
  element("open-button", HTMLButtonElement).addEventListener("click", () => file.click());
  file.addEventListener("change", () => {
    const chosen = file.files?.[0];
    file.value = "";
    if (!chosen) return;
    void busy("Filen kunne ikke åbnes. Er den et Excel-ark (.xlsx) uden adgangskode?", async () => {
      const { workbookFromXlsx } = await import("../files/xlsx");
      await show(await workbookFromXlsx(await chosen.arrayBuffer()));
      name = chosen.name;
    });
  });
  element("save-button", HTMLButtonElement).addEventListener("click", () => {
    void busy("Filen kunne ikke gemmes.", async () => {
      const { xlsxFromWorkbook } = await import("../files/xlsx");
      download(await xlsxFromWorkbook(await current()), name);
    });
  });
}

async function busy(failed: string, work: () => Promise<void>): Promise<void> {
  const loading = element("loading", HTMLDivElement);
  loading.hidden = false;
  try {
    await work();
  } catch {
    notice(failed);
  } finally {
    loading.hidden = true;
  }
}

function download(content: ArrayBuffer, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([content], { type: fileType }));
  link.download = name;
  link.click();
  URL.revokeObjectURL(link.href);
}
