import { strFromU8, strToU8, unzipSync, zipSync } from "fflate";
import { TemplateTrouble } from "../../../src/pages/pptx/openedTemplate";
import { templateBase } from "../../../src/pages/pptx/templateBase";
import { readXml } from "../../../src/pages/pptx/xmlReading";
import { writePptx } from "../../../src/pages/pptx/writePptx";
import { faultsOf } from "../../preview/files/validator";
import { documentPages } from "../documentPages";
import { all, OpenedPackage, textIn } from "./openedPptx";
import { packageFaults } from "./packageFaults";

/* A municipality's own file as what the slides are put into. */

const meta = { title: "Sider", author: "Viborg Kommune", date: "2026-11-01T08:00:00Z" };
const pages = documentPages();

type Change = (text: string) => string;

/** Our own deck made over into another's template: parts changed by name, parts added. */
function template(
  changes: Readonly<Record<string, Change>> = {},
  added: Readonly<Record<string, string>> = {},
): Uint8Array {
  const files = unzipSync(writePptx(pages.slice(0, 2), { meta }));
  for (const [name, change] of Object.entries(changes)) {
    const bytes = files[name];
    if (!bytes) throw new Error(`There is no ${name}.`);
    const changed = change(strFromU8(bytes));
    expect(changed).not.toBe(strFromU8(bytes));
    files[name] = strToU8(changed);
  }
  for (const [name, text] of Object.entries(added)) files[name] = strToU8(text);
  return zipSync(files);
}

const main = "ppt/presentation.xml";
const layout = "ppt/slideLayouts/slideLayout1.xml";
const master = "ppt/slideMasters/slideMaster1.xml";
const section =
  '<p:extLst><p:ext uri="{521415D9-36F7-43E2-AB2F-B90AF26B5E84}"><p14:sectionLst xmlns:p14="http://schemas.microsoft.com/office/powerpoint/2010/main"><p14:section name="Afsnit" id="{11111111-1111-1111-1111-111111111111}"><p14:sldIdLst><p14:sldId id="256"/></p14:sldIdLst></p14:section></p14:sectionLst></p:ext></p:extLst>';

const potx = () =>
  template(
    {
      "[Content_Types].xml": (text) =>
        text
          .replace("presentationml.presentation.main+xml", "presentationml.template.main+xml")
          .replace("</Types>", '<Default Extension="bin" ContentType="application/vnd.ms-office.vbaProject"/></Types>'),
      [main]: (text) =>
        text
          .replace(
            "<p:sldSz",
            '<p:custShowLst><p:custShow name="Kort" id="0"><p:sldLst><p:sld r:id="rId7"/></p:sldLst></p:custShow></p:custShowLst><p:sldSz',
          )
          .replace("</p:presentation>", `${section}</p:presentation>`)
          .replace(
            /<p:custShowLst>.*<\/p:custShowLst>(<p:sldSz[^>]*>)(<p:notesSz[^>]*>)/u,
            (whole, size: string, notes: string) =>
              whole.replace(size, "").replace(notes, "").replace("<p:custShowLst>", `${size}${notes}<p:custShowLst>`),
          ),
      "ppt/_rels/presentation.xml.rels": (text) =>
        text.replace(
          "</Relationships>",
          '<Relationship Id="rId90" Type="http://schemas.microsoft.com/office/2006/relationships/vbaProject" Target="vbaProject.bin"/></Relationships>',
        ),
    },
    { "ppt/vbaProject.bin": "makro" },
  );

test("a .potx with slides, sections, shows and macros: only its look stays, and the file is valid", async () => {
  const made = writePptx(pages, { meta, base: templateBase(potx()).base() });
  const opened = new OpenedPackage(made);
  expect(packageFaults(opened)).toEqual([]);
  expect(await faultsOf(made, { name: "skabelon.pptx" })).toEqual([]);
  expect(opened.names.filter((name) => /^ppt\/slides\/slide\d+\.xml$/u.test(name))).toHaveLength(pages.length);
  expect(opened.names).not.toContain("ppt/vbaProject.bin");
  const presentation = opened.markup(main);
  expect(presentation).not.toMatch(/custShow|sectionLst|rId90/u);
  expect(opened.markup("[Content_Types].xml")).toContain("presentation.main+xml");
  const titles = pages.map((_, at) => textIn(opened.tree(`ppt/slides/slide${at + 1}.xml`), "a:t")[0]);
  expect(titles).toEqual(pages.map(({ title }) => title));
});

test("on another's master slides, charts and notes are Danish, and each frame has its alternative text", () => {
  const opened = new OpenedPackage(writePptx(pages, { meta, base: templateBase(potx()).base() }));
  const ours = opened.names.filter((name) => /^ppt\/(?:slides|charts|notesSlides)\/\w+\.xml$/u.test(name));
  expect(ours).toHaveLength(3 * pages.length - 1);
  for (const name of ours) {
    const languages = [...opened.markup(name).matchAll(/ lang="([^"]+)"/gu)].map(([, language]) => language);
    expect(languages.length).toBeGreaterThan(0);
    expect(new Set(languages)).toEqual(new Set(["da-DK"]));
  }
  pages.forEach((page, at) => {
    const frames = all(opened.tree(`ppt/slides/slide${at + 1}.xml`), "p:graphicFrame");
    expect(frames.map((frame) => all(frame, "p:cNvPr")[0]?.attributes["descr"])).toEqual([page.alternative]);
  });
});

