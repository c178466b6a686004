import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { writePptx } from "../../src/pages/pptx/writePptx";
import { OpenedPackage, textIn } from "../pages/pptx/openedPptx";
import { faultsOf } from "../preview/files/validator";
import { danish } from "../../src/taskpane/language/texts.da";
import { pagesWordsIn } from "../../src/taskpane/tabs/pages/pagesWords";
import { enterPane, moveTo } from "./keyboardInPane";
import { closeBrowser, Preview, results } from "./preview";
import { until } from "./until";

/* From a marked table to a page for the committee, and out of the pane. */

const words = pagesWordsIn("da");
let preview: Preview;

const shares = [
  ["Andel af 18-29-årige på offentlig forsørgelse, februar 2019", "", ""],
  ["Kommune", "Fuldtidspersoner", "Befolkning"],
  ["Viborg", 1843, 13122],
  ["Herning", 1587, 13459],
  ["Silkeborg", 1522, 11904],
  ["Skive", 861, 6006],
  ["Randers", 2644, 14598],
  ["Hele landet", 112407, 908321],
  ["Kilde: Jobindsats.dk", "", ""],
];

beforeAll(async () => {
  preview = await Preview.open();
  await preview.addSheet("Kommuner");
  await preview.write("Kommuner!A1", shares);
});

afterAll(closeBrowser);

const picture = () => preview.pane.getByRole("tabpanel").getByRole("img").first();
const openTab = () => preview.openTab(danish.tabs.pages);

/** The file that an action sends to the downloads. */
async function download(act: () => Promise<void>): Promise<{ readonly name: string; readonly bytes: Uint8Array }> {
  const coming = preview.page.waitForEvent("download");
  await act();
  const file = await coming;
  const path = join(results, file.suggestedFilename());
  await file.saveAs(path);
  return { name: file.suggestedFilename(), bytes: new Uint8Array(readFileSync(path)) };
}

/** A click in the middle of a cell of column A: the grid's head is 80 pixels, a row 24. */
async function clickRow(row: number): Promise<void> {
  const grid = await preview.page.locator("#grid").boundingBox();
  if (!grid) throw new Error("There is no grid.");
  await preview.page.mouse.click(grid.x + 90, grid.y + 80 + (row - 0.5) * 24);
}

test("at most four actions by mouse from the sheet to a PowerPoint page: a cell, the tab, which may be in a menu, the button", async () => {
  const { pane } = preview;
  await clickRow(4);
  await pane.getByText("Kommuner!A4").first().waitFor();
  await openTab();
  await picture().waitFor();
  const file = await download(() => pane.getByRole("button", { name: words.savePptx }).click());
  expect(file.name).toMatch(/\.pptx$/u);
  const slide = new OpenedPackage(file.bytes).tree("ppt/slides/slide1.xml");
  expect(textIn(slide, "a:t").join(" ")).toContain("Kilde: Jobindsats.dk");
  expect(await faultsOf(file.bytes, { name: "side.pptx" })).toEqual([]);
  await pane.getByText(words.sent(file.name), { exact: false }).waitFor();
  await preview.screenshot("pages-bars");
});

test("as many by keyboard alone", async () => {
  await preview.openTab(danish.tabs.calculate);
  await preview.select("Kommuner!A2:C8");
  await preview.pane.getByText("Kommuner!A2:C8").first().waitFor();
  await enterPane(preview);
  await moveTo(preview, new RegExp(`^(?:${danish.tabs.calculate}|${danish.tabs.control})$`, "u"));
  const { pane } = preview;
  const named = new RegExp(`^${danish.tabs.pages}$`, "u");
  if (await pane.getByRole("tab", { name: named }).isVisible()) await moveTo(preview, named, "ArrowRight");
  else {
    await moveTo(
      preview,
      new RegExp([1, 2, 3, 4].map((count) => danish.tabs.more(count)).join("|"), "u"),
      "ArrowRight",
    );
    await preview.page.keyboard.press("Enter");
    await pane.getByRole("menuitem", { name: named }).waitFor();
    await moveTo(preview, named, "ArrowDown");
  }
  await preview.page.keyboard.press("Enter");
  await picture().waitFor();
  const file = await download(async () => {
    await moveTo(preview, new RegExp(`^${words.savePptx}$`, "u"));
    await preview.page.keyboard.press("Enter");
  });
  expect(file.name).toMatch(/\.pptx$/u);
});

test("the own municipality is chosen once, and the title then says where it lies", async () => {
  const { pane } = preview;
  await pane.getByRole("combobox", { name: words.own }).click();
  await pane.getByRole("option", { name: "Viborg" }).click();
  await pane.getByRole("img", { name: /^Viborg ligger tredjehøjest af 5 kommuner: 14,0/u }).waitFor();
  await preview.screenshot("pages-own");
});

