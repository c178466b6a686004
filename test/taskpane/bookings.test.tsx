import axe from "axe-core";
import { bookingWordsIn, kindWords } from "../../src/taskpane/tabs/refund/bookings/bookingWords";
import { bookingFile, headings, planted } from "../checks/bookings/bookingFile";
import { openWorkbook, type WorkbookInNode } from "../workbook/workbookInNode";
import { outcome } from "./clock";
import { remember } from "./memory";
import { allOf, change, click, closePanes, paneText, press, renderPane, shows, textOf, the, until } from "./pane";

/* A booking file from a file, from the clipboard and from the sheet; and nothing of a CPR number anywhere. */

const words = bookingWordsIn("da");

const logged: unknown[] = [];
beforeEach(() => {
  logged.length = 0;
  for (const method of ["log", "info", "warn", "error", "debug"] as const) {
    jest.spyOn(console, method).mockImplementation((...said) => void logged.push(...said));
  }
});

afterEach(async () => {
  await closePanes();
  jest.restoreAllMocks();
});

async function openView(cells?: (string | number)[][]): Promise<WorkbookInNode> {
  const workbook = await openWorkbook(["Udtræk"]);
  if (cells) {
    const width = "ABCDEFGHIJ".charAt((cells[0]?.length ?? 1) - 1);
    workbook.put("Udtræk", `A1:${width}${cells.length}`, cells);
    workbook.select("Udtræk", `A1:${width}${cells.length}`);
  } else workbook.select("Udtræk", "A1");
  await remember("tab", "refund");
  await renderPane();
  await click("button", /^Kontrollér en bogføringsfil/);
  await the("heading", words.title);
  return workbook;
}

const field = (): Promise<HTMLTextAreaElement> =>
  until(() => document.querySelector("textarea") ?? undefined, "the field to paste into");

async function paste(text: string): Promise<void> {
  const box = await field();
  const event = new Event("paste", { bubbles: true, cancelable: true });
  Object.assign(event, { clipboardData: { files: [], getData: () => text } });
  await change(() => box.dispatchEvent(event));
  expect(event.defaultPrevented).toBe(true);
  expect(box.value).toBe("");
}

async function choose(file: File): Promise<void> {
  const input = await until(
    () => document.querySelector<HTMLInputElement>('input[type="file"]') ?? undefined,
    "the file",
  );
  Object.defineProperty(input, "files", { configurable: true, value: [file] });
  await change(() => input.dispatchEvent(new Event("change", { bubbles: true })));
}

const line = "202602;Kontanthjælp;1;1000,00;80;800,00;20;200,00";
const wrong = "202602;Sygedagpenge;1;1000,00;80;812,34;20;200,00";

test("a pasted file with an error of each kind: counts and kroner by kind, lines when opened, written on a sheet", async () => {
  const workbook = await openView();
  const { text, expected } = bookingFile(400, 2);
  await paste(text);
  await shows("af 400 har fejl.");
  for (const kind of planted) {
    const [name] = kindWords[kind].da;
    const button = await the("button", new RegExp(`^${name}`));
    expect(textOf(button)).toContain("2 linjer");
  }
  const [first] = expected.filter(({ kind }) => kind === "refund");
  await click("button", new RegExp(`^${kindWords.refund.da[0]}`));
  await shows(`Linje ${first?.line}: bogført`);
  expect(paneText()).toContain("+24,68 kr.");
  expect(allOf("button", /^Vis række/)).toHaveLength(0);

  await click("button", words.write);
  await shows(`på arket ${words.sheet}`);
  const cells = workbook.values(words.sheet, "A1:F120");
  const row = (name: string) => cells.find(([cell]) => cell === name);
  expect(row(kindWords.refund.da[0])?.slice(1, 3)).toEqual([2, 24.68]);
  expect(
    workbook
      .formulas(words.sheet, "A1:F30")
      .flat()
      .filter((one) => one?.startsWith("=SUM(")),
  ).not.toHaveLength(0);
  for (const { line: number, difference } of expected.filter(({ kind }) => kind === "coFinancing")) {
    expect(cells).toContainEqual(expect.arrayContaining([number, difference]));
  }
});

test("a file in the alphabet of an older Excel is read, and its name is not kept", async () => {
  await openView();
  const bytes = Uint8Array.from([...`${headings}\r\n${line}\r\n${wrong}`], (sign) => sign.charCodeAt(0));
  await choose(new File([bytes], "yr-hemmelig-2026.csv"));
  await shows("1 linje af 2 har fejl.");
  await shows("Kontanthjælp");
  expect(document.documentElement.outerHTML).not.toContain("yr-hemmelig");
});

test("the marked table: rows of the sheet, and Show goes there", async () => {
  const cells = [headings, line, wrong].map((text) => text.split(";"));
  const workbook = await openView(
    cells.map((row, at) => row.map((cell, place) => (at === 0 || place === 1 ? cell : Number(cell.replace(",", "."))))),
  );
  await click("button", words.takeTable("Udtræk!A1:H3"));
  await shows("1 linje af 2 har fejl.");
  await click("button", new RegExp(`^${kindWords.refund.da[0]}`));
  await shows("Række 3: bogført 812,34 kr., beregnet 800,00 kr., +12,34 kr.");
  await click("button", words.showLine(3));
  await until(() => workbook.grid.selection().areas[0]?.row === 2 || undefined, "row 3 to be marked");
});