test("a template without notes gets a notes master, whose place is before the slides", async () => {
  const bare = template({
    "[Content_Types].xml": (text) => text.replace(/<Override PartName="\/ppt\/notes[^>]*>/gu, ""),
    [main]: (text) => text.replace(/<p:notesMasterIdLst>.*<\/p:notesMasterIdLst>/u, ""),
    "ppt/_rels/presentation.xml.rels": (text) => text.replace(/<Relationship [^>]*notesMaster[^>]*>/u, ""),
  });
  const made = writePptx(pages, { meta, base: templateBase(bare).base() });
  expect(packageFaults(new OpenedPackage(made))).toEqual([]);
  expect(await faultsOf(made, { name: "skabelon.pptx" })).toEqual([]);
});

test("the content goes where the layout's placeholder is, and its number stays", () => {
  const moved = template({
    [layout]: (text) =>
      text.replace(
        /(<p:ph idx="1"\/><\/p:nvPr><\/p:nvSpPr>)<p:spPr\/>/u,
        '$1<p:spPr><a:xfrm><a:off x="1000000" y="2000000"/><a:ext cx="9000000" cy="4000000"/></a:xfrm></p:spPr>',
      ),
  });
  const { layouts } = templateBase(moved);
  expect(layouts[0]?.slide).toEqual({
    body: { x: 1000000, y: 2000000, width: 9000000, height: 4000000 },
    content: { idx: "1" },
    slideNumber: "12",
    hasPanel: false,
  });
});

test.each([
  [
    "a gradient",
    (text: string) =>
      text.replace(
        /<p:bgPr>.*?<\/p:bgPr>/u,
        '<p:bgPr><a:gradFill><a:gsLst><a:gs pos="0"><a:srgbClr val="000000"/></a:gs><a:gs pos="100000"><a:srgbClr val="FFFFFF"/></a:gs></a:gsLst></a:gradFill><a:effectLst/></p:bgPr>',
      ),
  ],
  ["a dark colour", (text: string) => text.replace('<a:schemeClr val="bg1"/>', '<a:srgbClr val="102030"/>')],
  [
    "a shape through the content",
    (text: string) => text.replace('<a:ext cx="12192000" cy="109728"/>', '<a:ext cx="12192000" cy="3000000"/>'),
  ],
])("%s behind the content: the page has a ground of its own, which no one is told of", (_, change) => {
  const base = templateBase(template({ [master]: change })).base();
  expect(base.layout.hasPanel).toBe(true);
  const opened = new OpenedPackage(writePptx(pages.slice(0, 1), { meta, base }));
  const shapes = all(opened.tree("ppt/slides/slide1.xml"), "p:cNvPr");
  const ground = shapes.find(({ attributes }) => attributes["name"] === "Baggrund");
  expect(ground && all(ground, "adec:decorative")[0]?.attributes["val"]).toBe("1");
});

const refusalOf = (bytes: Uint8Array): unknown => {
  try {
    templateBase(bytes);
    return undefined;
  } catch (reason) {
    return reason instanceof TemplateTrouble ? reason.refusal : reason;
  }
};

test.each([
  ["a text", () => strToU8("ikke en fil"), "notPptx"],
  ["a zip of something else", () => zipSync({ "a.txt": strToU8("a") }), "notPptx"],
  ["an encrypted file", () => Uint8Array.of(0xd0, 0xcf, 0x11, 0xe0, 0xa1, 0xb1, 0x1a, 0xe1), "locked"],
  [
    "a Strict file",
    () =>
      template({
        "_rels/.rels": (text) =>
          text.replaceAll(
            "http://schemas.openxmlformats.org/officeDocument/2006/relationships",
            "http://purl.oclc.org/ooxml/officeDocument/relationships",
          ),
      }),
    "strict",
  ],
  [
    "no layout with a title",
    () => template({ [layout]: (text) => text.replace('type="title"', 'type="dt"') }),
    "noLayout",
  ],
  ["markup that is torn", () => template({ [main]: (text) => text.slice(0, -20) }), "notPptx"],
])("%s is refused with its reason", (_, make, refusal) => expect(refusalOf(make())).toBe(refusal));

test("another's markup is read whatever its prefixes, quotes and comments", () => {
  const root = readXml(
    '<?xml version="1.0"?><!-- <a> --><x:a xmlns:x="urn:n" t=\'1 > 0 &amp; "2"\'><b/><x:c r:id="r1" id="5"/></x:a>',
  );
  expect([root?.namespace, root?.name, root?.attributes.get("t")]).toEqual(["urn:n", "a", '1 > 0 & "2"']);
  expect(root?.children.map(({ name, namespace }) => [name, namespace])).toEqual([
    ["b", ""],
    ["c", "urn:n"],
  ]);
  expect(readXml("<a><b></a></b>")).toBeUndefined();
});
