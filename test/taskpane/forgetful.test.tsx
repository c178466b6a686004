import { click, closePanes, renderPane, shows, the, type } from "./pane";
import { openFunction } from "./choices";
import { followUp } from "./followUp";
import { remembered } from "./memory";

/* A browser that lets the pane keep nothing: it works, and forgets. */

afterEach(async () => {
  jest.restoreAllMocks();
  await closePanes();
});

const refuseToKeep = () =>
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new DOMException("The quota has been exceeded.", "QuotaExceededError");
  });

test("blocked from the first: choices hold while the pane is open", async () => {
  refuseToKeep();
  await followUp();
  const pane = await renderPane();
  await click("button", "Indstillinger");
  await click("radio", "English");
  await the("heading", "Settings");
  await click("tab", "Functions");
  await click("tab", "Calculate");
  await shows("What do you want to know?");
  await pane.close();
  await renderPane();
  await shows("Hvad vil du vide?");
});

test("full when something is to be kept: it is written in the sheet all the same", async () => {
  const workbook = await followUp();
  await renderPane();
  await openFunction("ANDEL");
  await shows("i D1:D14");
  const kept = refuseToKeep();
  await click("button", "Indsæt 13 formler");
  await shows("13 formler indsat i Opfølgning!D1:D14");
  expect(kept).toHaveBeenCalled();
  expect(workbook.formulas("Opfølgning", "D2")[0]?.[0]).toContain("TULU.ANDEL(B2,C2)");
  await click("button", "Tilbage");
  await the("button", /^Gentag Andel/);
});

test("full when a favourite is chosen: it is one until the pane closes", async () => {
  await followUp();
  const pane = await renderPane();
  await click("tab", "Funktioner");
  await type("textbox", "Søg efter en funktion", "BESPARELSE");
  await openFunction("BESPARELSE");
  refuseToKeep();
  await click("button", "Gør BESPARELSE til favorit");
  await the("button", "Fjern BESPARELSE fra favoritter");
  jest.restoreAllMocks();
  expect(await remembered("favourites")).toBeUndefined();
  await pane.close();
});

test("what an older version has stored, in other shapes, stops nothing and is used as far as it goes", async () => {
  await followUp();
  const stored = { tab: 7, language: "kl", look: 1, favourites: "ANDEL", lastFunctions: [1, "ANDEL"], choices: ["x"] };
  for (const [key, value] of Object.entries(stored)) localStorage.setItem(`@tulu/${key}`, JSON.stringify(value));
  expect(await remembered("favourites")).toBe("ANDEL");
  await renderPane();
  await shows("Hvad vil du vide?");
  await click("button", /^Gentag Andel/);
  await shows("=TULU.ANDEL(B2;C2)");
  await click("tab", "Funktioner");
  await the("button", /^Andele og rater/);
});
