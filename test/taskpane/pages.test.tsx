import axe from "axe-core";
import { pagesWordsIn } from "../../src/taskpane/tabs/pages/pagesWords";
import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";
import { openBlock } from "./choices";
import { outcome } from "./clock";
import { remember } from "./memory";
import { allOf, click, closePanes, nameOf, press, renderPane, shows, the, type, until } from "./pane";

/* The tab Udvalg beside the real object model: the page follows the sheet, and says what stands in its way. */

const words = pagesWordsIn("da");
afterEach(closePanes);

const picture = (title: RegExp): Promise<Element> =>
  until(
    () =>
      [...document.querySelectorAll('svg[role="img"]')].find((svg) =>
        title.test(svg.querySelector("title")?.textContent ?? ""),
      ),
    `a picture of ${title}`,
  );

async function openTab(cells: (string | number)[][]): Promise<WorkbookInNode> {
  const workbook = await openWorkbook(["Ark"]);
  const address = `A1:${"ABCDEFG".charAt((cells[0]?.length ?? 1) - 1)}${cells.length}`;
  workbook.put("Ark", address, cells);
  workbook.select("Ark", address);
  await remember("tab", "pages");
  await renderPane();
  return workbook;
}

const towns: (string | number)[][] = [
  ["Kommune", "Fuldtidspersoner", "Befolkning"],
  ["Viborg", 1843, 13122],
  ["Herning", 1587, 13459],
  ["Silkeborg", 1522, 11904],
  ["Skive", 861, 6006],
];

test("a marked table is a page at once, and follows the sheet", async () => {
  const workbook = await openTab(towns);
  await picture(/^Andel af befolkningen pr\. kommune/u);
  expect(
    allOf("radio")
      .filter((radio) => radio.getAttribute("disabled") === null)
      .map(nameOf),
  ).toEqual(["Sorterede søjler", "Tabel"]);
  workbook.put("Ark", "B2", [[3]]);
  await until(() => document.querySelector('svg[role="img"]')?.textContent?.includes("Små antal er skjult"), "hiding");
});

test("the computed title comes back when one's own is emptied", async () => {
  await openTab(towns);
  await picture(/^Andel/u);
  await type("textbox", words.title, "Min titel");
  await picture(/^Min titel$/u);
  await type("textbox", words.title, "");
  await picture(/^Andel/u);
});

test("a long table is turned page by page before it goes out, or its largest rows are shown", async () => {
  const many = Array.from({ length: 25 }, (_, at): [string, number, number] => [`By ${at + 1}`, 100 + at, 9000 + at]);
  await openTab([["Kommune", "Fuldtidspersoner", "Befolkning"], ...many]);
  await picture(/^Andel/u);
  await click("radio", "Tabel");
  await picture(/\(1 af 3\)$/u);
  await shows(words.slideOf(1, 3));
  await click("button", words.slideAfter);
  const second = await picture(/\(2 af 3\)$/u);
  expect(second.textContent).toContain("By 16");
  expect(second.textContent).not.toContain("By 18");
  await click("radio", words.rowsLargest(11));
  const only = await picture(/^(?!.*\(\d af)/u);
  expect(only.textContent).toContain("11 af 25 kommuner er vist");
  expect(allOf("button").map(nameOf)).not.toContain(words.slideAfter);
});

test("a list of persons makes no page, and it is told why", async () => {
  await openTab([
    ["CPR-nr.", "Navn", "Ydelse", "Uger", "Udbetalt"],
    ["010101-0000", "Prøve Prøvesen", "Kontanthjælp", 14, 11423],
    ["020202-0000", "Test Testesen", "Sygedagpenge", 3, 8960],
    ["030303-0000", "Eksempel Eksempelsen", "Kontanthjælp", 61, 11423],
  ]);
  await shows(words.persons);
});

test("the block in the sheet is a page of its own", async () => {
  const workbook = await openWorkbook(["Opfølgning"]);
  const months = ["jan 2017", "feb 2017", "mar 2017", "apr 2017", "maj 2017"];
  workbook.put("Opfølgning", "A1:C6", [
    ["Måned", "Antal", "Befolkning"],
    ...months.map((month, row) => [month, 1959 - 10 * row, 12321 + 70 * row]),
  ]);
  workbook.select("Opfølgning", "A1:C6");
  await renderPane();
  await shows("Opfølgning!A1:C6");
  await openBlock("Forventet og besparelse");
  await press(await type("textbox", /^Enhedspris/, "67.772"), "Enter");
  await shows("på et nyt ark, Forventet og besparelse");
  await click("button", "Indsæt blokken");
  await shows("indsat på arket Forventet og besparelse.");
  workbook.select("Forventet og besparelse", "A5");
  await click("tab", "Udvalg");
  await picture(/fuldtidspersoner end forventet$/u);
  expect(nameOf(await the("radio", "Forventet og faktisk"))).toBe("Forventet og faktisk");
});

test("a municipality's colour is on the page at once where it is seen, and one that is not is named", async () => {
  await openTab(towns);
  await picture(/^Andel/u);
  await click("radio", "Tabel");
  await click("button", words.template);
  await type("textbox", words.colour.first, "#00594");
  await shows(words.colourRefused);
  await type("textbox", words.colour.first, "00594c");
  await until(() => document.querySelector('svg[role="img"] rect[fill="#00594C"]'), "the colour in the heading row");
  await type("textbox", words.colour.second, "#FFD100");
  await shows(`${words.coloursUsed(["#00594C"])} ${words.coloursLeft(["#FFD100"])}`);
  expect(document.querySelector('svg[role="img"] [fill="#FFD100"]')).toBeNull();
});

test("axe finds nothing wrong", async () => {
  await openTab(towns);
  await picture(/^Andel/u);
  await click("button", words.template);
  const looked = axe.run(document.body, {
    rules: { "color-contrast": { enabled: false }, region: { enabled: false } },
  });
  const { violations } = await outcome(looked, "axe");
  expect(violations.map(({ id }) => id)).toEqual([]);
});
