import type { Block, BlockExample } from "../../src/blocks/block";
import { blocks } from "../../src/blocks/catalogue";
import cluster from "../../src/blocks/cluster/cluster";
import goal from "../../src/blocks/goal";
import priceVolume from "../../src/blocks/priceVolume";
import assumedRefund from "../../src/blocks/refund/assumedRefund/assumedRefund";
import changedRules from "../../src/blocks/refund/changedRules";
import personWorth from "../../src/blocks/refund/personWorth";
import saving from "../../src/blocks/saving/saving";
import yearForecast from "../../src/blocks/yearForecast/yearForecast";
import { figuresOf, type BlockFigures } from "../../src/pages/blocks/blockFigures";
import type { BlockPage } from "../../src/pages/blocks/blockPage";
import { isOfOnePerson, pagesOfBlocks } from "../../src/pages/blocks/blockPages";
import { pageOfBlock } from "../../src/pages/blocks/pageOfBlock";
import { usualChoices, type Choices } from "../../src/pages/choices";
import type { Page, TemplateId } from "../../src/pages/page";
import { exampleFields } from "../blocks/exampleFields";
import { previewedRows } from "../blocks/previewedCells";

/* The pages of a block hold the block's own figures, and tell why they are the fitting ones. */

async function reckoned(block: Block, { cells, fields }: Omit<BlockExample, "gives">): Promise<BlockFigures> {
  // The columns have their headings, as where they are marked in a sheet.
  const entries = Object.entries(exampleFields(block, { cells, fields, gives: {} }, "Ark")).map(([name, entry]) => {
    const heading = entry.kind === "range" ? cells[entry.place.row - 1]?.[entry.place.column] : undefined;
    return [name, typeof heading === "string" ? { ...entry, heading } : entry] as const;
  });
  const answer = block.plan(Object.fromEntries(entries), "da");
  if (!answer || !("plan" in answer)) throw new Error("The example makes no block.");
  const rows = await previewedRows(answer.plan, cells, "Ark");
  const typed = Object.entries(fields).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  const shown = rows.map((line) => line.map((cell) => cell?.cell ?? null));
  return figuresOf(answer.plan, shown, new Map(typed));
}

/** The pages of one of a block's examples, or of a sheet of one's own. */
async function pagesOf(block: Block, example: number | Omit<BlockExample, "gives">): Promise<readonly BlockPage[]> {
  const given = typeof example === "number" ? block.examples[example] : example;
  const { pages } = pagesOfBlocks.find((one) => one.block === block) ?? {};
  if (!given || typeof pages !== "function") throw new Error("The block makes no pages.");
  return pages(await reckoned(block, given));
}

const pageOf = (pages: readonly BlockPage[], choices: Partial<Choices> = {}): Page | undefined =>
  pageOfBlock(pages, { ...usualChoices, ...choices }).page;
const kindsOf = (pages: readonly BlockPage[]): readonly TemplateId[] =>
  pageOfBlock(pages, usualChoices).kinds.flatMap(({ template, weight }) => (weight === undefined ? [] : [template.id]));

test("every block of the catalogue has its pages, or is of one person", () => {
  expect(pagesOfBlocks.map(({ block }) => block.id).toSorted()).toEqual(blocks.map(({ id }) => id).toSorted());
  expect(blocks.filter((block) => isOfOnePerson({ block: block.id })).map(({ id }) => id)).toEqual([
    "benefitSeniority",
  ]);
});

const examples = pagesOfBlocks.flatMap(({ block, pages }) =>
  typeof pages === "function" ? block.examples.map((_, at) => [block.id, at, block] as const) : [],
);
test.each(examples)(
  "%s, example %i: each kind that suits is a page with its reason, method and figures",
  async (_, at, block) => {
    const pages = await pagesOf(block, at);
    for (const { because } of pages)
      for (const text of [because.da, because.en]) expect(text).toMatch(/^The |^Each |^[A-ZÆØÅ].*\.$/u);
    const limit = 0;
    for (const { template, weight } of pageOfBlock(pages, { ...usualChoices, limit }).kinds) {
      if (weight === undefined) continue;
      const page = pageOf(pages, { limit, template: template.id });
      expect(page?.template).toBe(template.id);
      expect(page?.notes).not.toContain("tallene er gengivet fra kilden");
      for (const text of page?.set.series.flatMap(({ texts }) => texts) ?? []) {
        expect(page?.alternative).toContain(text);
        expect(page?.notes).toContain(text);
      }
      expect(page?.set.series.flatMap(({ values }) => values).some((value) => value !== null)).toBe(true);
    }
  },
);

