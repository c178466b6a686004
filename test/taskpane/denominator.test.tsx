import { openBlock, searchFunction } from "./choices";
import { followUp } from "./followUp";
import { closePanes, paneText, renderPane, shows, the } from "./pane";

/* A count and a population of other ages or another time are told apart, in a function's form and in a block's. */

afterEach(closePanes);

const otherAges = "Antallet er af 18-29-årige, befolkningen af 16-66-årige.";

async function municipalities(count: string, population: string) {
  const workbook = await followUp();
  workbook.put("Kommuner", "B1:C1", [[count, population]]);
  workbook.select("Kommuner", "A1:C4");
  await renderPane();
  await shows("Kommuner!A1:C4");
}

test("a function says so", async () => {
  await municipalities("Antal 18-29 år", "Befolkning 16-66 år");
  await searchFunction("ANDEL");
  await shows(otherAges);
});

test("a block says so, and of which days", async () => {
  await municipalities("Antal 18-29 år, september 2017", "Befolkning 18-29 år, 1. januar 2015");
  await openBlock("Klynge");
  await the("heading", "Klynge");
  await shows("Antallet er fra 09-2017, befolkningen fra 01-2015.");
});

test("and nothing where they are the same", async () => {
  await municipalities("Antal 18-29 år", "Befolkning 18-29 år");
  await openBlock("Klynge");
  await shows("Alle 3 rækker er med.");
  expect(paneText()).not.toContain("En andel skal have samme");
});
