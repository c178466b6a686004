import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { chromium } from "playwright-core";
import { installChromium, root } from "./setup.mjs";

/**
 * Draws the mark: a T on a tile, whose stem is two bars, expected and the shorter actual. Each size is drawn on its own
 * with edges on whole pixels, since a scaled picture is blurred at 16. Run by hand when the mark changes:
 * `node scripts/icons.mjs`.
 */
const sizes = [16, 20, 24, 32, 40, 48, 64, 80, 128];
const tile = "#0e6f7a";
const expected = "#ffffff";
const actual = "#ffc53d";

function mark(size) {
  const px = (sixteenths) => Math.round((sixteenths * size) / 16);
  const bar = (left, right, top, bottom, colour) =>
    `<rect x="${left}" y="${px(top)}" width="${right - left}" height="${px(bottom) - px(top)}" fill="${colour}"/>`;
  const middle = size / 2;
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}" viewBox="0 0 ${size} ${size}">`,
    `<rect width="${size}" height="${size}" rx="${(size * 3) / 16}" fill="${tile}"/>`,
    bar(px(2), size - px(2), 3, 6, expected),
    bar(px(5), middle, 6, 13.4, expected),
    bar(middle, size - px(5), 6, 11, actual),
    "</svg>",
  ].join("");
}

const browser = await chromium.launch({ executablePath: installChromium(), args: ["--no-sandbox"] });
const page = await browser.newPage();
for (const size of sizes) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(`<style>body{margin:0}svg{display:block}</style>${mark(size)}`);
  await page.screenshot({ path: join(root, `assets/icon-${size}.png`), omitBackground: true });
}
await browser.close();
writeFileSync(join(root, "assets/tulu.svg"), `${mark(64)}\n`);
