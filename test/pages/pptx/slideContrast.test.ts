import fc from "fast-check";
import { zipSync, strFromU8, strToU8, unzipSync } from "fflate";
import { meaningOf } from "../../../src/pages/colours/contrast";
import { identityLook, ourLook, writtenIdentity } from "../../../src/pages/colours/pageLook";
import { makePage } from "../../../src/pages/makePage";
import type { PageInput } from "../../../src/pages/page";
import { templateBase } from "../../../src/pages/pptx/templateBase";
import { writePptx, type PptxOptions } from "../../../src/pages/pptx/writePptx";
import { counted } from "../../../src/pages/unit";
import { faultsOf } from "../../preview/files/validator";
import { documentPages } from "../documentPages";
import { OpenedPackage } from "./openedPptx";
import { packageFaults } from "./packageFaults";
import { contrastFaults } from "./slideContrast";

/* Text and graphics can be seen on every slide, whoever's colours they have. */

const meta = { title: "Sider", author: "", date: "2026-11-01T08:00:00Z" };
const pages = documentPages();
const colour = fc
  .tuple(fc.nat(255), fc.nat(255), fc.nat(255))
  .map((parts) => `#${parts.map((one) => one.toString(16).padStart(2, "0")).join("")}`.toUpperCase());

function faultsIn(options: Omit<PptxOptions, "meta">, ground = "FFFFFF", shown = pages): string[] {
  const file = new OpenedPackage(writePptx(shown, { meta, ...options }));
  return shown.flatMap((_, at) => contrastFaults(file, `ppt/slides/slide${at + 1}.xml`, ground));
}

/** Small bars beside large ones: their figures stand over them. */
const low: PageInput = {
  template: "changes",
  categoryHead: "",
  categories: ["Lille", "Stor", "I alt"].map((name, at) => ({ name, standing: at === 2 ? "total" : "plain" })),
  series: [
    { name: "Ændring", standing: "plain", unit: { ...counted("personer"), signed: true }, values: [2, -230, -228] },
  ],
  rounding: "ordinary",
  descriptive: "Ændring",
  items: "grupper",
  keyRules: [],
  source: "eksempeltal",
  threshold: 0,
  title: "message",
};

test("our own colours", () => expect(faultsIn({}, "FFFFFF", [...pages, makePage(low)])).toEqual([]));

test("the test sees what is too weak: grey letters and pale fills", () => {
  const look = ourLook({ ground: "#FFFFFF", font: undefined });
  const weak = { ...look.palette, text: "#999999", other: "#DDDDDD", onChange: "#777777" };
  const found = faultsIn({ look: { palette: weak } }).join("\n");
  for (const part of ["label: 999999 on FFFFFF", "fill: DDDDDD on FFFFFF", "label: 777777 on", "c:catAx: 999999"])
    expect(found).toContain(part);
});

