import fc from "fast-check";
import { usualChoices, type RowsChoice } from "../../src/pages/choices";
import { rowsOnSlide, slidesOf } from "../../src/pages/longTable";
import type { Figure, Page, Standing } from "../../src/pages/page";
import { pageFromTable } from "../../src/pages/pageFromTable";
import { writePptx } from "../../src/pages/pptx/writePptx";
import type { PageTable } from "../../src/pages/table/pageTable";
import { counted } from "../../src/pages/unit";
import { all, OpenedPackage, textIn } from "./pptx/openedPptx";

/* A table of more rows than a slide has room for: parted, or its largest rows shown and the rest named. */

const meta = { title: "Sider", author: "", date: "2026-11-01T08:00:00Z" };

interface Row {
  readonly name: string;
  readonly standing: Standing;
  readonly values: readonly Figure[];
}

const tableOf = (rows: readonly Row[], width = 2): PageTable => ({
  lineHead: "Kommune",
  items: "municipality",
  lines: rows.map(({ name, standing }) => ({ name, standing })),
  columns: Array.from({ length: width }, (_, at) => ({
    name: `Kolonne ${at + 1}`,
    role: "count",
    unit: counted("personer"),
    standing: "plain",
    values: rows.map(({ values }) => values[at] ?? null),
  })),
  crossed: false,
  title: "Modtagere pr. kommune",
  source: "eksempeltal",
  note: "",
});

const towns = (count: number): Row[] =>
  Array.from({ length: count }, (_, at) => ({
    name: `By ${at + 1}`,
    standing: "plain",
    values: [((at * 37) % 101) + 10, at + 7],
  }));

const pageOf = (rows: readonly Row[], chosen: RowsChoice, own?: string): Page => {
  const page = pageFromTable(tableOf(rows), {
    ...usualChoices,
    template: "table",
    rows: chosen,
    ...(own === undefined ? {} : { own }),
  });
  if (!page) throw new Error("The table makes no page.");
  return page;
};
const namesOn = ({ set }: Page): string[] => set.categories.map(({ name }) => name);

const figure: fc.Arbitrary<Figure> = fc.oneof(
  { weight: 9, arbitrary: fc.integer({ min: 0, max: 9999 }) },
  { weight: 1, arbitrary: fc.constant(null) },
  { weight: 1, arbitrary: fc.constant<Figure>("hidden") },
);
const standing: fc.Arbitrary<Standing> = fc.constantFrom<Standing>(
  "plain",
  "plain",
  "plain",
  "plain",
  "total",
  "reference",
);
const rows = fc
  .array(fc.record({ standing, values: fc.tuple(figure, figure) }), { minLength: 12, maxLength: 60 })
  .filter((all) => all.some((one) => one.standing === "plain"))
  .map((all) => all.map((one, at): Row => ({ ...one, name: `By ${at + 1}` })));

test("every row is on one slide, in order, with its figures in table, alternative text and notes; the one total is last", () => {
  fc.assert(
    fc.property(rows, (table) => {
      const page = pageOf(table, "sheet");
      const slides = slidesOf(page);
      const totals = table.filter((one) => one.standing === "total").map(({ name }) => name);
      const last = totals.length === 1 ? totals : [];
      const order = table.map(({ name }) => name).filter((name) => !last.includes(name));
      expect(slides.flatMap(namesOn)).toEqual([...order, ...last]);
      expect(namesOn(page)).toEqual([...order, ...last]);
      expect(new Set(slides.map(({ title }) => title)).size).toBe(slides.length);
      const sizes = slides.map(({ set }) => set.categories.length);
      expect(Math.max(...sizes)).toBeLessThanOrEqual(rowsOnSlide);
      expect(Math.max(...sizes) - Math.min(...sizes)).toBeLessThanOrEqual(1);
      const file = new OpenedPackage(writePptx([page], { meta }));
      slides.forEach((slide, at) => {
        const tree = file.tree(`ppt/slides/slide${at + 1}.xml`);
        const cells = all(tree, "a:tr").map((row) => all(row, "a:tc").map((cell) => textIn(cell, "a:t").join("")));
        expect(cells).toEqual(slide.rows);
        expect(cells[0]).toEqual(["Kommune", "Kolonne 1", "Kolonne 2"]);
        expect(slide.title).toMatch(new RegExp(`\\(${at + 1} af ${slides.length}\\)$`, "u"));
        const notes = textIn(file.tree(`ppt/notesSlides/notesSlide${at + 1}.xml`), "a:t").join("\n");
        for (const [name = "", ...texts] of slide.rows.slice(1)) {
          const told = `${name}: Kolonne 1 ${texts[0] ?? ""} og Kolonne 2 ${texts[1] ?? ""}`;
          const turned = texts.every((text) => slide.alternative.includes(`${name} ${text}`));
          expect(turned || slide.alternative.includes(told)).toBe(true);
          for (const text of texts) expect(notes).toContain(text);
        }
        if (last.length > 0 && at < slides.length - 1)
          expect(slide.source).toContain(`${last[0]}: se ${slides.length} af ${slides.length}.`);
      });
    }),
    { numRuns: 40 },
  );
});

