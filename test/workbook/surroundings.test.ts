import { readSurroundings } from "../../src/workbook/surroundings";
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

/** An Office that is older than the preview's: it tells no more than this. */
const olderOffice = (context: { displayLanguage?: string; officeTheme?: object | undefined }): void => {
  const requirements = { isSetSupported: () => false };
  Object.assign(globalThis, { Office: { onReady: () => Promise.resolve(), context: { ...context, requirements } } });
};

test.each([
  ["da-DK", ","],
  ["de-DE", ","],
  ["en-GB", "."],
  ["ja-JP", "."],
  [undefined, ","],
])("an Excel too old to tell its sign has the usual one of %s", async (displayLanguage, decimal) => {
  olderOffice(displayLanguage === undefined ? {} : { displayLanguage });
  expect(await readSurroundings()).toMatchObject({ displayLanguage: displayLanguage ?? "", decimal });
});

test.each([
  [{ isDarkTheme: true }, true],
  [{ isDarkTheme: false, bodyBackgroundColor: "#000000" }, false],
  [{ bodyBackgroundColor: "#262626" }, true],
  [{ bodyBackgroundColor: "#FFFFFF" }, false],
  [{ bodyBackgroundColor: "#00FF00" }, false],
  [{ bodyBackgroundColor: "#0000FF" }, true],
  [{ bodyBackgroundColor: "grøn" }, undefined],
  [undefined, undefined],
])("under Office's theme %j the pane is dark: %s", async (officeTheme, dark) => {
  olderOffice({ officeTheme });
  expect((await readSurroundings()).dark).toBe(dark);
});