test("one click for another kind of page, and an own title", async () => {
  const { pane } = preview;
  await pane.getByRole("radio", { name: "Tabel" }).check();
  const title = pane.getByRole("textbox", { name: words.title });
  await title.fill("Vores egen titel");
  await pane.getByRole("img", { name: /^Vores egen titel/u }).waitFor();
  await preview.screenshot("pages-table");
  await pane.getByRole("button", { name: words.computedTitle }).click();
  await pane.getByRole("radio", { name: "Sorterede søjler" }).check();
  await pane.getByRole("img", { name: /^Viborg ligger tredjehøjest/u }).waitFor();
});

test("what is left out leaves the page, and the last figure in the sheet is the last in the page", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: words.more }).click();
  await pane.getByRole("checkbox", { name: "Skive" }).uncheck();
  await pane.getByRole("img", { name: /^Viborg ligger næsthøjest af 4 kommuner/u }).waitFor();
  await preview.screenshot("pages-left-out");
  await pane.getByRole("checkbox", { name: "Skive" }).check();
  await preview.write("Kommuner!B3", [[2600]]);
  await pane.getByRole("img", { name: /^Viborg ligger højest af 5 kommuner: 19,8/u }).waitFor();
  await preview.write("Kommuner!B3", [[1843]]);
});

test("bars stand by size, or as in the sheet", async () => {
  const { pane } = preview;
  const inOrder = async (names: string) => {
    const described = pane
      .getByRole("img", { name: /Viborg/u })
      .first()
      .locator("desc");
    await until(async () => new RegExp(names, "u").test((await described.textContent()) ?? ""), names);
  };
  await inOrder("Randers.*Skive.*Viborg");
  await pane.getByRole("switch", { name: words.order }).uncheck();
  await inOrder("Viborg.*Herning.*Silkeborg.*Skive.*Randers");
  await pane.getByRole("switch", { name: words.order }).check();
  await inOrder("Randers.*Skive.*Viborg");
});

test("the paragraph and the table are copied, or shown to be copied by hand", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: words.copyText }).click();
  await pane.getByText(words.copied).or(pane.getByText(words.copyByHand)).waitFor();
});

test("a picture as SVG and as PNG, and one that is shown to be copied", async () => {
  const { pane } = preview;
  const choose = async (name: string) => {
    await pane.getByRole("button", { name: words.morePicture }).click();
    await pane.getByRole("menuitem", { name }).click();
  };
  const svg = await download(() => choose(words.saveSvg));
  expect(Buffer.from(svg.bytes).toString("utf8")).toMatch(/^<svg .*Kilde: Jobindsats\.dk/su);
  const png = await download(() => choose(words.savePng));
  expect(Buffer.from(png.bytes.slice(1, 4)).toString()).toBe("PNG");
  await choose(words.showPicture);
  await pane.getByText(words.pictureShown).waitFor();
});