test("colours that a municipality has written, whatever they are", () => {
  fc.assert(
    fc.property(fc.array(colour, { maxLength: 2 }), (accents) => {
      expect(faultsIn({ look: identityLook(writtenIdentity(accents, "Georgia")) })).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

/** Our own deck as another's template, with a theme and a ground of its own. */
function themed(theme: Readonly<Record<string, string>>, ground: string): Uint8Array {
  const files = unzipSync(writePptx([], { meta }));
  const changed = (name: string, change: (text: string) => string): void => {
    files[name] = strToU8(change(strFromU8(files[name] ?? new Uint8Array())));
  };
  changed("ppt/theme/theme1.xml", (text) =>
    Object.entries(theme).reduce(
      (all, [name, value]) =>
        all.replace(new RegExp(`(<a:${name}><a:srgbClr val=")[0-9A-F]{6}`, "u"), `$1${value.replace("#", "")}`),
      text.replace('<a:minorFont><a:latin typeface="Calibri"/>', '<a:minorFont><a:latin typeface="Gill Sans MT"/>'),
    ),
  );
  changed("ppt/slideMasters/slideMaster1.xml", (text) => text.replace('<a:schemeClr val="bg1"/>', ground));
  return zipSync(files);
}

/** The base, the look that the pane gives it, and what slides stand on. */
function withTemplate(bytes: Uint8Array) {
  const { layouts, base } = templateBase(bytes);
  const [layout] = layouts;
  if (!layout) throw new Error("There is no layout.");
  const ground = layout.slide.hasPanel ? "#FFFFFF" : (layout.theme.ground ?? "#FFFFFF");
  return { layout, base: base(), look: identityLook({ ...layout.theme, ground }), ground };
}

test("a template's colours, whatever they are and on whatever ground", () => {
  const theme = fc.record({ dk1: colour, lt1: colour, dk2: colour, accent1: colour, accent2: colour, accent3: colour });
  fc.assert(
    fc.property(theme, fc.boolean(), (colours, isPale) => {
      // Half of the grounds are pale, as most are.
      const lt1 = isPale ? colours.lt1.replace(/#(.)(.)(.)(.)(.)(.)/u, "#F$2F$4F$6") : colours.lt1;
      const { base, look, ground } = withTemplate(themed({ ...colours, lt1 }, '<a:schemeClr val="bg1"/>'));
      expect(faultsIn({ base, look }, ground.slice(1))).toEqual([]);
      expect(faultsIn({ base, look: ourLook({ ground, font: undefined }) }, ground.slice(1))).toEqual([]);
    }),
    { numRuns: 12 },
  );
});

test.each([
  ["#A6192E", "red"],
  ["#C9211E", "red"],
  ["#00594C", "green"],
  ["#4EA72E", "green"],
  ["#A84300", undefined],
  ["#2F7ABF", undefined],
  ["#14345C", undefined],
  ["#6B7785", undefined],
])("%s means %s", (colour, meaning) => expect(meaningOf(colour)).toBe(meaning));

const viborg = {
  dk1: "#222222",
  lt1: "#FFFFFF",
  dk2: "#00594C",
  accent1: "#00594C",
  accent2: "#FFD100",
  accent3: "#6B2C91",
  accent4: "#A6192E",
};

test("a municipality's strong colours are on chart, table and drawing; a weak one is named as left out", async () => {
  const { base, look, layout } = withTemplate(themed(viborg, '<a:schemeClr val="bg1"/>'));
  expect(layout.theme).toMatchObject({ ground: "#FFFFFF", text: "#222222", isStock: false, font: "Gill Sans MT" });
  expect(look.palette).toMatchObject({ own: "#00594C", head: "#00594C" });
  expect(look.used).toContain("#6B2C91");
  // Yellow is too weak on white, and red beside green says bad and good.
  expect(look.left).toEqual(expect.arrayContaining(["#FFD100", "#A6192E"]));
  expect(look.font).toBe("Gill Sans MT");
  const made = writePptx(pages, { meta, base, look });
  const file = new OpenedPackage(made);
  expect(file.markup("ppt/charts/chart1.xml")).toContain("00594C");
  expect(file.markup("ppt/slides/slide8.xml")).toContain("00594C");
  expect(packageFaults(file)).toEqual([]);
  expect(await faultsOf(made, { name: "farver.pptx" })).toEqual([]);
});

test.each([
  ["white, however it is written", '<a:srgbClr val="FFFFFF"/>', "#FFFFFF", false],
  // Blue letters are read on white and on nothing darker.
  ["a pale colour", '<a:srgbClr val="F4F1EA"/>', "#F4F1EA", true],
  ["a colour made lighter", '<a:schemeClr val="accent1"><a:lumMod val="20000"/></a:schemeClr>', undefined, true],
  ["a dark colour of the theme", '<a:schemeClr val="tx2"/>', "#00594C", true],
])("the ground is %s", (_, fill, ground, hasPanel) => {
  const { layout } = withTemplate(themed(viborg, fill));
  expect([layout.theme.ground, layout.slide.hasPanel]).toEqual([ground, hasPanel]);
});

test("colours that every new file gets are no one's", () => {
  const office = ["4472C4", "ED7D31", "A5A5A5", "FFC000", "5B9BD5", "70AD47"];
  const theme = Object.fromEntries(office.map((value, at) => [`accent${at + 1}`, value]));
  expect(withTemplate(themed(theme, '<a:schemeClr val="bg1"/>')).layout.theme.isStock).toBe(true);
});

/** A picture of one pixel by two. */
const png = Uint8Array.from(
  Buffer.from(
    "iVBORw0KGgoAAAANSUhEUgAAAAEAAAACCAYAAACZgbYnAAAAE0lEQVR4nGNkYPj/nwEKmBigAAA1BAIBoA6xuQAAAABJRU5ErkJggg==",
    "base64",
  ),
);

test("colours, font and logo without a template stand on our own master, and the file is valid", async () => {
  const { logoIn } = await import("../../../src/pages/pptx/logo");
  const logo = logoIn(png);
  expect(logo).toMatchObject({ kind: "png", width: 1, height: 2 });
  expect(logoIn(strToU8("intet billede, men en tekst"))).toBeUndefined();
  const jpeg = Uint8Array.of(0xff, 0xd8, 0xff, 0xe0, 0, 4, 0, 0, 0xff, 0xc0, 0, 11, 8, 0, 30, 0, 40, 3, 0, 0, 0);
  expect(logoIn(jpeg)).toMatchObject({ kind: "jpeg", width: 40, height: 30 });
  const look = { ...identityLook(writtenIdentity(["#00594C", "#A6192E"], "Georgia")), logo };
  const made = writePptx(pages, { meta, look });
  const file = new OpenedPackage(made);
  expect(file.files["ppt/media/logo.png"]).toEqual(png);
  const theme = file.markup("ppt/theme/theme1.xml");
  expect(theme).toContain('<a:accent1><a:srgbClr val="00594C"/>');
  expect(theme).toContain('typeface="Georgia"');
  expect(file.markup("ppt/charts/chart3.xml")).toContain("00594C");
  expect(packageFaults(file)).toEqual([]);
  expect(await faultsOf(made, { name: "logo.pptx" })).toEqual([]);
});
