import type { Block, BlockExample, Language } from "../../src/blocks/block";
import { blocks } from "../../src/blocks/catalogue";
import type { BlockPlan, PlanCell } from "../../src/blocks/plan";
import { exampleFields } from "./exampleFields";

/* What a block reckons is the same in both languages, and what it says is said in the reader's own. */

const examples = blocks.flatMap((block) =>
  block.examples.map((example, k) => [`${block.id}, example ${k + 1}`, block, example] as const),
);

/** Words and signs that are the same in Danish and English. */
const same = new Set(["", "Status", "; ", " %", "-"]);

function planIn(language: Language, block: Block, example: BlockExample): BlockPlan {
  const answer = block.plan(exampleFields(block, example, "Data"), language, { year: 2026, month: 10, day: 5 });
  if (!answer || !("plan" in answer)) throw new Error(answer?.problem ?? "A field is missing.");
  return answer.plan;
}

const cellsOf = ({ rows }: BlockPlan): readonly (PlanCell | null)[] => rows.flat();

const inFormula = /"((?:[^"]|"")*)"/gu;

/** Texts of a cell: its own, and those that its formula may give. */
const textsOf = (cell: PlanCell | null): readonly string[] => [
  ...(typeof cell?.value === "string" ? [cell.value] : []),
  ...(cell?.formula ?? []).flatMap((part) =>
    typeof part === "string" ? [...part.matchAll(inFormula)].map(([, text = ""]) => text) : [],
  ),
];

/** The cell without its words. */
const reckoned = (cell: PlanCell | null) =>
  cell && {
    ...cell,
    value: typeof cell.value === "string" ? "" : cell.value,
    formula: cell.formula?.map((part) => (typeof part === "string" ? part.replace(inFormula, '""') : part)),
  };

test.each(examples)("%s: the same cells and formulas, other words", (_, block, example) => {
  const [da, en] = [planIn("da", block, example), planIn("en", block, example)];
  expect(cellsOf(en).map(reckoned)).toEqual(cellsOf(da).map(reckoned));
  const [danish, english] = [cellsOf(da).map(textsOf), cellsOf(en).map(textsOf)];
  const alike = danish.flatMap((texts, at) => texts.filter((text, k) => text === english[at]?.[k]));
  expect(alike.filter((text) => !same.has(text))).toEqual([]);
});
