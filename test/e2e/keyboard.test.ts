import { danish } from "../../src/taskpane/language/texts.da";
import { enterPane } from "./keyboardInPane";
import { closeBrowser, Preview } from "./preview";

test("the keyboard passes through the whole pane and never rests on something hidden", async () => {
  const preview = await Preview.open();
  await preview.select("Opfølgning!B5:C14");
  await preview.pane.getByRole("heading", { name: danish.start.proposals }).waitFor();
  await enterPane(preview);
  const seen: string[] = [];
  // The pane is passed when the keyboard comes back to the page.
  for (let steps = 0; steps < 40; steps++) {
    await preview.page.keyboard.press("Tab");
    if (!(await preview.pane.evaluate(() => document.hasFocus()))) break;
    seen.push(
      await preview.pane.evaluate(() => {
        const focused = document.activeElement as HTMLElement;
        const hidden = focused.closest('[aria-hidden="true"]') !== null || focused.getClientRects().length === 0;
        return hidden ? `hidden: ${focused.outerHTML.slice(0, 100)}` : "shown";
      }),
    );
  }
  expect(seen.filter((one) => one !== "shown")).toEqual([]);
  expect(seen.length).toBeGreaterThan(3);
  expect(seen.length).toBeLessThan(40);
  expect(await preview.close()).toEqual([]);
});

afterAll(closeBrowser);
