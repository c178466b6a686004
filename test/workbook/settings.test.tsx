import { openSettings, settingsInMemory } from "../../src/workbook/settings";

/** Undefined is what Office gives where the browser does not part its storage. */
const inPartition = (partitionKey: string | undefined): void =>
  void Object.assign(globalThis, { Office: { context: { partitionKey } } });

beforeEach(() => {
  localStorage.clear();
  inPartition(undefined);
});
afterEach(() => jest.restoreAllMocks());

test("what is written is there the next time, through office-js-helpers", async () => {
  const settings = await openSettings();
  expect(settings.lasting).toBe(true);
  expect(settings.read("favourites")).toBeUndefined();
  settings.write("favourites", ["ANDEL", "BESPARELSE"]);
  settings.write("choices", { ANDEL: { decimaler: 1 } });
  expect(Object.keys(localStorage)).toEqual(["tulu", "@tulu/favourites", "@tulu/choices"]);
  const again = await openSettings();
  expect(again.read("favourites")).toEqual(["ANDEL", "BESPARELSE"]);
  expect(again.read("choices")).toEqual({ ANDEL: { decimaler: 1 } });
});

test("clear leaves nothing behind, and what is not ours alone", async () => {
  localStorage.setItem("andet", "1");
  const settings = await openSettings();
  settings.write("tab", "calculate");
  settings.clear();
  expect(settings.read("tab")).toBeUndefined();
  expect((await openSettings()).read("tab")).toBeUndefined();
  expect(localStorage.getItem("andet")).toBe("1");
});

test("each part of a parted storage has its own, and clearing one leaves the others", async () => {
  (await openSettings()).write("tab", "calculate");
  inPartition("excel-på-nettet:");
  const parted = await openSettings();
  expect(parted.read("tab")).toBeUndefined();
  parted.write("tab", "functions");
  expect((await openSettings()).read("tab")).toBe("functions");
  expect(Object.keys(localStorage).some((key) => key.includes("excel-på-nettet:tulu"))).toBe(true);
  parted.clear();
  inPartition(undefined);
  expect((await openSettings()).read("tab")).toBe("calculate");
});

test("where storage is blocked it remembers until the pane closes", async () => {
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("blocked");
  });
  const settings = await openSettings();
  expect(settings.lasting).toBe(false);
  settings.write("language", "en");
  expect(settings.read("language")).toBe("en");
});

test("storage that fills up costs nothing but the lasting", async () => {
  const settings = await openSettings();
  settings.write("tab", "calculate");
  jest.spyOn(Storage.prototype, "setItem").mockImplementation(() => {
    throw new Error("full");
  });
  settings.write("tab", "functions");
  expect(settings.read("tab")).toBe("functions");
});

test("in memory", () => {
  const settings = settingsInMemory();
  settings.write("tab", "x");
  settings.clear();
  expect(settings.read("tab")).toBeUndefined();
});