test("pages are gathered in a set that the workbook remembers, and saved as one file in their order", async () => {
  const { pane } = preview;
  const keep = async (count: number) => {
    await pane.getByRole("button", { name: words.morePicture }).click();
    await pane.getByRole("menuitem", { name: words.toSet }).click();
    await pane.getByText(words.inSet(count)).waitFor();
  };
  await keep(1);
  await preview.select("Opfølgning!B5:C14");
  await pane
    .getByRole("img", { name: /Kurvediagram|Fald|Stigning/u })
    .first()
    .waitFor();
  await preview.screenshot("pages-lines");
  await keep(2);
  // The tab forgets; the workbook does not.
  await preview.openTab(danish.tabs.calculate);
  await openTab();
  await preview.pane.getByRole("button", { name: new RegExp(`^${words.set}`, "u") }).click();
  const titles = () => preview.pane.getByRole("listitem").allInnerTexts();
  await until(async () => (await titles()).length === 2, "both pages");
  await until(async () => (await titles()).some((text) => text.startsWith("Viborg")), "the pages to be made");
  await preview.screenshot("pages-set");
  const [first = ""] = await titles();
  await preview.pane.getByRole("listitem").nth(1).getByRole("button").nth(1).click();
  await until(async () => (await titles())[1] === first, "the pages to have changed places");
  const file = await download(() => preview.pane.getByRole("button", { name: words.setSave(2) }).click());
  const opened = new OpenedPackage(file.bytes);
  expect(opened.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(2);
  expect(textIn(opened.tree("ppt/slides/slide2.xml"), "a:t")[0]).toMatch(/^Viborg ligger tredjehøjest/u);
  expect(await faultsOf(file.bytes, { name: "saet.pptx" })).toEqual([]);
});

test("while Excel is busy the set tells how far it is, and can be stopped: nothing is saved", async () => {
  const { pane } = preview;
  const letGo = await preview.holdExcel();
  const downloads: string[] = [];
  const note = (file: { suggestedFilename: () => string }) => downloads.push(file.suggestedFilename());
  preview.page.on("download", note);
  await pane.getByRole("button", { name: words.setSave(2) }).click();
  await pane.getByRole("progressbar", { name: words.setProgress(0, 2) }).waitFor();
  await preview.screenshot("pages-progress");
  await pane.getByRole("button", { name: danish.stop }).click();
  await letGo();
  await pane.getByText(words.setStopped).waitFor();
  await pane.getByRole("button", { name: words.setSave(2) }).waitFor();
  preview.page.off("download", note);
  expect(downloads).toEqual([]);
  await pane.getByRole("button", { name: danish.back }).click();
});

test("a long table is turned in the pane, and goes out as so many slides", async () => {
  const { pane } = preview;
  await preview.addSheet("Mange");
  const rows = Array.from({ length: 25 }, (_, at) => [`By ${at + 1}`, 100 + ((at * 7) % 25), 9000 + at]);
  await preview.write("Mange!A1", [["Kommune", "Fuldtidspersoner", "Befolkning"], ...rows]);
  await preview.select("Mange!A1:C26");
  await pane.getByRole("img", { name: /^Andel af befolkningen/u }).waitFor();
  await pane.getByRole("radio", { name: "Tabel" }).check();
  await pane.getByRole("img", { name: /\(1 af 3\)/u }).waitFor();
  await pane.getByRole("button", { name: words.slideAfter }).click();
  await pane.getByRole("img", { name: /\(2 af 3\)/u }).waitFor();
  await preview.screenshot("pages-long");
  const file = await download(() => pane.getByRole("button", { name: words.savePptx }).click());
  const opened = new OpenedPackage(file.bytes);
  const titles = [1, 2, 3].map((at) => textIn(opened.tree(`ppt/slides/slide${at}.xml`), "a:t")[0] ?? "");
  expect(titles.map((title) => title.slice(-8))).toEqual(["(1 af 3)", "(2 af 3)", "(3 af 3)"]);
  expect(await faultsOf(file.bytes, { name: "lang.pptx" })).toEqual([]);
  await pane.getByRole("radio", { name: words.rowsLargest(11) }).check();
  await pane.getByRole("img", { name: /^(?!.*\(\d af 3\))/u }).waitFor();
  await pane
    .getByText(/11 af 25 kommuner er vist/u)
    .first()
    .waitFor({ state: "attached" });
});

test("the municipality's own file is chosen once, and what it is not is told", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: words.template }).click();
  const input = pane.locator('input[type="file"][accept=".potx,.pptx"]');
  await input.setInputFiles({ name: "brev.docx", mimeType: "", buffer: Buffer.from("brev") });
  await pane.getByText(words.templateRefused.notPptx).waitFor();
  const own = unzipSync(writePptx([], { meta: { title: "", author: "", date: "2026-01-01T00:00:00Z" } }));
  const layout = "ppt/slideLayouts/slideLayout1.xml";
  own[layout] = strToU8(strFromU8(own[layout] ?? new Uint8Array()).replace("Udvalgsside", "Viborgs side"));
  const theme = "ppt/theme/theme1.xml";
  const green = strFromU8(own[theme] ?? new Uint8Array()).replace(/(<a:accent1><a:srgbClr val=")\w+/u, "$100594C");
  own[theme] = strToU8(green);
  await input.setInputFiles({ name: "viborg.potx", mimeType: "", buffer: Buffer.from(zipSync(own)) });
  await pane.getByText(words.templateIs("viborg.potx")).waitFor();
  await preview.screenshot("pages-template");
  const made = await download(() => pane.getByRole("button", { name: words.savePptx }).click());
  expect(new OpenedPackage(made.bytes).markup(layout)).toContain("Viborgs side");
  // The template's colours are on slide and picture, and no longer when they are turned off.
  const head = pane.locator('svg[role="img"] rect[fill="#00594C"]').first();
  await head.waitFor();
  expect(new OpenedPackage(made.bytes).markup("ppt/slides/slide1.xml")).toContain("00594C");
  await pane.getByRole("switch", { name: words.templateColours }).uncheck();
  await head.waitFor({ state: "detached" });
  await pane.getByRole("button", { name: words.templateRemove }).click();
  await pane.getByText(words.templateOurs).waitFor();
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
