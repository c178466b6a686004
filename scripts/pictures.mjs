import { mkdirSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { installChromium, root } from "./setup.mjs";

/**
 * Takes the README's pictures of the preview. Run by hand when what they show has changed, beside a running preview:
 * `npm start -- --no-open`, then `node scripts/pictures.mjs <address>`.
 */
const address = process.argv[2];
if (!address) throw new Error("Skriv adressen, som npm start har vist: node scripts/pictures.mjs http://127.0.0.1:…/");
const folder = join(root, "docs/billeder");
mkdirSync(folder, { recursive: true });

const browser = await chromium.launch({ executablePath: installChromium(), args: ["--no-sandbox", "--disable-gpu"] });
const page = await browser.newPage({ viewport: { width: 1280, height: 760 }, locale: "da-DK" });
await page.goto(address);
await page.evaluate(async () => void (await globalThis.__tulu));
const frame = await (await page.waitForSelector("iframe")).contentFrame();

async function select(sheetName, area) {
  await page.evaluate(
    async ([name, at]) => {
      const { port } = await globalThis.__tulu;
      const sheet = port.sheets().find((one) => one.name === name);
      port.activateSheet(sheet.id);
      port.select(sheet.id, [at]);
    },
    [sheetName, area],
  );
  const { row, column, rows, columns } = area;
  const spot = (r, c) => `${String.fromCharCode(65 + c)}${r + 1}`;
  const marked = spot(row, column) + (rows * columns > 1 ? `:${spot(row + rows - 1, column + columns - 1)}` : "");
  await frame.getByText(`${sheetName}!${marked}`).first().waitFor();
}

/** In a narrow pane some tabs stand in a menu. */
async function openTab(name) {
  const tab = frame.getByRole("tab", { name });
  const more = frame.locator('[role="tab"][aria-haspopup="menu"]');
  await tab.or(more).first().waitFor();
  if (await tab.isVisible()) return tab.click();
  await more.click();
  await frame.getByRole("menuitem", { name }).click();
}

const picture = (name) => page.screenshot({ path: join(folder, `${name}.png`), animations: "disabled" });

await select("Opfølgning", { row: 5, column: 1, rows: 9, columns: 2 });
await frame.getByRole("searchbox").fill("andel");
await frame
  .getByRole("button", { name: /^Andel ANDEL/ })
  .first()
  .click();
await frame.getByRole("button", { name: "Indsæt 9 formler", disabled: false }).waitFor();
await picture("beregn");

await frame
  .getByRole("button", { name: /Tilbage/ })
  .first()
  .click();
await select("Besparelse", { row: 14, column: 2, rows: 1, columns: 1 });
await frame
  .getByRole("button", { name: /^Forklar/ })
  .first()
  .click();
await frame.getByText("15.587.560").first().waitFor();
await picture("forklar");

await select("Afstemning", { row: 11, column: 4, rows: 1, columns: 1 });
await openTab("Funktioner");
await frame.getByRole("searchbox").or(frame.getByRole("textbox")).first().fill("afstem");
await frame.getByText("AFSTEM.SUM").first().click();
await frame.getByText("Eksempler").first().waitFor();
await picture("afstemning");

// The newcomer's workbook has no municipalities side by side: those of the guide are written for the picture.
await page.evaluate(async () => {
  const { port } = await globalThis.__tulu;
  const sheet = port.addSheet("Kommuner");
  const rows = [
    ["Unge 18-29 år på offentlig forsørgelse, februar 2019", "", ""],
    ["Kommune", "Fuldtidspersoner", "Befolkning"],
    ["Viborg", 1843, 13101],
    ["Herning", 1587, 13450],
    ["Silkeborg", 1522, 11880],
    ["Skive", 861, 6006],
    ["Kilde: eksempeltal", "", ""],
  ];
  port.write(sheet, { row: 0, column: 0, rows: rows.length, columns: 3 }, rows);
});
await openTab("Udvalg");
await select("Kommuner", { row: 1, column: 0, rows: 5, columns: 3 });
await frame.getByRole("combobox", { name: "Egen kommune eller gruppe" }).click();
await frame.getByRole("option", { name: "Viborg" }).click();
await frame.getByRole("img", { name: /^Viborg ligger/ }).waitFor();
await frame
  .getByRole("tabpanel")
  .locator("section > div")
  .first()
  .evaluate((body) => body.scrollTo(0, 0));
await picture("udvalg");
await page.setViewportSize({ width: 1440, height: 800 });
await frame.getByRole("button", { name: "Indsæt diagram i arket" }).click();
await frame.getByRole("button", { name: "Fjern" }).waitFor();
await page.locator("#grid .charts svg").waitFor();
await picture("diagram");

await browser.close();
