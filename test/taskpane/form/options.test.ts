import { blocks } from "../../../src/blocks/catalogue";
import { catalogue } from "../../../src/functions/catalogue";
import { fieldsOfBlock, fieldsOfCard, type ChoiceTaken } from "../../../src/taskpane/form/field";

const forms = [
  ...catalogue.map((card) => [card.name, fieldsOfCard(card)] as const),
  ...blocks.map((block) => [block.title.da, fieldsOfBlock(block, {})] as const),
];
const choices = forms.flatMap(([form, fields]) =>
  fields.flatMap(({ name, takes }): [string, string, ChoiceTaken][] =>
    takes.from === "choice" && takes.options ? [[form, name.da, takes]] : [],
  ),
);

test("functions and blocks let one choose", () => expect(choices.length).toBeGreaterThan(6));

test.each(choices)("%s, %s: each answer is told in words of its own, in both languages", (_, __, { options = [] }) => {
  for (const language of ["da", "en"] as const) {
    const words = options.map((option) => option[language].trim());
    for (const word of words) expect(word).toMatch(/\p{L}{2}|%/u);
    expect(new Set(words).size).toBe(options.length);
  }
  expect(new Set(options.map(({ value }) => value)).size).toBe(options.length);
});

test.each(choices)("%s, %s: what is taken by itself is one of the answers", (_, __, taken) => {
  if (taken.default !== undefined && !taken.open)
    expect(taken.options?.map(({ value }) => value)).toContain(taken.default);
});
