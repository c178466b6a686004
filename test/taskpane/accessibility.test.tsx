import axe from "axe-core";
import type { ReactNode } from "react";
import { catalogue } from "../../src/functions/catalogue";
import { FunctionHelp } from "../../src/taskpane/tabs/functions/FunctionHelp";
import { blocks } from "../../src/blocks/catalogue";
import { BlockForm } from "../../src/taskpane/tabs/calculate/block/BlockForm";
import { askingFor, hold } from "../workbook/excelAnswers";
import { outcome } from "./clock";
import { click, closePanes, paneText, press, renderPane, renderView, the, type, until } from "./pane";
import { openFunction } from "./choices";
import { followUp } from "./followUp";
import { remember } from "./memory";

afterEach(closePanes);

const nothing = () => undefined;

/** What axe finds, contrast apart: jsdom draws nothing, so colours are tried in Chromium. */
async function findings(): Promise<string[]> {
  const looked = axe.run(document.body, {
    resultTypes: ["violations"],
    selectors: false,
    preload: false,
    runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
    rules: {
      "color-contrast": { enabled: false },
      "css-orientation-lock": { enabled: false },
      "link-in-text-block": { enabled: false },
      region: { enabled: false },
      "page-has-heading-one": { enabled: false },
    },
  });
  const { violations } = await outcome(looked, "axe");
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
}

test("the start, a form, its warnings and what came of it", async () => {
  await followUp();
  await renderPane();
  await the("heading", "Hvad vil du vide?");
  expect(await findings()).toEqual([]);
  await openFunction("ANDEL");
  await until(() => paneText().includes("i D1:D14"), "the place");
  await click("button", /^Befolkning: 10 tal/);
  expect(await findings()).toEqual([]);
  const field = await type("textbox", "Befolkning", "?");
  await press(field, "Enter");
  await until(() => paneText().includes("hverken et tal eller et område"), "the refusal");
  expect(await findings()).toEqual([]);
  await type("textbox", "Befolkning", "C2:C14");
  await press(field, "Enter");
  await click("button", "Indsæt 13 formler");
  await until(() => paneText().includes("13 formler indsat"), "the result");
  expect(await findings()).toEqual([]);
});

test("the catalogue, a search, a search in vain, the question before writing over", async () => {
  await followUp();
  await remember("tab", "functions");
  await renderPane();
  await the("textbox", "Søg efter en funktion");
  expect(await findings()).toEqual([]);
  await type("textbox", "Søg efter en funktion", "xyzzy");
  expect(await findings()).toEqual([]);
  await type("textbox", "Søg efter en funktion", "andel");
  expect(await findings()).toEqual([]);
  await openFunction("ANDEL");
  expect(await findings()).toEqual([]);
  await click("button", "Indsæt eksempel");
  await the("dialog", /./);
  expect(await findings()).toEqual([]);
});

test("the settings, the explanation and the empty states", async () => {
  const workbook = await followUp();
  workbook.put("Opfølgning", "F2", [["=TULU.BESPARELSE(B3,0.159,C3,67772,0)"]]);
  workbook.select("Opfølgning", "F2");
  await renderPane();
  await click("button", /^Forklar tallet/);
  await until(() => paneText().includes("Sådan er der regnet"), "the explanation");
  expect(await findings()).toEqual([]);
  workbook.select("Opfølgning", "F1");
  await until(() => paneText().includes("ingen TULU-formel"), "the empty state");
  expect(await findings()).toEqual([]);
  await click("button", "Indstillinger");
  await the("heading", "Indstillinger");
  expect(await findings()).toEqual([]);
});

const views: readonly (readonly [string, ReactNode])[] = [
  ...["FORDELING", "TALTEKST", "REFUSIONSANDEL", "KLYNGESNIT"].flatMap((id) => {
    const card = catalogue.find((one) => one.id === id);
    return card
      ? [[`the help of ${id}`, <FunctionHelp key={id} card={card} onBack={nothing} onCalculate={nothing} />] as const]
      : [];
  }),
  ...blocks.map(
    (block) =>
      [`the block ${block.id}`, <BlockForm key={block.id} block={block} onBack={nothing} onNext={nothing} />] as const,
  ),
];

describe("one view at a time", () => {
  beforeAll(() => followUp());

  test.each(views)("%s", async (_, view) => {
    await renderView(view, "da");
    await until(() => document.querySelector("h1"), "the view");
    expect(await findings()).toEqual([]);
  });
});

test("the self-test before it runs, on its way, and its report", async () => {
  const { host } = await followUp();
  await renderPane();
  await click("button", "Indstillinger");
  await click("button", "Selvtest");
  await the("button", "Kør selvtesten");
  expect(await findings()).toEqual([]);
  const release = hold(host, askingFor("GetSpillingToRangeOrNullObject"));
  await click("button", "Kør selvtesten");
  await until(() => paneText().includes("4/11"), "the fourth probe");
  expect(await findings()).toEqual([]);
  release();
  await the("button", "Kopiér rapporten");
  expect(await findings()).toEqual([]);
});
