import { openWorkbook } from "../workbook/workbookInNode";
import { allOf, closePanes, click, paneText, renderPane, the, until } from "./pane";
import { searchFunction } from "./choices";

afterEach(closePanes);

const rows = 8000;

/** Two groups a row: an exact comparison of them takes long enough to be followed. */
async function openComparison(): Promise<void> {
  const workbook = await openWorkbook(["Lang"]);
  workbook.put("Lang", `A1:D${rows + 1}`, [
    ["Antal1", "Befolkning1", "Antal2", "Befolkning2"],
    ...Array.from({ length: rows }, (_, row) => [500 + (row % 300), 13000 + (row % 700), 480 + (row % 200), 12800]),
  ]);
  workbook.select("Lang", `A2:D${rows + 1}`);
  await renderPane();
  await until(() => paneText().includes(`Lang!A2:D${rows + 1}`), "the selection");
  await searchFunction("RATEFORHOLD");
  await the("textbox", "Antal1");
}

const progress = (): string | undefined =>
  document.querySelector('[role="progressbar"]')?.getAttribute("aria-label") ?? undefined;

test("a long call tells how far it is, and comes to its answer", async () => {
  const shown = new Set<string>();
  await openComparison();
  await until(() => {
    const now = progress();
    if (now !== undefined) shown.add(now);
    return paneText().includes("får et tal");
  }, "the answer");
  expect([...shown]).toEqual(
    ["2.000 af 8.000", "4.000 af 8.000", "6.000 af 8.000"].map((n) => `${n} rækker er regnet`),
  );
  expect(paneText()).toContain("8.000 rækker får et tal");
});

test("a long call can be stopped, and nothing is offered to be written", async () => {
  await openComparison();
  await until(() => progress()?.startsWith("2.000 af"), "the first rows");
  await click("button", "Annuller");
  await until(() => paneText().includes("Stoppet. Markér færre rækker"), "the word that it stopped");
  // Had it gone on, it would have come to its answer.
  await expect(until(() => paneText().includes("får et tal"), "an answer")).rejects.toThrow("in vain");
  expect(allOf("button", /^Indsæt/).every((button) => button.getAttribute("aria-disabled") === "true")).toBe(true);
});
