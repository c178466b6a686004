import { catalogue } from "../../src/functions/catalogue";
import { fieldsOfBlock, fieldsOfCard } from "../../src/taskpane/form/field";
import { exampleEntries } from "../../src/taskpane/tabs/calculate/call/initialEntries";
import { FunctionForm } from "../../src/taskpane/tabs/calculate/call/FunctionForm";
import { blocks } from "../../src/blocks/catalogue";
import { BlockForm } from "../../src/taskpane/tabs/calculate/block/BlockForm";
import {
  allOf,
  change,
  click,
  closePanes,
  nameOf,
  paneText,
  press,
  renderPane,
  renderView,
  textOf,
  the,
  type,
  until,
} from "./pane";
import { followUp } from "./followUp";

afterEach(closePanes);

const nothing = () => undefined;

describe.each(["da", "en"] as const)("the form of every function, in %s", (language) => {
  test.each(catalogue.map((card) => [card.name, card] as const))("%s", async (_, card) => {
    await renderView(
      <FunctionForm card={card} initial={exampleEntries(card)} onBack={nothing} onHelp={nothing} onNext={nothing} />,
      followUp(),
      language,
    );
    await until(() => textOf(document.querySelector("h1")) === card.name, "the form");
    const fields = fieldsOfCard(card);
    for (const { name } of fields) expect(paneText()).toContain(name[language]);
    const ranges = fields.filter(({ takes }) => takes.from === "cells");
    expect(allOf("button", /^(Brug markeringen som|Use the selection as)/)).toHaveLength(ranges.length);
    const filled = exampleEntries(card).some(({ kind }) => kind === "value");
    expect(paneText().includes(`=TULU.${card.name}(`)).toBe(filled);
  });
});

test("from the selection to thirteen formulas in a new column", async () => {
  const workbook = followUp();
  await renderPane(workbook);
  await click("button", /^ANDEL(?!S)/);
  const count = (await the("textbox", "Antal")) as HTMLInputElement;
  expect(count.value).toBe("B2:B14");
  expect(((await the("textbox", "Befolkning")) as HTMLInputElement).value).toBe("C2:C14");
  expect(paneText()).toContain("=TULU.ANDEL(B2;C2)");
  expect(paneText()).toContain("jan15,9 %");
  expect(paneText()).toContain("– Mangler: befolkning");
  expect(paneText()).toContain("9 rækker får et tal, 4 afvises");
  expect(workbook.written).toHaveLength(0);
  await until(() => paneText().includes("i D1:D14"), "the place");
  await click("button", "Indsæt 13 formler");
  await until(() => paneText().includes("13 formler indsat i Opfølgning!D1:D14. Fortryd med Ctrl+Z."), "the result");
  expect(workbook.at("Opfølgning", 0, 3)).toBe("Andel");
  expect(workbook.at("Opfølgning", 1, 3)).toBe('=IF(OR(B2="",C2=""),"",TULU.ANDEL(B2,C2))');
  expect(workbook.settings.read("lastFunctions")).toEqual(["ANDEL"]);
});

test("the sign of warning opens what is where, and leads there", async () => {
  const workbook = followUp();
  await renderPane(workbook);
  await click("button", /^ANDEL(?!S)/);
  await click("button", "Befolkning: 10 tal, 1 tom, 1 tekst, 1 fejl");
  for (const said of ["C4 er tom", "C9 er teksten “12.900”", "C10 er fejlen #N/A"]) expect(paneText()).toContain(said);
  await click("button", "Vis C9");
  expect(workbook.shown).toEqual([{ sheet: "Opfølgning", row: 8, column: 2, rows: 1, columns: 1 }]);
});

test("choices are in the formula as they are typed in Danish, and come back next time", async () => {
  const workbook = followUp();
  const pane = await renderPane(workbook);
  await type("textbox", "Søg efter en funktion", "andelsinterval");
  await click("button", /^ANDELSINTERVAL/);
  const confidence = (await the("spinbutton", "Sikkerhed")) as HTMLInputElement;
  expect(confidence.value).toBe("95\u00a0%");
  await type("spinbutton", "Sikkerhed", "90");
  await change(() => confidence.blur());
  await until(
    () =>
      paneText().includes("=TULU.ANDELSINTERVAL(B2;C2;90%)") || paneText().includes("=TULU.ANDELSINTERVAL(B2;C2;0,9)"),
    "the choice in the formula",
  );
  await click("button", /^Indsæt 13/);
  await until(() => workbook.written.length === 1, "the writing");
  await pane.close();
  await renderPane(workbook);
  await click("button", /^Gentag ANDELSINTERVAL/);
  expect(((await the("spinbutton", "Sikkerhed")) as HTMLInputElement).value).toBe("90\u00a0%");
});

test("one formula for all of it", async () => {
  const workbook = followUp();
  await renderPane(workbook);
  await click("button", /^ANDEL(?!S)/);
  await click("radio", "Én formel for det hele");
  await until(() => paneText().includes("=TULU.ANDEL(B2:B14;C2:C14)"), "the formula");
  await click("button", "Indsæt formlen");
  await until(() => workbook.written.length === 1, "the writing");
  expect(workbook.at("Opfølgning", 1, 3)).toBe('=IF((B2:B14="")+(C2:C14=""),"",TULU.ANDEL(B2:B14,C2:C14))');
});

