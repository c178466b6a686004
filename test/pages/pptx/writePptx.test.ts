import fc from "fast-check";
import { writePptx } from "../../../src/pages/pptx/writePptx";
import { draw } from "../../../src/pages/drawing/draw";
import { agendaMarkup, agendaPlain } from "../../../src/pages/text/agendaMarkup";
import { makePage } from "../../../src/pages/makePage";
import type { Figure, Page, PageInput } from "../../../src/pages/page";
import { counted, percent } from "../../../src/pages/unit";
import { faultsOf } from "../../preview/files/validator";
import { documentPages } from "../documentPages";
import { all, cellsIn, OpenedPackage, textIn, treeOf, type Node } from "./openedPptx";
import { packageFaults } from "./packageFaults";

const meta = { title: "Unge på offentlig forsørgelse", author: "Viborg Kommune", date: "2026-11-01T08:00:00Z" };
const pages = documentPages();
const bytes = writePptx(pages, { meta });
const file = new OpenedPackage(bytes);

const profiles = ["Office2007", "Office2010", "Office2013", "Office2016", "Office2019", "Office2021", "Microsoft365"];
test.concurrent.each(profiles)("%s: Microsoft's validator finds nothing", async (office) => {
  expect(await faultsOf(bytes, { name: "sider.pptx", office })).toEqual([]);
});

test("every type has its part, every part its type and its reference", () => {
  expect(packageFaults(file)).toEqual([]);
});

test("every embedded workbook is valid by itself", async () => {
  const workbooks = file.names.filter((name) => name.endsWith(".xlsx"));
  expect(workbooks).toHaveLength(7);
  for (const name of workbooks) {
    const workbook = file.files[name] ?? new Uint8Array();
    expect(packageFaults(new OpenedPackage(workbook))).toEqual([]);
    expect(await faultsOf(workbook)).toEqual([]);
  }
});

test("the same pages give the same bytes", () => {
  expect(writePptx(documentPages(), { meta })).toEqual(bytes);
});

/** Everything that a slide holds, by the page's place. */
const slide = (opened: OpenedPackage, at: number) => {
  const tree = opened.tree(`ppt/slides/slide${at + 1}.xml`);
  const notes = opened.tree(`ppt/notesSlides/notesSlide${at + 1}.xml`);
  const chart = [...opened.related(`ppt/slides/slide${at + 1}.xml`).values()].find((name) => name.includes("/charts/"));
  return { tree, notes, chart };
};

describe("a deck that everyone can read", () => {
  test("one title a slide, and no two alike", () => {
    const titles = pages.map((_, at) => {
      const shapes = all(slide(file, at).tree, "p:sp");
      const titled = shapes.filter((shape) =>
        all(shape, "p:ph").some(({ attributes }) => attributes["type"] === "title"),
      );
      expect(titled).toHaveLength(1);
      return titled.flatMap((shape) => textIn(shape, "a:t")).join("");
    });
    expect(titles).toEqual(pages.map(({ title }) => title));
    expect(new Set(titles).size).toBe(titles.length);
  });

  test("of two pages with the same title the second is numbered, so that each slide is found by its own", () => {
    const [first] = pages;
    const twice = new OpenedPackage(writePptx(first ? [first, first] : [], { meta }));
    const titles = [0, 1].map((at) => textIn(slide(twice, at).tree, "a:t")[0]);
    expect(titles).toEqual([first?.title, `${first?.title} (2)`]);
  });

  test("read in order: title, what it is, chart or table, key figures, source, number", () => {
    const order = ["Titel", "Undertitel", "Diagram", "Tabel", "Nøgletal", "Kilde", "Sidetal"];
    pages.forEach((_, at) => {
      const names = all(slide(file, at).tree, "p:cNvPr")
        .map(({ attributes }) => (attributes["name"] ?? "").split(":")[0] ?? "")
        .filter((name) => name !== "");
      expect(names).toEqual(names.toSorted((a, b) => order.indexOf(a) - order.indexOf(b)));
      expect(names).toEqual(expect.arrayContaining(["Titel", "Kilde", "Sidetal"]));
    });
  });

  test("every chart and table has its alternative text, every table a heading row and no merged cells", () => {
    pages.forEach((page, at) => {
      const frames = all(slide(file, at).tree, "p:graphicFrame");
      expect(frames).toHaveLength(1);
      for (const frame of frames) expect(all(frame, "p:cNvPr")[0]?.attributes["descr"]).toBe(page.alternative);
      for (const table of all(slide(file, at).tree, "a:tblPr")) expect(table.attributes["firstRow"]).toBe("1");
      expect(file.markup(`ppt/slides/slide${at + 1}.xml`)).not.toMatch(/gridSpan|rowSpan|hMerge|vMerge/u);
    });
  });

  test("all of it is Danish, and no letter is smaller than 12 points", () => {
    for (const name of file.names.filter((one) => one.endsWith(".xml"))) {
      const markup = file.markup(name);
      for (const [, language] of markup.matchAll(/ lang="([^"]+)"/gu)) expect(language).toBe("da-DK");
      for (const [, size] of markup.matchAll(/ sz="(\d+)"/gu))
        if (size !== "quarter") expect(Number(size)).toBeGreaterThanOrEqual(1200);
      if (name.includes("/charts/")) expect(markup).toContain('<c:lang val="da-DK"/>');
    }
    expect(textIn(file.tree("docProps/core.xml"), "dc:language")).toEqual(["da-DK"]);
  });
});

