import { settingsWords } from "../../src/taskpane/parts/settingsWords";
import { words } from "../../src/taskpane/selftest/words";
import { words as sharing } from "../../src/taskpane/sharing/words";
import savingBlock from "../../src/blocks/saving/saving";
import personWorth from "../../src/blocks/refund/personWorth";
import { bookingWordsIn } from "../../src/taskpane/tabs/refund/bookings/bookingWords";
import { danish } from "../../src/taskpane/language/texts.da";
import { words as population } from "../../src/taskpane/tabs/calculate/population/words";
import { chartWordsIn } from "../../src/taskpane/chart/chartWords";
import { pagesWordsIn } from "../../src/taskpane/tabs/pages/pagesWords";
import { controlWordsIn } from "../../src/taskpane/tabs/control/controlWords";
import { choosePaneDark } from "./pageSettings";
import { setPaneWidth } from "./paneWidth";
import { closeBrowser, Preview } from "./preview";

/*
 * axe on every view of the pane and in every state it can be in, in three looks and two widths; and what axe cannot see:
 * that nothing is cut off sideways, and that the keyboard never rests on something hidden.
 */

const widths = [320, 450];
const bookings = bookingWordsIn("da");
const { form, start, writing, help } = danish;
const pages = pagesWordsIn("da");
const chart = chartWordsIn("da");
const control = controlWordsIn("da");

export type Look = "light" | "dark" | "contrast";

let preview: Preview;
const faults: string[] = [];

/** Looks at the pane as it is now, at each width. */
async function look(look: Look, state: string): Promise<void> {
  for (const width of widths) {
    await setPaneWidth(preview, width);
    const where = `${state}, ${look}, ${width} px`;
    faults.push(...(await preview.paneFaults()).map((fault) => `${where}: ${fault}`));
    const cut = await preview.pane.evaluate(() => document.documentElement.scrollWidth - window.innerWidth);
    if (cut > 0) faults.push(`${where}: ${cut} pixels too wide`);
    if (width === 320) await preview.screenshot(`look-${look}-${state.replaceAll(" ", "-")}`);
  }
}

async function walkBeregn(at: Look): Promise<void> {
  faults.length = 0;
  const { pane } = preview;
  await preview.select("Start!A30");
  await pane
    .getByText(start.nothingMarked.replaceAll("\u00ad", ""))
    .or(pane.getByText(start.nothingMarked))
    .first()
    .waitFor();
  await look(at, "nothing marked");

  // A column with a hole, a text and an error beside a good one.
  await preview.addSheet("Huller");
  await preview.write("Huller!A1", [
    ["Måned", "Antal", "Befolkning"],
    ["jan", 10, 100],
    ["feb", "", 100],
    ["mar", "ukendt", 100],
    ["apr", "=NA()", 100],
    ["maj", 12, 0],
  ]);
  await preview.select("Huller!B1:C6");
  await pane.getByRole("heading", { name: start.proposals }).waitFor();
  await look(at, "proposals");

  await pane.getByRole("button", { name: /^Andel ANDEL\b/ }).click();
  await pane.getByText(form.summary(5, 4)).waitFor();
  await pane.getByRole("button", { name: /^Antal: / }).click();
  await pane.getByRole("button", { name: form.showRefused }).click();
  await look(at, "form with refusals");

  await pane.getByRole("textbox", { name: "Antal" }).fill("ikke noget");
  await pane.getByRole("textbox", { name: "Antal" }).press("Enter");
  await pane
    .getByText(danish.trouble.unreadable)
    .or(pane.getByText(danish.trouble.noName("ikke noget")))
    .waitFor();
  await look(at, "form with a wrong address");

  await pane.getByRole("button", { name: form.takeFor("Antal") }).click();
  await pane.getByText(form.summary(5, 4)).waitFor();
  await pane.getByRole("button", { name: form.insert(5) }).click();
  await pane.getByText(writing.written(5, "Huller!D1:D6")).waitFor();
  await look(at, "written");

  await preview.select("Huller!D2");
  await pane.getByRole("radio", { name: form.column("D", true) }).check();
  await pane.getByRole("button", { name: form.insert(5) }).click();
  const dialog = pane.getByRole("alertdialog");
  await dialog.waitFor();
  await look(at, "overwriting asked");
  await dialog.getByRole("button", { name: danish.cancel }).click();
  await dialog.waitFor({ state: "detached" });

  await pane.getByRole("button", { name: danish.back }).click();
  await preview.select("Opfølgning!B5:C14");
  await pane.getByText("Opfølgning!B5:C14").waitFor();
  await pane.getByRole("button", { name: new RegExp(`^${savingBlock.title.da}`) }).click();
  await look(at, "journey without price");
  const price = pane.getByRole("textbox", { name: savingBlock.fields.price.name.da });
  await price.fill("67772");
  await price.press("Enter");
  await pane.getByRole("row", { name: /^sep 2017/ }).waitFor();
  await look(at, "journey");

  await pane.getByRole("button", { name: danish.back }).click();
  await preview.select("Besparelse!C15");
  await pane.getByRole("button", { name: danish.explain.choice("C15") }).click();
  await pane.getByRole("heading", { name: danish.explain.steps }).waitFor();
  await look(at, "explanation");

  await pane.getByRole("button", { name: danish.back }).click();
  await preview.select("Opfølgning!B5:B14");
  await pane.getByRole("button", { name: new RegExp(`^${population.title.da}`) }).click();
  await pane.getByRole("combobox", { name: population.area.da }).fill("Viborg");
  await pane.getByRole("combobox", { name: population.area.da }).press("Tab");
  await pane.getByRole("button", { name: population.fetch.da, exact: true }).click();
  await pane.getByRole("table").waitFor();
  await look(at, "population");
}

