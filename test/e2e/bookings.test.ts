import { bookingWordsIn, kindWords } from "../../src/taskpane/tabs/refund/bookings/bookingWords";
import { danish } from "../../src/taskpane/language/texts.da";
import { bookingFile, headings, kroner, rightLine, written } from "../checks/bookings/bookingFile";
import { plain } from "./plain";
import { closeBrowser, Preview } from "./preview";

/* A booking file: chosen, pasted, marked in the sheet; its errors found and written on a sheet; CPR numbers refused. */

const words = bookingWordsIn("da");
let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
  await preview.select("Start!A30");
  await preview.openTab(danish.tabs.refund);
  await preview.pane.getByRole("button", { name: new RegExp(`^${danish.refund.bookings}`) }).press("Enter");
  await preview.pane.getByRole("heading", { name: words.title }).waitFor();
});

afterAll(closeBrowser);

const shown = async (): Promise<string> => plain(await preview.pane.getByRole("tabpanel").innerText());
const choose = (name: string, text: string): Promise<void> =>
  preview.pane.getByLabel(words.file).setInputFiles({ name, mimeType: "text/csv", buffer: Buffer.from(text, "utf8") });

test("a file with a CPR number is refused with the way to aggregate, and nothing of it is shown or stored", async () => {
  const { pane } = preview;
  await choose("010203-1234.csv", [headings, `${written(rightLine(1))};010203-1234`].join("\n"));
  await pane.getByText(words.refusedCpr(2, 9)).waitFor();
  await pane.getByText(words.aggregateSteps[0] ?? "").waitFor();
  const held = await pane.evaluate(() => document.documentElement.outerHTML + JSON.stringify({ ...localStorage }));
  expect(held).not.toMatch(/010203|0102031234/u);
  expect(await preview.paneFaults()).toEqual([]);
  await preview.screenshot("bookings-refused");
});

test("50,000 lines: every planted error by kind, and its lines", async () => {
  const { pane } = preview;
  const { text, expected } = bookingFile(50_000, 2);
  await choose("udtræk.csv", text);
  await pane.getByText(words.wrong(10, 50_000)).waitFor();
  const [refund] = expected.filter(({ kind }) => kind === "refund");
  await pane.getByRole("button", { name: kindWords.refund.da[0] }).click();
  await pane.getByText(`${words.lineNumber(refund?.line ?? 0)}:`).waitFor();
  expect(await preview.paneFaults()).toEqual([]);
  await preview.screenshot("bookings-found");
});

test("what was found stands on a sheet with its line numbers and live sums", async () => {
  const { pane } = preview;
  await pane.getByRole("button", { name: words.write, exact: true }).click();
  await pane.getByText(`indsat på arket ${words.sheet}.`).waitFor();
  const cells = await preview.values(`'${words.sheet}'!A1:F60`);
  expect(cells.find(([name]) => name === kindWords.refund.da[0])?.slice(1, 3)).toEqual([2, 24.68]);
  expect(cells.find(([name]) => name === kindWords.unread.da[0])?.[1]).toBe(2);
});

test("the marked table: Show marks the row, and Escape leads back", async () => {
  const { pane, page } = preview;
  await preview.addSheet("Udtræk");
  const right = rightLine(1);
  const rows = [right, { ...rightLine(2), refund: rightLine(2).refund + 100n }].map((line) => [
    ...[Number(line.week), line.benefit, line.count, kroner(line.amount), Number(line.rate) / 100],
    ...[kroner(line.refund), Number(line.coRate) / 100, kroner(line.coAmount)],
  ]);
  await preview.write("Udtræk!A1", [headings.split(";"), ...rows]);
  await pane.getByRole("button", { name: words.another }).click();
  await preview.select("Udtræk!B2");
  await pane.getByRole("button", { name: words.takeTable("Udtræk!A1:H3") }).click();
  await pane.getByText(words.wrong(1, 2)).waitFor();
  await pane.getByRole("button", { name: kindWords.refund.da[0] }).click();
  expect(await shown()).toContain("+1,00 kr.");
  await pane.getByRole("button", { name: words.showLine(3) }).click();
  await pane.getByText("Udtræk!A3:H3").waitFor();
  await pane.getByRole("button", { name: words.another }).press("Escape");
  await pane.getByRole("button", { name: words.choose }).waitFor();
  expect(page.isClosed()).toBe(false);
});
