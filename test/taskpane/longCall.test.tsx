import { allOf, closePanes, click, paneText, renderPane, the, type, until } from "./pane";
import { FakeWorkbook } from "./fakeWorkbook";

afterEach(closePanes);

const rows = 8000;

/** Two groups a row: an exact comparison of them takes long enough to be followed. */
function longSheet(): FakeWorkbook {
  const workbook = new FakeWorkbook({
    name: "Lang",
    rows: [
      ["Antal1", "Befolkning1", "Antal2", "Befolkning2"],
      ...Array.from({ length: rows }, (_, row) => [500 + (row % 300), 13000 + (row % 700), 480 + (row % 200), 12800]),
    ],
  });
  workbook.select(`Lang!A2:D${rows + 1}`);
  return workbook;
}

/** Opens the comparison; React's act returns only when all is reckoned, so what is shown on the way is caught here. */
async function exactComparison(onProgress: (shown: string) => void): Promise<void> {
  await renderPane(longSheet());
  await type("textbox", "Søg efter en funktion", "rateforhold");
  const observer = new MutationObserver(() => {
    const bar = document.querySelector('[role="progressbar"]');
    if (bar) onProgress(bar.getAttribute("aria-label") ?? "");
  });
  observer.observe(document.body, { childList: true, subtree: true, attributes: true });
  await click("button", /^RATEFORHOLD/);
  await the("textbox", "Antal1");
  await until(() => /får et tal|Stoppet/.test(paneText()), "the end");
  observer.disconnect();
}

test("a long call tells how far it is, and comes to its answer", async () => {
  const shown = new Set<string>();
  await exactComparison((text) => shown.add(text));
  expect([...shown]).toEqual(
    ["2.000 af 8.000", "4.000 af 8.000", "6.000 af 8.000"].map((n) => `${n} rækker er regnet`),
  );
  expect(paneText()).toContain("8.000 rækker får et tal");
});

test("a long call can be stopped, and nothing is offered to be written", async () => {
  await exactComparison(() => allOf("button", "Annuller")[0]?.click());
  expect(paneText()).toContain("Stoppet. Markér færre rækker");
  expect(paneText()).not.toContain("får et tal");
});