async function walkKontrol(at: Look): Promise<void> {
  faults.length = 0;
  const { pane } = preview;
  await preview.addSheet("Køb");
  await preview.write("Køb!A1", [
    ["Vare", "Antal", "Pris", "Beløb"],
    ["Stole", 12, 450, "=B2*C2"],
    ["Borde", 5, 1250, 6250],
    ["Lamper", 7, 199, "=B4*C4"],
    ["Reoler", 3, 800, 2000],
    ["Skabe", 2, 2100, "=B6*C6"],
    ["Hylder", 4, 300, "=B7*C7"],
  ]);
  await preview.select("Køb!B2");
  await pane.getByRole("tab", { name: danish.tabs.control }).click();
  await pane.getByRole("heading", { name: control.question }).waitFor();
  await look(at, "control");
  await pane.getByRole("button", { name: control.run, exact: true }).click();
  await pane.getByRole("button", { name: control.mendAt("Køb!D3") }).click();
  await pane.getByRole("button", { name: control.passAt("Køb!D5") }).click();
  await look(at, "control findings");
}

async function walkRefusion(at: Look): Promise<void> {
  faults.length = 0;
  const { pane } = preview;
  await preview.openTab(danish.tabs.refund);
  await pane.getByRole("heading", { name: danish.refund.question }).waitFor();
  await look(at, "refund");
  await pane.getByRole("button", { name: new RegExp(`^${personWorth.title.da.replace("?", "\\?")}`) }).click();
  const gross = pane.getByRole("textbox", { name: personWorth.fields.gross.name.da });
  await gross.fill("84715");
  await gross.press("Enter");
  const persons = pane.getByRole("textbox", { name: personWorth.fields.persons.name.da });
  await persons.fill("10; 20; 30; 40");
  await persons.press("Enter");
  await pane
    .getByText(/^56\.759/)
    .first()
    .waitFor();
  await look(at, "refund block");
  await pane.getByRole("button", { name: danish.back }).click();
  await pane.getByRole("button", { name: new RegExp(`^${danish.refund.bookings}`) }).click();
  await pane.getByRole("button", { name: bookings.tryExample }).waitFor();
  await look(at, "bookings");
  await pane.getByRole("button", { name: bookings.tryExample }).click();
  await pane.getByText(bookings.exampleFigures).waitFor();
  await look(at, "bookings found");
  await pane.getByRole("button", { name: danish.back }).click();
  await pane.getByRole("button", { name: danish.back }).click();
}

