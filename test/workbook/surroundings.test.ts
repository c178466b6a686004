import { readSurroundings, watchDarkness } from "../../src/workbook/surroundings";
import { openWorkbook } from "./workbookInNode";

test.each([
  ["da-DK", ","],
  ["en-US", "."],
] as const)("Excel's own sign in %s", async (language, decimal) => {
  await openWorkbook(undefined, { language });
  expect(await readSurroundings()).toMatchObject({ displayLanguage: language, decimal, dark: false });
});
test("dark, when Office is", async () => {
  await openWorkbook(undefined, { theme: "dark" });
  expect((await readSurroundings()).dark).toBe(true);
});

/** An Office that tells no more than this, and an Excel that tells nothing. */
const tersestOffice = (context: { displayLanguage?: string; officeTheme?: object | undefined }): void => {
  const Excel = { run: () => Promise.reject(new Error("Excel is busy.")) };
  Object.assign(globalThis, { Excel, Office: { onReady: () => Promise.resolve(), context } });
};

test.each([
  ["da-DK", ","],
  ["de-DE", ","],
  ["en-GB", "."],
  ["ja-JP", "."],
  [undefined, ","],
])("where Excel does not tell its sign, it is the usual one of %s", async (displayLanguage, decimal) => {
  tersestOffice(displayLanguage === undefined ? {} : { displayLanguage });
  expect(await readSurroundings()).toMatchObject({ displayLanguage: displayLanguage ?? "", decimal });
});

test.each([
  [{ isDarkTheme: true }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "#FFFFFF" }, false],
  [{ bodyBackgroundColor: "#818181" }, false],
  [{ bodyBackgroundColor: "#7F7F7F" }, true],
  [{ bodyBackgroundColor: "#00FF00" }, false],
  [{ bodyBackgroundColor: "#0000FF" }, true],
  [{ bodyBackgroundColor: "grøn" }, undefined],
  [undefined, undefined],
])("under Office's theme %j the pane is dark: %s", async (officeTheme, dark) => {
  tersestOffice({ officeTheme });
  expect((await readSurroundings()).dark).toBe(dark);
});

test("the theme is looked at anew when the user comes back to the pane, until nobody asks", () => {
  const pane = { window: new EventTarget(), document: new EventTarget() };
  Object.assign(globalThis, pane);
  try {
    tersestOffice({ officeTheme: { isDarkTheme: true } });
    const told: (boolean | undefined)[] = [];
    const end = watchDarkness((dark) => told.push(dark));
    pane.window.dispatchEvent(new Event("focus"));
    pane.document.dispatchEvent(new Event("visibilitychange"));
    expect(told).toEqual([true, true]);
    end();
    pane.window.dispatchEvent(new Event("focus"));
    pane.document.dispatchEvent(new Event("visibilitychange"));
    expect(told).toHaveLength(2);
  } finally {
    Reflect.deleteProperty(globalThis, "window");
    Reflect.deleteProperty(globalThis, "document");
  }
});
