import type { ChoiceParameter } from "../../../src/functions/card";
import { catalogue } from "../../../src/functions/catalogue";
import { nothing } from "../../../src/sheet/entry";
import { ChoiceField } from "../../../src/taskpane/form/ChoiceField";
import { allOf, closePanes, renderView, textOf } from "../pane";
import { followUp } from "../followUp";

afterEach(closePanes);

const choices = catalogue.flatMap((card) =>
  card.parameters
    .filter((parameter): parameter is ChoiceParameter => parameter.kind === "choice")
    .map((parameter) => [card.name, parameter.name, parameter] as const),
);
/** What a rate is per, where the figure says it all. */
const largeBases = ["10.000", "100.000", "10,000", "100,000"];
const ignore = () => undefined;

describe.each(["da", "en"] as const)("in %s", (language) => {
  const shown = async (parameter: ChoiceParameter): Promise<string[]> => {
    await renderView(<ChoiceField parameter={parameter} entry={nothing} onEntry={ignore} />, followUp(), language);
    return allOf("radio", /./).map((radio) => textOf(radio.closest(".fui-Radio")));
  };
  const ofNumbers = choices.filter(([, , { of, options }]) => of === "mark" || options);

  test("some functions let one choose among numbers", () => expect(ofNumbers.length).toBeGreaterThan(3));
  test.each(ofNumbers)("each answer to %s's %s is told in words", async (_, __, parameter) => {
    const labels = await shown(parameter);
    expect(labels).toHaveLength(parameter.options?.length ?? 2);
    expect(new Set(labels).size).toBe(labels.length);
    const told = labels.filter((label) => !largeBases.includes(label));
    for (const label of told) expect(label).toMatch(/^\p{Lu}.*\p{L}{3}/u);
  });
});