test("a right file says so; Escape leads back to the sources, then to the tab", async () => {
  await openView();
  await paste([headings, line].join("\n"));
  await shows("1 linje er regnet efter. Ingen fejl.");
  await press(await the("heading", words.title), "Escape");
  await press(await field(), "Escape");
  await the("heading", "Hvilken refusion?");
});

test("a long check shows how far it has come, and can be stopped", async () => {
  await openView();
  let now = 0;
  jest.spyOn(performance, "now").mockImplementation(() => (now += 50));
  await paste(bookingFile(50_000, 1).text);
  expect(paneText()).not.toContain("er kontrolleret");
  await change(() => jest.advanceTimersByTime(600));
  expect(paneText()).toMatch(/\d af 50\.00\d linjer er kontrolleret/u);
  await click("button", "Stop");
  await shows(words.stopped);
});

describe("CPR numbers", () => {
  const number = "0102031234";
  const pieces = [number, "010203", "102031234", "010203-1234"];

  /** Nothing of the number in the pane, in what it holds, in storage, in the workbook or on the console. */
  async function expectNothingOf(workbook: WorkbookInNode): Promise<void> {
    const settings = await outcome(
      Excel.run(async (context) => {
        const all = context.workbook.settings.load("items/key,items/value");
        await context.sync();
        return all.items.map(({ key, value }) => [key, value as unknown]);
      }),
      "the settings",
    );
    const held = [...document.querySelectorAll("input, textarea")].map((box) => (box as HTMLInputElement).value);
    const places = {
      pane: document.documentElement.outerHTML,
      fields: held,
      storage: [{ ...localStorage }, { ...sessionStorage }],
      settings,
      cells: workbook.grid.sheets().map(({ name }) => workbook.values(name, "A1:L60")),
      console: logged.map(String),
    };
    for (const piece of pieces) {
      for (const [place, content] of Object.entries(places)) {
        expect([place, JSON.stringify(content).includes(piece)]).toEqual([place, false]);
      }
    }
  }

  test.each([
    ["with a dash", "010203-1234"],
    ["without", "0102031234"],
    ["with a space", "010203 1234"],
    ["in quotes with another dash", '"010203\u20131234"'],
    ["as a number without its 0", "102031234"],
    ["in the column CPR nummer", "010203-1234", "CPR nummer"],
    ["in the column Personnummer", "010203-1234", "Personnummer"],
  ])("%s: the file is refused, and nothing of it is anywhere", async (_, cpr, heading = "Note") => {
    const workbook = await openView();
    await paste([`${headings};${heading}`, `${wrong};`, `${line};${cpr}`].join("\n"));
    await shows("har CPR-numre. Intet af filen er gemt eller vist.");
    await shows("Antal (antal linjer), Total");
    expect(paneText()).not.toContain("812,34");
    expect(workbook.grid.sheets()).toHaveLength(1);
    await expectNothingOf(workbook);
  });

  test("in a file that is chosen", async () => {
    const workbook = await openView();
    await choose(new File([`${headings}\n${line}\n010203-1234;x`], "010203-1234.csv"));
    await shows("har CPR-numre");
    await expectNothingOf(workbook);
  });

  test("in the sheet: the check is refused, and neither pane nor storage holds any of it", async () => {
    await openView([...[`${headings};Note`, `${line};x`, `${wrong};010203-1234`].map((text) => text.split(";"))]);
    await click("button", words.takeTable("Udtræk!A1:I3"));
    await shows("Afvist: linje 3, kolonne 9 har CPR-numre");
    for (const piece of pieces) {
      expect(document.documentElement.outerHTML).not.toContain(piece);
      expect(JSON.stringify([{ ...localStorage }, { ...sessionStorage }, logged.map(String)])).not.toContain(piece);
    }
  });
});

test("axe finds nothing: the sources, a refusal, an outcome that is opened", async () => {
  const findings = async (): Promise<string[]> => {
    const looked = axe.run(document.body, {
      resultTypes: ["violations"],
      runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "best-practice"],
      rules: {
        "color-contrast": { enabled: false },
        region: { enabled: false },
        "css-orientation-lock": { enabled: false },
      },
    });
    const { violations } = await outcome(looked, "axe");
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html.slice(0, 200)}`));
  };
  await openView();
  expect(await findings()).toEqual([]);
  await paste([headings, "010203-1234"].join("\n"));
  await shows("CPR-numre");
  expect(await findings()).toEqual([]);
  await paste(bookingFile(200, 1).text);
  await click("button", new RegExp(`^${kindWords.refund.da[0]}`));
  expect(await findings()).toEqual([]);
});

test("example figures can be tried on the spot: what is wrong in them is found, and they are called what they are", async () => {
  const workbook = await openView();
  await click("button", words.tryExample);
  await shows(words.wrong(2, 9));
  await shows(words.exampleFigures);
  for (const kind of ["refund", "unknownRate", "duplicate"] as const)
    await the("button", new RegExp(`^${kindWords[kind].da[0]}`));
  await click("button", words.write);
  await until(() => workbook.grid.sheets().find(({ name }) => name === words.sheet), "the sheet");
  await until(
    () =>
      workbook
        .values(words.sheet, "A1:A6")
        .flat()
        .find((cell) => cell === words.exampleFigures) ?? undefined,
    "the sheet's word of example figures",
  );
});
