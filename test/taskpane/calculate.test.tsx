import { allOf, change, click, closePanes, nameOf, paneText, press, renderPane, shows, the, type, until } from "./pane";
import { openBlock, openFunction, searchFunction } from "./choices";
import { followUp } from "./followUp";
import { remembered } from "./memory";

afterEach(closePanes);

const formulas = (count: number): string => `Indsæt ${count} formler`;

test("from the selection to thirteen formulas in a new column", async () => {
  const workbook = await followUp();
  await renderPane();
  await openFunction("ANDEL");
  const count = (await the("textbox", "Antal")) as HTMLInputElement;
  expect(count.value).toBe("B2:B14");
  expect(((await the("textbox", "Befolkning")) as HTMLInputElement).value).toBe("C2:C14");
  expect(paneText()).toContain("=TULU.ANDEL(B2;C2)");
  expect(paneText()).toContain("jan15,9 %");
  expect(paneText()).toContain("– Mangler: befolkning");
  expect(paneText()).toContain("9 rækker får et tal, 4 afvises");
  await shows("i D1:D14");
  expect(workbook.values("Opfølgning", "D1:D14").flat().filter(Boolean)).toEqual([]);
  await click("button", formulas(13));
  await shows("13 formler indsat i Opfølgning!D1:D14. 4 giver ingen tal: D4, D7, D9, D10. Fortryd med Ctrl+Z.");
  expect(workbook.values("Opfølgning", "D1")).toEqual([["Andel"]]);
  expect(workbook.formulas("Opfølgning", "D2")).toEqual([['=IF(OR(B2="",C2=""),"",TULU.ANDEL(B2,C2))']]);
  expect(workbook.values("Opfølgning", "D2:D4")).toEqual([[1959 / 12321], [1949 / 12391], [""]]);
  expect(await remembered("lastFunctions")).toEqual(["ANDEL"]);
});

test("the sign of warning opens what is where, and leads there", async () => {
  const workbook = await followUp();
  await renderPane();
  await openFunction("ANDEL");
  await click("button", "Befolkning: 10 tal, 1 tom, 1 tekst, 1 fejl");
  for (const said of ["C4 er tom", "C9 er teksten ”12.900”", "C10 er fejlen #N/A"]) expect(paneText()).toContain(said);
  await click("button", "Vis C9");
  await shows("Opfølgning!C9 · 1 celle");
  expect(workbook.grid.selection().areas).toEqual([workbook.area("C9")]);
});

test("a heading of the user's own stays over the column that is filled below it", async () => {
  const workbook = await followUp();
  workbook.put("Opfølgning", "F1", [["Andel af befolkningen"]]);
  await renderPane();
  await openFunction("ANDEL");
  await shows("i D1:D14");
  workbook.select("Opfølgning", "F2");
  await click("radio", "Den aktive kolonne, F");
  await shows("i F2:F14");
  await click("button", formulas(13));
  await shows("13 formler indsat i Opfølgning!F2:F14.");
  expect(workbook.values("Opfølgning", "F1:F2")).toEqual([["Andel af befolkningen"], [1959 / 12321]]);
});

test("a text that shows a number becomes that number with one click", async () => {
  const workbook = await followUp();
  await renderPane();
  await openFunction("ANDEL");
  await click("button", "Befolkning: 10 tal, 1 tom, 1 tekst, 1 fejl");
  await click("button", "Ret C9 til tallet 12.900");
  await the("button", "Befolkning: 11 tal, 1 tom, 1 fejl");
  expect(workbook.values("Opfølgning", "C9")).toEqual([[12900]]);
  expect(paneText()).toContain("10 rækker får et tal, 3 afvises");
});

test("choices are in the formula as they are typed in Danish, and come back next time", async () => {
  const workbook = await followUp();
  const pane = await renderPane();
  await shows("Opfølgning!B2:C14");
  await searchFunction("ANDELSINTERVAL");
  const confidence = (await the("spinbutton", "Sikkerhed")) as HTMLInputElement;
  expect(confidence.value).toBe("95\u00a0%");
  await type("spinbutton", "Sikkerhed", "90");
  await change(() => confidence.blur());
  await until(
    () =>
      paneText().includes("=TULU.ANDELSINTERVAL(B2;C2;90%)") || paneText().includes("=TULU.ANDELSINTERVAL(B2;C2;0,9)"),
    "the choice in the formula",
  );
  await shows("i D1:E14");
  await click("button", formulas(13));
  await shows("13 formler indsat i Opfølgning!D1:E14");
  expect(workbook.formulas("Opfølgning", "D2")[0]?.[0]).toContain("TULU.ANDELSINTERVAL(B2,C2,0.9)");
  await pane.close();
  await renderPane();
  await click("button", /^Gentag Usikkerhed på en andel/);
  expect(((await the("spinbutton", "Sikkerhed")) as HTMLInputElement).value).toBe("90\u00a0%");
});

test("one formula for all of it", async () => {
  const workbook = await followUp();
  await renderPane();
  await openFunction("ANDEL");
  await click("radio", "Én formel for det hele");
  await shows("=TULU.ANDEL(B2:B14;C2:C14)");
  await click("button", "Indsæt formlen");
  await shows("1 formel indsat i Opfølgning!D1:D14");
  const spilling = '=IF((B2:B14="")+(C2:C14=""),"",TULU.ANDEL(B2:B14,C2:C14))';
  expect(workbook.formulas("Opfølgning", "D2:D3")).toEqual([[spilling], [undefined]]);
  expect(workbook.values("Opfølgning", "D14")).toEqual([[1839 / 13161]]);
});