/** The figures of a page are the same in chart, sheet, table, alternative text, notes, agenda item and drawing. */
function agrees(page: Page, opened: OpenedPackage, at: number): void {
  const { tree, notes, chart } = slide(opened, at);
  const told = textIn(notes, "a:t").join(" ");
  const drawn = textIn(treeOf(draw(page, { width: 4000, theme: "light" }).svg), "text");
  // Of lines only the ends are drawn, and a narrow part has no room for its figure.
  const isNarrow = (value: number | null, at: number): boolean =>
    page.shape === "parts" &&
    !((value ?? 0) > 0.06 * page.set.series.reduce((sum, { values }) => sum + (values[at] ?? 0), 0));
  page.set.series.forEach(({ texts, values }) =>
    texts.forEach((text, k) => {
      expect(page.alternative).toContain(text);
      expect(told).toContain(text);
      expect(page.rows.flat()).toContain(text);
      if (page.shape !== "lines" && !isNarrow(values[k] ?? null, k)) expect(drawn).toContain(text);
    }),
  );
  if (page.shape === "lines")
    for (const { texts, values } of page.set.series) {
      const last = texts[values.findLastIndex((value) => value !== null)] ?? "";
      expect(drawn.join(" ")).toContain(last);
    }
  const copied = all(treeOf(agendaMarkup(page)), "tr").map((row) => row.children.map(({ text }) => text));
  expect(copied).toEqual(page.rows);
  for (const row of page.rows) expect(agendaPlain(page)).toContain(row.join("\t"));
  if (chart === undefined) {
    const rows = all(tree, "a:tr").map((row) => all(row, "a:tc").map((cell) => textIn(cell, "a:t").join("")));
    expect(rows).toEqual(page.rows);
    return;
  }
  const embedded = [...opened.related(chart).values()][0] ?? "";
  const cells = cellsIn(new OpenedPackage(opened.files[embedded] ?? new Uint8Array()));
  const series = all(opened.tree(chart), "c:ser");
  series.forEach((one, k) => {
    const values = all(one, "c:val")[0] as Node;
    const column = /\$([A-Z]+)\$2/u.exec(textIn(values, "c:f")[0] ?? "")?.[1] ?? "";
    for (const point of all(values, "c:pt")) {
      const row = Number(point.attributes["idx"]) + 2;
      const value = textIn(point, "c:v")[0];
      expect(cells.get(`${column}${row}`)).toBe(value);
      if (page.shape !== "changes") expect(Number(value)).toBe(page.set.series[k]?.values[row - 2]);
    }
    const shown = page.set.series[k]?.values.filter((value) => value !== null).length;
    if (page.shape !== "changes") expect(all(values, "c:pt")).toHaveLength(shown ?? 0);
    expect(textIn(all(one, "c:cat")[0] as Node, "c:v")).toEqual(page.set.categories.map(({ name }) => name));
  });
  if (page.shape === "changes") {
    page.set.series[0]?.values.forEach((value, k) => {
      expect(Number(cells.get(`B${k + 2}`))).toBe(value);
      // The pieces of a bar are as tall together as the change.
      const pieces = series.slice(1).map((one) => Number(textIn(all(one, "c:val")[0] as Node, "c:v")[k]));
      expect(pieces.reduce((sum, piece) => sum + Math.abs(piece), 0)).toBeCloseTo(Math.abs(value ?? 0), 9);
    });
  }
}

test.each(pages.map((page, at) => [page.template, page, at] as const))(
  "%s: the same figures everywhere",
  (_, page, at) => agrees(page, file, at),
);

const name = fc.string({ minLength: 1, maxLength: 12 }).map((text) => `N${text.replace(/\s+/gu, " ").trim()}`);
const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 12, arbitrary: fc.double({ min: -900, max: 99999, noNaN: true }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant<Figure>("hidden") },
);
const table = fc
  .record({ names: fc.uniqueArray(name, { minLength: 3, maxLength: 7 }), width: fc.integer({ min: 1, max: 4 }) })
  .chain(({ names, width }) =>
    fc.record({
      names: fc.constant(names),
      columns: fc.array(fc.array(figure, { minLength: names.length, maxLength: names.length }), {
        minLength: width,
        maxLength: width,
      }),
      decimals: fc.constantFrom<0 | 1>(0, 1),
    }),
  );

test("the same figures everywhere for random tables of every shape", () => {
  fc.assert(
    fc.property(table, ({ names, columns, decimals }) => {
      const positive = columns.map((values) => values.map((one) => (typeof one === "number" ? Math.abs(one) : one)));
      const steps = names.slice(1).map((_, at) => ((at * 37) % 91) - 40);
      const input = (template: PageInput["template"], values: readonly (readonly Figure[])[]): PageInput => ({
        template,
        categoryHead: "Navn",
        categories: names.map((text, at) => ({ name: text, standing: at === 1 ? "own" : "plain" })),
        series: values.map((one, at) => ({
          name: `Serie ${at + 1}`,
          standing: "plain",
          unit:
            template === "changes"
              ? { ...counted("personer"), signed: true }
              : template === "share" || template === "status"
                ? percent(0)
                : { ...counted("personer"), decimals },
          values: one,
        })),
        rounding: "reconciled",
        descriptive: `Beskrivelse ${template}`,
        items: "kommuner",
        keyRules: [],
        source: "eksempeltal",
        threshold: 0,
        title: "message",
      });
      const made = [
        input("sorted", columns.slice(0, 1)),
        input("share", positive),
        input("status", positive),
        input("paired", columns.slice(0, 2)),
        input("expected", columns.slice(0, 1)),
        input("changes", [[...steps, steps.reduce((sum, step) => sum + step, 0)]]),
        input("lines", columns),
        input("table", columns),
      ].map(makePage);
      const opened = new OpenedPackage(writePptx(made, { meta }));
      expect(packageFaults(opened)).toEqual([]);
      made.forEach((page, at) => agrees(page, opened, at));
    }),
    { numRuns: 20 },
  );
});