test("saving: the documents' chain, expected and actual with what it is worth, and the change in its parts", async () => {
  const pages = await pagesOf(saving, 0);
  const chain = pageOf(pages);
  expect(chain?.title).toBe("230 færre fuldtidspersoner end forventet");
  expect(chain?.set.series[0]?.texts).toEqual(["1.959", "2.099", "1.869"]);
  expect(chain?.keyFigures.map(({ value }) => value)).toEqual(["−230", "knap\u00a015,6\u00a0mio.\u00a0kr."]);
  expect(chain?.agenda).toContain(
    "Det svarer til en beregnet mindreudgift på knap\u00a015,6\u00a0mio.\u00a0kr. om året.",
  );
  const change = pageOf(pages, { template: "changes" });
  expect(change?.title).toBe("90 færre i alt: befolkningen +140, ændret andel −230");
});

test("saving: of several periods the latest with both figures is told", async () => {
  const page = pageOf(await pagesOf(saving, 1));
  expect(page?.set.series[0]?.values.at(-1)).toBe(1869);
  expect(page?.set.categories.at(-1)?.name).toBe("Faktisk");
});

test("saving: with a small count there is no page, unless small counts may be shown", async () => {
  const named = new Map(Object.entries({ actual: 3, expected: 9, countBefore: 12, saving: 400000 }));
  const { pages } = pagesOfBlocks[0] ?? {};
  const made =
    typeof pages === "function"
      ? pages({ named, rows: [], places: new Map(), typed: new Map(), picture: undefined })
      : [];
  expect(pageOf(made)).toBeUndefined();
  expect(pageOf(made, { template: "changes" })).toBeUndefined();
  expect(pageOf(made, { limit: 0 })?.title).toBe("6 færre fuldtidspersoner end forventet");
});

const towns = {
  cells: [
    ["Kommune", "Fuldtidspersoner", "Befolkning"],
    ["Viborg", 1843, 13122],
    ["Herning", 1587, 13459],
    ["Silkeborg", 1522, 11904],
    ["Skive", 3, 600],
    ["Randers", null, 14598],
    ["Struer", 410, 3000],
  ],
  fields: { names: "A2:A7", counts: "B2:B7", populations: "C2:C7", price: 67772, own: "Viborg" },
};

test("cluster: sorted bars with the own one and the mean; a small count takes its share with it", async () => {
  const pages = await pagesOf(cluster, towns);
  expect(kindsOf(pages).slice(0, 2)).toEqual(["sorted", "table"]);
  const page = pageOf(pages, { limit: 0 });
  expect(page?.title).toBe("Viborg ligger højest af 5 kommuner: 14,0\u00a0%");
  expect(page?.set.categories.find(({ standing }) => standing === "reference")?.name).toBe("Vægtet gennemsnit");
  expect(page?.source).toContain("Uden tal: Randers.");
  const masked = pageOf(pages);
  const skive = masked?.set.categories.findIndex(({ name }) => name === "Skive") ?? -1;
  expect(masked?.set.series[0]?.texts[skive]).toBe("..");
  expect(masked?.message).toBeUndefined();
  const other = pageOf(pages, { limit: 0, own: "Struer" });
  expect(other?.title).toBe("Struer ligger næsthøjest af 5 kommuner: 13,7\u00a0%");
  const exact = pageOf(pages, { template: "table", limit: 0 });
  expect(exact?.rows[0]).toEqual([
    "Kommune",
    "Fuldtidspersoner",
    "Befolkning",
    "Potentiale til gennemsnittet (mio. kr.)",
    "Andel af befolkningen",
  ]);
});

test("price and volume: the deviation in its parts, whose rounded figures sum; item by item in a table", async () => {
  const pages = await pagesOf(priceVolume, 1);
  const page = pageOf(pages);
  expect(page?.template).toBe("changes");
  expect(page?.set.series[0]?.texts).toEqual(["−228", "+151", "−77"]);
  expect(page?.message).toBe("77.000 kr. mindre i alt: mængde −228, pris +151");
  expect(page?.agenda).toContain("Ændringen på −77.000 kr. er sammensat af −228 fra mængde og +151 fra pris.");
  const exact = pageOf(pages, { template: "table" });
  expect(exact?.rows.at(-1)?.[0]).toBe("I alt");
  expect(exact?.rows[1]?.slice(-3)).toEqual(["−477", "−678", "+201"]);
  const few = {
    cells: [
      ["Ydelse", "Antal", "Pris", "Antal", "Pris"],
      ["Uddannelseshjælp", 4, 67772, 3, 70000],
    ],
    fields: { budgetCount: "B2:B2", budgetPrice: "C2:C2", actualCount: "D2:D2", actualPrice: "E2:E2" },
  };
  const small = await pagesOf(priceVolume, few);
  expect(pageOf(small)?.template).not.toBe("changes");
  expect(JSON.stringify(pageOf(small))).not.toMatch(/67|70\.|271|210/u);
});

