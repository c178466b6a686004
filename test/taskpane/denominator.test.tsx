import { openBlock, searchFunction } from "./choices";
import { followUp } from "./followUp";
import { openWorkbook } from "../workbook/workbookInNode";
import { closePanes, paneText, renderPane, shows, the, until } from "./pane";

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

test("the proposals say so in one sentence, by the title and the source line too", async () => {
  const workbook = await openWorkbook(["Ark"]);
  workbook.put("Ark", "A1:C7", [
    ["Fuldtidspersoner 18-29 år, februar 2019", null, null],
    ["Kommune", "Fuldtidspersoner", "Befolkning"],
    ["Viborg", 1467, 13067],
    ["Herning", 1345, 13483],
    ["Silkeborg", 1279, 11510],
    [null, null, null],
    [null, null, "Kilde: Danmarks Statistik, FOLK1A · 18-29 år · 1. januar 2017 · hentet 25-11-2026 14:05"],
  ]);
  workbook.select("Ark", "B3:C5");
  await renderPane();
  await shows("Antallet er fra 02-2019, befolkningen fra 01-2017.");
  expect(paneText().split("Antallet er fra").length).toBe(2);
  workbook.put("Ark", "C7", [["Kilde: Danmarks Statistik, FOLK1A · 18-29 år · 1. januar 2019"]]);
  workbook.select("Ark", "B3:C4");
  await shows("Ark!B3:C4");
  await until(() => !paneText().includes("Antallet er fra") || undefined, "the sentence to be gone");
});

test("and nothing where they are the same", async () => {
  await municipalities("Antal 18-29 år", "Befolkning 18-29 år");
  await openBlock("Klynge");
  await shows("Alle 3 rækker er med.");
  expect(paneText()).not.toContain("En andel skal have samme");
});
