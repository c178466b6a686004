import { SaxesParser } from "saxes";
import { draw } from "../../../src/pages/drawing/draw";
import { escaped } from "../../../src/pages/markup";
import { makePage } from "../../../src/pages/makePage";
import { palettes, type PaletteName } from "../../../src/pages/palette";
import { contrast } from "../contrast";
import { documentInputs, documentPages } from "../documentPages";

const themes = Object.keys(palettes) as PaletteName[];
const pages = documentPages().map((page) => [page.template, page] as const);

/** The texts of a drawing; throws where it is not well-formed. */
function textsOf(svg: string): string[] {
  const texts: string[] = [];
  const parser = new SaxesParser();
  parser.on("error", (fault) => {
    throw fault;
  });
  parser.on("text", (text) => texts.push(text));
  parser.write(svg).close();
  return texts.filter((text) => text !== "");
}

describe.each(pages)("%s", (_, page) => {
  test("the drawing shows the very texts of the rounded set", () => {
    const texts = textsOf(draw(page, { width: 2000, theme: "light" }).svg);
    const shown =
      page.shape === "lines"
        ? page.set.series.map((one) => `${one.name}: ${one.texts.at(-1) ?? ""}`)
        : page.set.series.flatMap((one) => one.texts);
    for (const text of shown) expect(texts).toContain(text);
    for (const { value } of page.keyFigures) expect(texts).toContain(value);
  });

  test("title, unit, period and source stand in it", () => {
    const drawn = draw(page, { width: 300, theme: "light" }).svg.replace(/<title.*<\/desc>/u, "");
    const whole = textsOf(drawn).join(" ");
    for (const text of [page.title, page.subtitle, page.source]) expect(whole).toContain(text);
  });

  test.each(themes)("%s: no style that a strict page would block, one name and description", (theme) => {
    const { svg } = draw(page, { width: 320, theme, id: "x" });
    expect(svg).not.toMatch(/style=|<style|class=|currentColor/u);
    expect(svg).toContain('role="img" aria-labelledby="x-titel x-beskrivelse"');
    expect(textsOf(svg)).toContain(`${page.alternative} ${page.source}`);
  });

  test("the same page gives the same drawing", () => {
    expect(draw(page, { width: 450, theme: "dark" })).toEqual(draw(page, { width: 450, theme: "dark" }));
  });

  test.each([300, 320, 450, 960])("nothing is drawn outside %i pixels", (width) => {
    const { svg, height } = draw(page, { width, theme: "light" });
    for (const [, x] of svg.matchAll(/ x="([-\d.]+)"/gu)) expect(Number(x)).toBeLessThanOrEqual(width);
    for (const [, y] of svg.matchAll(/ y="([-\d.]+)"/gu)) expect(Number(y)).toBeLessThanOrEqual(height);
    expect(svg).not.toMatch(/NaN|Infinity|="-\d/u);
  });
});

test("names with signs of markup and characters that no file can hold stay texts", () => {
  const [input] = documentInputs;
  if (!input) throw new Error("There are no pages.");
  const categories = input.categories.map((one, at) => (at === 2 ? { ...one, name: 'A & <b> "c" \u0001\ud800' } : one));
  const texts = textsOf(draw(makePage({ ...input, categories }), { width: 2000, theme: "light" }).svg);
  expect(texts).toContain('A & <b> "c" ');
  expect(escaped("\ud83d\ude00")).toBe("\ud83d\ude00");
});

describe.each(["light", "dark"] as const)("the colours of %s", (name) => {
  const palette = palettes[name];
  const { background, text, quietText, accent, head, onHead, marked, rise, fall, own, other, reference } = palette;

  test("texts are at least 4.5:1 on what they stand on", () => {
    const pairs = [
      [text, background],
      [quietText, background],
      [accent, background],
      [onHead, head],
      [text, marked],
      [palette.onChange, rise],
      [palette.onChange, fall],
      ...palette.parts.map(({ fill, on }) => [on, fill]),
      // Each line's name has its colour.
      ...palette.lines.map((line) => [line, background]),
    ];
    for (const [a = "", b = ""] of pairs) expect([a, b, contrast(a, b) >= 4.5]).toEqual([a, b, true]);
  });

  test("fills are at least 3:1 against the background", () => {
    for (const fill of [own, other, reference, rise, fall, ...palette.parts.map((part) => part.fill)])
      expect([fill, contrast(fill, background) >= 3]).toEqual([fill, true]);
  });
});