async function walkUdvalg(at: Look): Promise<void> {
  faults.length = 0;
  const { pane } = preview;
  await preview.select("Start!A30");
  await preview.openTab(danish.tabs.pages);
  await pane.getByText(pages.empty).waitFor();
  await look(at, "no page");
  await preview.addSheet("Kommuner");
  await preview.write("Kommuner!A1", [
    ["Kommune", "Fuldtidspersoner", "Befolkning"],
    ["Viborg", 1843, 13122],
    ["Herning", 1587, 13459],
    ["Silkeborg", 1522, 11904],
    ["Skive", 3, 6006],
    ["Randers", 2644, 14598],
  ]);
  await preview.select("Kommuner!A1:C6");
  await pane.getByRole("tabpanel").getByRole("img").waitFor();
  await look(at, "page of bars");
  await pane.getByRole("button", { name: chart.insert }).click();
  await pane.getByText(chart.fixed.hidden, { exact: false }).waitFor();
  await look(at, "chart in the sheet");
  await pane.getByRole("button", { name: chart.remove }).click();
  await pane.getByText(chart.removed).waitFor();
  await pane.getByRole("radio", { name: "Tabel" }).check();
  await pane.getByRole("button", { name: pages.more }).click();
  await look(at, "page as a table and adjusted");
  await pane.getByRole("button", { name: pages.template }).click();
  await look(at, "page with a template");
  await pane.getByRole("button", { name: pages.copyText }).click();
  await pane.getByText(pages.copied).or(pane.getByText(pages.copyByHand)).waitFor();
  await look(at, "page copied");
  for (const kept of [1, 2]) {
    await pane.getByRole("button", { name: pages.morePicture }).click();
    await pane.getByRole("menuitem", { name: pages.toSet }).click();
    await pane.getByText(pages.inSet(kept)).waitFor();
  }
  await preview.select("Opfølgning!B5:C14");
  await pane.getByRole("radio", { name: "Kurver" }).and(pane.locator(":checked")).waitFor();
  await look(at, "page of lines");
  await pane.getByRole("button", { name: new RegExp(`^${pages.set}`) }).click();
  await pane.getByRole("listitem").nth(1).waitFor();
  await look(at, "set of pages");
  await pane.getByRole("button", { name: danish.back }).click();
}

async function walkFunktioner(at: Look): Promise<void> {
  faults.length = 0;
  const { pane } = preview;
  await preview.openTab(danish.tabs.functions);
  const search = pane.getByRole("searchbox", { name: help.search });
  await search.waitFor();
  await look(at, "functions");
  await search.fill("qwxz");
  await pane.getByText(help.nothing("qwxz")).waitFor();
  await look(at, "nothing found");
  await search.fill("diskretion");
  await search.press("Enter");
  await pane.getByRole("heading", { level: 1, name: "DISKRETION" }).waitFor();
  await look(at, "help");
}

async function walkSettings(at: Look): Promise<void> {
  faults.length = 0;
  const { pane } = preview;
  await pane.getByRole("button", { name: danish.settings.title }).click();
  await pane.getByRole("radiogroup", { name: settingsWords.language.da }).waitFor();
  await look(at, "settings");
  await pane.getByRole("button", { name: settingsWords.selfTest.da, exact: true }).click();
  await pane.getByRole("button", { name: words.run.da }).click();
  await pane.getByRole("button", { name: words.copy.da }).waitFor();
  await look(at, "self-test");
  await pane.getByRole("button", { name: danish.sharing.title }).click();
  await pane.getByRole("table", { name: sharing.counts.da }).waitFor();
  await pane.getByRole("radio", { name: sharing.plain.da }).check();
  await pane.getByText(sharing.lost.da).waitFor();
  await look(at, "sharing");
}

/** The tests of one look: `describeLook("dark")`. */
export function describeLook(at: Look): void {
  beforeAll(async () => {
    preview = await Preview.open(at === "contrast" ? { forcedColors: "active" } : {});
    if (at === "dark") await choosePaneDark(preview);
  });

  test("axe finds nothing in Beregn, and nothing is cut off", async () => {
    await walkBeregn(at);
    expect(faults).toEqual([]);
  });

  test("nor in Kontrol", async () => {
    await walkKontrol(at);
    expect(faults).toEqual([]);
  });

  test("nor in Refusion", async () => {
    await walkRefusion(at);
    expect(faults).toEqual([]);
  });

  test("nor in Udvalg", async () => {
    await walkUdvalg(at);
    expect(faults).toEqual([]);
  });

  test("nor in Funktioner", async () => {
    await walkFunktioner(at);
    expect(faults).toEqual([]);
  });

  test("nor in the settings", async () => {
    await walkSettings(at);
    expect(faults).toEqual([]);
  });

  test("nor on the page around the pane, its settings open and a message shown", async () => {
    expect(await preview.pageFaults()).toEqual([]);
    await preview.page.getByRole("button", { name: "Indstillinger", exact: true }).click();
    expect(await preview.pageFaults()).toEqual([]);
    await preview.page.keyboard.press("Escape");
  });

  test("nothing went wrong unseen", async () => {
    expect(await preview.close()).toEqual([]);
  });

  afterAll(closeBrowser);
}
