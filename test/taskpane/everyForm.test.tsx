import { blocks } from "../../src/blocks/catalogue";
import { catalogue } from "../../src/functions/catalogue";
import { fieldsOfBlock, fieldsOfCard } from "../../src/taskpane/form/field";
import { BlockForm } from "../../src/taskpane/tabs/calculate/block/BlockForm";
import { FunctionForm } from "../../src/taskpane/tabs/calculate/call/FunctionForm";
import { exampleEntries } from "../../src/taskpane/tabs/calculate/call/initialEntries";
import { allOf, closePanes, paneText, renderView, textOf, until } from "./pane";
import { followUp } from "./followUp";

afterEach(closePanes);

const nothing = () => undefined;

describe.each(["da", "en"] as const)("the form of every function, in %s", (language) => {
  beforeAll(() => followUp());

  test.each(catalogue.map((card) => [card.name, card] as const))("%s", async (_, card) => {
    await renderView(
      <FunctionForm card={card} initial={exampleEntries(card)} onBack={nothing} onHelp={nothing} onNext={nothing} />,
      language,
    );
    await until(() => textOf(document.querySelector("h1")) === card.name, "the form");
    const fields = fieldsOfCard(card);
    for (const { name } of fields) expect(paneText()).toContain(name[language]);
    const ranges = fields.filter(({ takes }) => takes.from === "cells");
    expect(allOf("button", /^(Brug markeringen som|Use the selection as)/)).toHaveLength(ranges.length);
    const filled = exampleEntries(card).some(({ kind }) => kind === "value");
    expect(paneText().includes(`=TULU.${card.name}(`)).toBe(filled);
  });
});

describe.each(blocks.map((block) => [block.id, block] as const))("the block %s", (_, block) => {
  beforeAll(() => followUp());

  test.each(["da", "en"] as const)("in %s", async (language) => {
    await renderView(<BlockForm block={block} onBack={nothing} onNext={nothing} />, language);
    await until(() => textOf(document.querySelector("h1")) === block.title[language], "the block");
    // "eller andel i basisåret": one of two ways goes on with small letters.
    const shown = paneText().toLowerCase();
    for (const { name } of fieldsOfBlock(block, {})) expect(shown).toContain(name[language].toLowerCase());
  });
});