test("a number may be typed where a range may stand, and what is neither is refused in words", async () => {
  const workbook = followUp();
  await renderPane(workbook);
  await click("button", /^ANDEL(?!S)/);
  const field = await type("textbox", "Befolkning", "13.201");
  await press(field, "Enter");
  await until(() => paneText().includes("=TULU.ANDEL(B2;13201)"), "the number");
  await type("textbox", "Befolkning", "befolkning!!");
  await press(field, "Enter");
  await until(() => paneText().includes("Det er hverken et tal eller et område. Skriv fx B2:B14."), "the refusal");
  await type("textbox", "Befolkning", "Nyt!B2");
  await press(field, "Enter");
  await until(() => paneText().includes("Der er intet ark, der hedder Nyt."), "the refusal");
});

test("the selection is taken with one click, or with Enter in an empty field", async () => {
  const workbook = followUp();
  await renderPane(workbook);
  await click("button", /^ANDEL(?!S)/);
  await change(() => workbook.select("Kommuner!B2:B4"));
  await click("button", "Brug markeringen som Antal");
  expect(((await the("textbox", "Antal")) as HTMLInputElement).value).toBe("B2:B4");
  await change(() => workbook.select("Kommuner!C2:C4"));
  const field = await type("textbox", "Befolkning", "");
  await press(field, "Enter");
  await until(() => field.value === "C2:C4", "the selection");
  expect(paneText()).toContain("Viborg11,2 %");
});

test("the same calculation is made of a new selection with one click", async () => {
  const workbook = followUp();
  await renderPane(workbook);
  await click("button", /^ANDEL(?!S)/);
  expect(allOf("button", "Udfyld fra markeringen")).toHaveLength(0);
  await change(() => workbook.select("Kommuner!B2:C4"));
  await click("button", "Udfyld fra markeringen");
  await until(() => paneText().includes("Herning10,0 %"), "the new rows");
});

test("without numbers there is an example to try", async () => {
  const workbook = followUp();
  workbook.select("Opfølgning!F1");
  await renderPane(workbook);
  await click("button", "Prøv med eksempeltal");
  await until(() => paneText().includes("14,2 %"), "the example's answer");
});

test("Esc leads back, step by step", async () => {
  await renderPane(followUp());
  await click("button", /^ANDEL(?!S)/);
  await click("button", "Hjælp til ANDEL");
  await until(() => paneText().includes("Sådan skrives den"), "the help");
  await press(document.querySelector("h1") as Element, "Escape");
  await the("textbox", "Antal");
  await press(document.querySelector("h1") as Element, "Escape");
  await the("heading", "Hvad vil du vide?");
});

test("the figure in a cell is explained with its numbers", async () => {
  const workbook = followUp();
  workbook.select("Opfølgning!F2", "=TULU.BESPARELSE(B3,0.159,C3,67772,0)");
  await renderPane(workbook);
  await click("button", /^Forklar tallet i F2/);
  await until(() => paneText().includes("Sådan er der regnet"), "the explanation");
  expect(paneText()).toContain("=TULU.BESPARELSE(B3;0,159;C3;67772;0)");
  expect(paneText()).toContain("befolkning C312.391");
  await change(() => workbook.select("Opfølgning!A1"));
  await until(() => paneText().includes("I den aktive celle er der ingen TULU-formel"), "the empty state");
});

describe.each(blocks.map((block) => [block.id, block] as const))("the block %s", (_, block) => {
  test.each(["da", "en"] as const)("in %s", async (language) => {
    await renderView(<BlockForm block={block} onBack={nothing} />, followUp(), language);
    for (const { name } of fieldsOfBlock(block, {})) expect(paneText()).toContain(name[language]);
    if (language === "da") expect(textOf(document.querySelector("h1"))).toBe(block.title.da);
  });
});

test("Forventet og besparelse: seen before it is written, and written on a sheet of its own", async () => {
  const workbook = followUp();
  workbook.select("Opfølgning!B1:C3");
  await renderPane(workbook);
  await click("button", /^Forventet og besparelse/);
  const price = await type("textbox", "Enhedspris, netto pr. år", "67.772");
  await press(price, "Enter");
  await until(() => paneText().includes("Besparelse pr. år"), "the result");
  expect(paneText()).toContain("Det tallet ikke indeholder");
  await until(() => paneText().includes("på et nyt ark, Forventet og besparelse"), "the place");
  await click("button", "Indsæt blokken");
  await until(() => workbook.sheets.has("Forventet og besparelse"), "the block");
});

test("every control that a screen reader meets in the Danish pane is named in Danish", async () => {
  await renderPane(followUp());
  const english = /\b(information|increment|decrement|clear|close|open|loading|search|button)\b/i;
  const heard = () =>
    [...document.querySelectorAll("button, input, [role]")].map(nameOf).filter((name) => english.test(name));
  expect(heard()).toEqual([]);
  await type("textbox", "Søg efter en funktion", "andelsinterval");
  await click("button", /^ANDELSINTERVAL/);
  expect(heard()).toEqual([]);
  await click("tab", "Funktioner");
  await type("textbox", "Søg efter en funktion", "andel");
  expect(heard()).toEqual([]);
});

test("the primary button belongs to the form, so that Enter in a field does the same", async () => {
  const workbook = followUp();
  await renderPane(workbook);
  await click("button", /^ANDEL(?!S)/);
  const button = (await the("button", "Indsæt 13 formler")) as HTMLButtonElement;
  const field = (await the("textbox", "Antal")) as HTMLInputElement;
  expect(button.form).toBe(field.form);
  expect(button.type).toBe("submit");
  await until(() => paneText().includes("i D1:D14"), "the place");
  await change(() => field.form?.requestSubmit(button));
  await until(() => workbook.written.length === 1, "the writing");
});
