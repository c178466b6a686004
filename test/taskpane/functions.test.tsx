import { helpText } from "../../src/functions/helpText";
import { catalogue } from "../../src/functions/catalogue";
import { evaluate } from "../../src/functions/call/evaluate";
import { Refusal } from "../../src/functions/refusal";
import { rest } from "./clock";
import { change, click, closePanes, paneText, press, renderPane, renderView, textOf, the, type, until } from "./pane";
import { FunctionHelp } from "../../src/taskpane/tabs/functions/FunctionHelp";
import type { WorkbookInNode } from "../workbook/workbookInNode";
import { choiceOf, openFunction } from "./choices";
import { followUp } from "./followUp";
import { remember, remembered } from "./memory";

afterEach(closePanes);

async function openFunctions() {
  const workbook = await followUp();
  await remember("tab", "functions");
  const pane = await renderPane();
  await the("textbox", /Søg|Search/);
  return { workbook, pane };
}

/** Opens a function's help with this cell active. */
async function helpAt(workbook: WorkbookInNode, address: string, name = "ANDEL"): Promise<void> {
  workbook.select("Opfølgning", address);
  await type("textbox", "Søg efter en funktion", name);
  await openFunction(name);
  await until(() => paneText().includes(`Skriver i den aktive celle, Opfølgning!${address}`), "the place");
}

test("each family shows how many functions it has", async () => {
  await openFunctions();
  const shares = await the("button", /^Andele og rater/);
  const own = catalogue.filter(({ family }) => family === "shares").length;
  expect(textOf(shares)).toBe(`Andele og rater${own}`);
});

test("a search without Danish letters finds them, and says how many", async () => {
  await openFunctions();
  await type("textbox", "Søg efter en funktion", "maalopfyld");
  await the("button", choiceOf("MÅLOPFYLDELSE"));
  expect(paneText()).toContain("1 funktion");
  await type("textbox", "Søg efter en funktion", "xyzzy");
  expect(paneText()).toContain("Ingen funktion nævner ”xyzzy”");
});

test("arrows move in the list, Enter opens, Esc leads back to the same place", async () => {
  await openFunctions();
  const search = await type("textbox", "Søg efter en funktion", "andel");
  await press(search, "ArrowDown");
  await rest();
  const first = document.activeElement as HTMLElement;
  expect(textOf(first)).toMatch(/^ANDEL/);
  await press(first, "ArrowDown");
  const second = await until(
    () => document.activeElement !== first && (document.activeElement as HTMLElement),
    "the next one",
  );
  const name = textOf(second.querySelector("[class*=contentContainer]") ?? second);
  await change(() => second.click());
  const heading = await until(() => document.querySelector("h1"), "the help");
  expect(name.startsWith(textOf(heading))).toBe(true);
  expect(document.activeElement).toBe(heading);
  await press(heading, "Escape");
  await until(() => document.activeElement?.id === second.id, "focus on the function one came from");
});

describe.each(["da", "en"] as const)("the help of every function, in %s", (language) => {
  beforeAll(() => followUp());

  test.each(catalogue.map((card) => [card.name, card] as const))("%s", async (_, card) => {
    const nothing = () => undefined;
    await renderView(<FunctionHelp card={card} onBack={nothing} onCalculate={nothing} />, language);
    await the("heading", card.name);
    const shown = paneText();
    expect(shown).toContain(card.summary[language].replace(/\s+/g, " "));
    for (const parameter of card.parameters) {
      expect(shown).toContain(language === "da" ? parameter.name : parameter.english);
      expect(shown).toContain(helpText(parameter, language).replace(/\s+/g, " "));
    }
    for (const example of card.examples) {
      if (!("refuses" in example)) continue;
      const refusal = evaluate(card, example.args as readonly unknown[])
        .flat()
        .find((outcome) => outcome instanceof Refusal);
      expect(shown).toContain((refusal as Refusal).message.replace(/\s+/g, " "));
    }
    expect(shown).not.toMatch(/undefined|NaN|\[object/);
  });
});

test("an example is written at the active cell, with what it gives beside it", async () => {
  const { workbook } = await openFunctions();
  await helpAt(workbook, "F20");
  expect(paneText()).toContain("=TULU.ANDEL(1869;13201;1)");
  expect(paneText()).toContain("14,2 %");
  await click("button", "Indsæt eksempel");
  await until(() => paneText().includes("1 formel indsat i Opfølgning!F20. Fortryd med Ctrl+Z."), "the result");
  expect(workbook.formulas("Opfølgning", "F20")).toEqual([["=TULU.ANDEL(1869,13201,1)"]]);
  expect(workbook.values("Opfølgning", "F20")).toEqual([[0.142]]);
});

test("a filled cell is not written over without a yes; the dialog says what it holds", async () => {
  const { workbook } = await openFunctions();
  await helpAt(workbook, "B2");
  await click("button", "Indsæt tom formel");
  const dialog = await the("dialog", /./);
  expect(textOf(dialog)).toContain("B2 indeholder 1.959");
  expect(workbook.values("Opfølgning", "B2")).toEqual([[1959]]);
  await click("button", "Annuller");
  await until(() => !document.querySelector('[role="alertdialog"]'), "the dialog to close");
  expect(workbook.values("Opfølgning", "B2")).toEqual([[1959]]);

  await click("button", "Indsæt tom formel");
  await click("button", "Overskriv cellen");
  await until(() => paneText().includes("1 formel indsat i Opfølgning!B2"), "the result");
  expect(workbook.formulas("Opfølgning", "B2")).toEqual([["=TULU.ANDEL(,)"]]);
});

test("the dialog offers the next free place and a new sheet", async () => {
  const { workbook } = await openFunctions();
  await helpAt(workbook, "B2");
  await click("button", "Indsæt eksempel");
  await the("button", "Skriv på et nyt ark");
  await click("button", "Skriv i Opfølgning!D2");
  await until(() => paneText().includes("1 formel indsat i Opfølgning!D2"), "the writing");
  expect(workbook.values("Opfølgning", "B2:D2")).toEqual([[1959, 12321, 0.142]]);
});

test("favourites stand first and are remembered", async () => {
  const { pane } = await openFunctions();
  await type("textbox", "Søg efter en funktion", "BESPARELSE");
  await openFunction("BESPARELSE");
  await click("button", "Gør BESPARELSE til favorit");
  await the("button", "Fjern BESPARELSE fra favoritter");
  expect(await remembered("favourites")).toEqual(["BESPARELSE"]);
  await pane.close();
  await renderPane();
  expect(textOf(await the("button", /^Favoritter/))).toBe("Favoritter1");
});
