import { closeBrowser, Preview } from "./preview";

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});

afterAll(closeBrowser);

test("a formula typed in Danish is calculated", async () => {
  await preview.addSheet("Forsøg");
  await preview.type("Forsøg!B2", "=TULU.BESPARELSE(1869;15,9%;13201;67772;0)");
  expect(await preview.read("Forsøg!B2")).toBe("15587560");
  await preview.screenshot("smoke");
});

test("axe finds nothing in the pane", async () => {
  expect(await preview.paneFaults()).toEqual([]);
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