test("a number may be typed where a range may stand, and what is neither is refused in words", async () => {
  await followUp();
  await renderPane();
  await openFunction("ANDEL");
  const typed = async (text: string) => press(await type("textbox", "Befolkning", text), "Enter");
  await typed("13.201");
  await shows("=TULU.ANDEL(B2;13201)");
  await typed("befolkning!!");
  await shows("Det er hverken et tal eller et område. Skriv fx B2:B14.");
  await typed("Nyt!B2");
  await shows("Der er intet ark, der hedder Nyt.");
});

test("the selection is taken with one click, or with Enter in an empty field", async () => {
  const workbook = await followUp();
  await renderPane();
  await openFunction("ANDEL");
  workbook.select("Kommuner", "B2:B4");
  await shows("Kommuner!B2:B4");
  await click("button", "Brug markeringen som Antal");
  expect(((await the("textbox", "Antal")) as HTMLInputElement).value).toBe("B2:B4");
  workbook.select("Kommuner", "C2:C4");
  await shows("Kommuner!C2:C4");
  const field = await type("textbox", "Befolkning", "");
  await press(field, "Enter");
  await until(() => field.value === "C2:C4", "the selection");
  await shows("Viborg11,2 %");
});

test("the same calculation is made of a new selection with one click", async () => {
  const workbook = await followUp();
  await renderPane();
  await openFunction("ANDEL");
  await the("textbox", "Antal");
  expect(allOf("button", "Udfyld fra markeringen")).toHaveLength(0);
  workbook.select("Kommuner", "B2:C4");
  await click("button", "Udfyld fra markeringen");
  await shows("Herning10,0 %");
});

test("without numbers there is an example to try", async () => {
  const workbook = await followUp();
  workbook.select("Opfølgning", "F1");
  await renderPane();
  await shows("Opfølgning!F1");
  await click("button", "Prøv med eksempeltal");
  await shows("14,2 %");
});

test("Esc leads back, step by step", async () => {
  await followUp();
  await renderPane();
  await openFunction("ANDEL");
  await click("button", "Hjælp til ANDEL");
  await shows("Sådan skrives den");
  await press(await the("heading", "ANDEL"), "Escape");
  await the("textbox", "Antal");
  await press(await the("heading", "ANDEL"), "Escape");
  await the("heading", "Hvad vil du vide?");
});

test("the figure in a cell is explained with its numbers", async () => {
  const workbook = await followUp();
  workbook.put("Opfølgning", "F2", [["=TULU.BESPARELSE(B3,0.159,C3,67772,0)"]]);
  workbook.select("Opfølgning", "F2");
  await renderPane();
  await click("button", /^Forklar tallet i F2/);
  await shows("Sådan er der regnet");
  expect(paneText()).toContain("=TULU.BESPARELSE(B3;0,159;C3;67772;0)");
  expect(paneText()).toContain("befolkning C312.391");
  workbook.select("Opfølgning", "A1");
  await shows("I den aktive celle er der ingen TULU-formel");
});

test("Forventet og besparelse: seen before it is written, and written on a sheet of its own", async () => {
  const workbook = await followUp();
  workbook.select("Opfølgning", "B1:C14");
  await renderPane();
  await shows("Opfølgning!B1:C14");
  await openBlock("Forventet og besparelse");
  const price = await type("textbox", "Enhedspris, netto pr. år", "67.772");
  await press(price, "Enter");
  await shows("Besparelse pr. år");
  expect(paneText()).toContain("Det tallet ikke indeholder");
  await shows("på et nyt ark, Forventet og besparelse");
  await click("button", "Indsæt blokken");
  await shows("indsat på arket Forventet og besparelse.");
  expect(workbook.grid.sheets().map(({ name }) => name)).toEqual(["Opfølgning", "Kommuner", "Forventet og besparelse"]);
  // 1.949 of 12.391 where 1.959 of 12.321 gives 1.970,1 expected: 21,1 fewer, at 67.772 kr. each.
  const written = workbook.values("Forventet og besparelse", "A1:G40");
  const [expected = 0, fewer = 0, saving = 0] = (written.find(([name]) => name === "feb")?.slice(4) ?? []).map(Number);
  expect(expected).toBeCloseTo((1959 / 12321) * 12391, 9);
  expect(fewer).toBeCloseTo(expected - 1949, 9);
  expect(saving).toBeCloseTo(fewer * 67772, 4);
});

test("every control that a screen reader meets in the Danish pane is named in Danish", async () => {
  await followUp();
  await renderPane();
  const english = /\b(information|increment|decrement|clear|close|open|loading|search|button)\b/i;
  const heard = () =>
    [...document.querySelectorAll("button, input, [role]")].map(nameOf).filter((name) => english.test(name));
  await shows("Forslag til markeringen");
  expect(heard()).toEqual([]);
  await searchFunction("ANDELSINTERVAL");
  await the("spinbutton", "Sikkerhed");
  expect(heard()).toEqual([]);
  await click("tab", "Funktioner");
  await type("textbox", "Søg efter en funktion", "andel");
  expect(heard()).toEqual([]);
});

test("the primary button belongs to the form, so that Enter in a field does the same", async () => {
  await followUp();
  await renderPane();
  await openFunction("ANDEL");
  await shows("i D1:D14");
  const button = (await the("button", formulas(13))) as HTMLButtonElement;
  const field = (await the("textbox", "Antal")) as HTMLInputElement;
  expect(button.form).toBe(field.form);
  expect(button.type).toBe("submit");
  await change(() => field.form?.requestSubmit(button));
  await shows("13 formler indsat i Opfølgning!D1:D14");
});