test("forecast: both years month by month, and where the year ends beside last year", async () => {
  const pages = await pagesOf(yearForecast, 0);
  expect(kindsOf(pages).slice(0, 3)).toEqual(["lines", "expected", "table"]);
  const page = pageOf(pages);
  expect(page?.title).toBe("2025 (prognose) ligger højere end 2024 i alle 12 måneder");
  expect(page?.source).toContain("2025: de første 3 måneder er kendte, resten er prognose.");
  const year = pageOf(pages, { template: "expected" });
  expect(year?.title).toBe("13 flere fuldtidspersoner end sidste år");
  expect(year?.agenda).toContain("Det er 13 flere fuldtidspersoner end sidste år.");
  expect(year?.agenda).not.toContain("uændret andel");
  const flow = pageOf(await pagesOf(yearForecast, 1), { template: "expected" });
  expect(flow?.set.series[0]?.name).toBe("Året i alt");
});

test("goals: few are a table, four or more are sorted by attainment; small whole figures are hidden", async () => {
  const few = pageOf(await pagesOf(goal, 0));
  expect(few?.template).toBe("table");
  expect(few?.rows[1]).toEqual(["1", "41,0", "27,0", "15,0", "54\u00a0%"]);
  const many = await pagesOf(goal, {
    cells: [
      ["Mål", "Udgangspunkt", "Status", "Mål"],
      ["A", 40, 20, 10],
      ["B", 40, 3, 2],
      ["C", 40, 30, 20],
      ["D", 40, 36, 20],
    ],
    fields: { start: "B2:B5", status: "C2:C5", goal: "D2:D5" },
  });
  const sorted = pageOf(many);
  expect(sorted?.template).toBe("sorted");
  expect(sorted?.set.series[0]?.texts).toContain("..");
  expect(JSON.stringify(sorted)).not.toContain("97");
});

test("one fewer: by step beside the mean, and the persons on the steps", async () => {
  const pages = await pagesOf(personWorth, 0);
  const page = pageOf(pages);
  expect(page?.template).toBe("sorted");
  expect(page?.set.categories.map(({ name }) => name)).toEqual([
    "Fra uge 53 (20\u00a0% refusion)",
    "Uge 27-52 (30\u00a0% refusion)",
    "Gennemsnit for de viste personer",
    "Uge 5-26 (40\u00a0% refusion)",
    "Uge 1-4 (80\u00a0% refusion)",
  ]);
  expect(page?.set.series[0]?.texts[0]).toBe("67.772\u00a0kr.");
  const status = pageOf(pages, { template: "status" });
  expect(status?.set.series.map(({ texts }) => texts[0])).toEqual(["10\u00a0%", "20\u00a0%", "30\u00a0%", "40\u00a0%"]);
  const exact = pageOf(
    await pagesOf(personWorth, { cells: [[84715]], fields: { gross: "A1", persons: "3;20;30;40" } }),
    {
      template: "table",
    },
  );
  expect(exact?.rows[1]?.slice(1)).toEqual(["..", "16.943\u00a0kr."]);
});

test("assumed refund: what it is on each step beside what was assumed", async () => {
  const page = pageOf(await pagesOf(assumedRefund, 1));
  expect(page?.descriptive).toContain("Besparelsen pr. år, hvis alle stod på samme trin");
  expect(page?.set.categories.find(({ standing }) => standing === "reference")?.name).toBe("Antaget");
  const at = page?.set.categories.findIndex(({ name }) => name === "Antaget") ?? -1;
  expect(page?.set.series[0]?.texts[at]).toBe("15,6");
});

test("changed rules: what the municipality pays under both, and the difference", async () => {
  const page = pageOf(await pagesOf(changedRules, 0));
  expect(page?.title).toBe("300.000 kr. mere end med ordningen nu");
  expect(page?.set.series[0]?.texts).toEqual(["6.700", "7.000"]);
  expect(page?.source).toMatch(/Ordning nu: Refusionstrappen.*Ordning i stedet: /u);
});
