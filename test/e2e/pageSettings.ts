import type { Preview } from "./preview";

const openSettings = (preview: Preview): Promise<void> =>
  preview.page.getByRole("button", { name: "Indstillinger", exact: true }).click();

/** Chooses in the page's settings how an empty cell reaches a function. */
export async function handEmptyCellsOver(
  preview: Preview,
  choice: "0 (Excel på Windows)" | "tom (Excel på nettet)",
): Promise<void> {
  await openSettings(preview);
  await preview.page.getByRole("radio", { name: choice }).check();
  await preview.page.keyboard.press("Escape");
}

/** Chooses the dark look of Office; the pane starts anew. */
export const choosePaneDark = (preview: Preview): Promise<void> => choose(preview, "Farver i panelet", "dark");

/** Chooses English as the language of Office; the pane starts anew. */
export const choosePaneEnglish = (preview: Preview): Promise<void> => choose(preview, "Sprog i panelet", "en-US");

async function choose(preview: Preview, label: string, value: string): Promise<void> {
  const { page } = preview;
  await openSettings(preview);
  await preview.withNewPane(async () => void (await page.getByLabel(label).selectOption(value)));
  await page.keyboard.press("Escape");
}