test("the largest alone: no row that is left out is larger, the own and the total stay, and all the rest are named", () => {
  fc.assert(
    fc.property(rows, fc.nat(), (table, pick) => {
      const plain = table.filter((one) => one.standing === "plain");
      const own = plain[pick % plain.length]?.name ?? "";
      const page = pageOf(table, "largest", own);
      const shown = namesOn(page);
      const kept = new Set(shown);
      const isBeside = (one: Row): boolean => one.standing === "reference" || one.standing === "total";
      const size = ({ values }: Row): number => (typeof values[0] === "number" ? values[0] : -1);
      const [within, without] = [plain.filter((one) => kept.has(one.name)), plain.filter((one) => !kept.has(one.name))];
      expect(kept.has(own)).toBe(true);
      const least = Math.min(...within.filter(({ name }) => name !== own).map(size), Infinity);
      for (const one of without) expect(size(one)).toBeLessThanOrEqual(least);
      expect(shown.length).toBeLessThanOrEqual(Math.max(rowsOnSlide, 1 + table.filter(isBeside).length));
      expect(slidesOf(page)).toHaveLength(Math.ceil(shown.length / rowsOnSlide));
      for (const { name } of without) expect(page.notes).toMatch(new RegExp(`Ikke vist: .*${name}(?=[,. ]|$)`, "mu"));
      if (without.length > 0)
        expect(page.source).toContain(
          `${within.length} af ${plain.length} kommuner er vist: de største efter kolonne 1`,
        );
      const totals = table.filter((one) => one.standing === "total");
      const last = totals.at(-1);
      if (last) expect(kept.has(last.name)).toBe(true);
    }),
    { numRuns: 60 },
  );
});

test("a rank is among all rows, though only the largest are shown", () => {
  const page = pageOf(towns(98), "largest", "By 12");
  expect(page.title).toBe("Kolonne 2: By 12 ligger som nummer 87 af 98 kommuner, højest først: 18");
  expect(page.source).toContain(
    "11 af 98 kommuner er vist: de største efter kolonne 1 og By 12. Resten er nævnt i noterne.",
  );
});

test("few that are not shown are named on the page, and that the total holds them", () => {
  const table: Row[] = [...towns(14), { name: "I alt", standing: "total", values: [700, 200] }];
  const page = pageOf(table, "largest");
  expect(page.source).toContain("10 af 14 kommuner er vist: de største efter kolonne 1. Ikke vist: ");
  expect(page.source).toContain("I alt omfatter dem også.");
  expect(namesOn(page).at(-1)).toBe("I alt");
});

test("the largest first: the country and the total stand under the municipalities", () => {
  const table: Row[] = [
    { name: "I alt", standing: "total", values: [9000, 1] },
    { name: "Hele landet", standing: "reference", values: [8000, 1] },
    ...[20, 90, 55].map((value, at): Row => ({ name: `By ${at + 1}`, standing: "plain", values: [value, 1] })),
  ];
  expect(namesOn(pageOf(table, "sorted"))).toEqual(["By 2", "By 3", "By 1", "Hele landet", "I alt"]);
});

test("a table that fits is one page, and a very long one shows its largest whatever is chosen", () => {
  expect(pageOf(towns(rowsOnSlide), "sheet").slides).toEqual([]);
  expect(slidesOf(pageOf(towns(400), "sheet"))).toHaveLength(1);
});

test("more municipalities than there is room for bars: the largest and the own one, ranked among all", () => {
  const page = pageFromTable(tableOf(towns(98)), {
    ...usualChoices,
    template: "sorted",
    own: "By 1",
    column: "Kolonne 2",
  });
  expect(page?.template).toBe("sorted");
  expect(page?.set.categories).toHaveLength(30);
  expect(page?.title).toBe("By 1 ligger lavest af 98 kommuner: 7");
});
