import { block } from "../../src/blocks/block";
import { figure, headings, copiedRow, rowLabel, text } from "../../src/blocks/planCells";
import { cell, guarded, tulu } from "../../src/blocks/formula";
import { exampleFields } from "./exampleFields";
import { previewedCells } from "./previewedCells";

/* A block as CONTRIBUTING says one is added: one definition, and everything else follows from it. */

const words = {
  title: { da: "Andel af hver gruppe", en: "Share of each group" },
  group: { da: "Gruppe", en: "Group" },
  share: { da: "Andel", en: "Share" },
};

const added = block({
  id: "groupShares",
  icon: "people",
  title: words.title,
  summary: { da: "Hver gruppes andel af sin befolkning.", en: "Each group's share of its population." },
  asked: { da: [], en: [] },
  fields: {
    counts: { kind: "list", of: "count", name: { da: "Antal", en: "Count" }, help: words.title },
    populations: { kind: "list", of: "population", name: { da: "Befolkning", en: "Population" }, help: words.title },
  },
  alike: [["counts", "populations"]],
  words,
  rows: ({ counts, populations }, w) => [
    [text("title", w.title)],
    headings(w.group, w.share),
    ...counts.values.map((_, row) => [
      rowLabel(counts.labels, row),
      figure("count", copiedRow(counts, row), { name: `count${row}` }),
      figure("count", copiedRow(populations, row), { name: `population${row}` }),
      figure(
        "share",
        guarded(
          [cell(`count${row}`), cell(`population${row}`)],
          tulu("ANDEL", cell(`count${row}`), cell(`population${row}`)),
        ),
        { name: `share${row}` },
      ),
    ]),
  ],
  examples: [
    {
      cells: [
        ["Gruppe", "Antal", "Befolkning"],
        ["Uddannelsesparate", 624, 13100],
        ["Aktivitetsparate", null, 13100],
      ],
      fields: { counts: "B2:B3", populations: "C2:C3" },
      gives: { share0: 624 / 13100, share1: "" },
    },
  ],
});

test("a block of one definition has its plan, its problems and its figures", async () => {
  const [example] = added.examples;
  if (!example) throw new Error("The block has no example.");
  const answer = added.plan(exampleFields(added, example, "Data"), "da");
  if (!answer || !("plan" in answer)) throw new Error("The block has no plan.");
  const cells = await previewedCells(answer.plan, example.cells, "Data");
  expect(cells("share0")).toBeCloseTo(624 / 13100, 12);
  expect(cells("share1") ?? "").toBe("");
  const uneven = { ...example, fields: { ...example.fields, populations: "C2:C2" } };
  expect(added.plan(exampleFields(added, uneven, "Data"), "en")).toEqual({
    problem: "Count has 2 rows and Population has 1. Choose as many of each.",
  });
});
