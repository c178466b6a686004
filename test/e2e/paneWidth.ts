import type { Preview } from "./preview";

/** Drags the pane's edge. */
export async function setPaneWidth(preview: Preview, width: number): Promise<void> {
  const { page } = preview;
  const splitter = page.locator("#splitter");
  if ((await splitter.getAttribute("aria-valuenow")) === String(width)) return;
  const box = await splitter.boundingBox();
  await page.mouse.move(box!.x + 3, box!.y + 300);
  await page.mouse.down();
  await page.mouse.move(page.viewportSize()!.width - width, box!.y + 300);
  await page.mouse.up();
  expect(await splitter.getAttribute("aria-valuenow")).toBe(String(width));
}
