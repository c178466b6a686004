import changedRules from "../../src/blocks/refund/changedRules";
import personWorth from "../../src/blocks/refund/personWorth";
import { BlockForm } from "../../src/taskpane/tabs/calculate/block/BlockForm";
import { openWorkbook } from "../workbook/workbookInNode";
import { closePanes, paneText, press, renderView, textOf, type, until } from "./pane";

/* Pictures of refund: what they show is what the block reckons, and it is said in words. */

afterEach(closePanes);

const nothing = () => undefined;
const picture = (): Promise<Element> => until(() => document.querySelector('[role="img"]'), "the picture");
const fill = async (name: RegExp, text: string): Promise<void> => press(await type("textbox", name, text), "Enter");

test("the staircase with the persons on it, and without them", async () => {
  await openWorkbook();
  await renderView(<BlockForm block={personWorth} onBack={nothing} onNext={nothing} />, "da");
  await fill(/^Bruttopris/, "84715");
  const alone = await picture();
  expect(alone.getAttribute("aria-label")).toBe(
    "Refusionstrappen. uge 1–4, 80\u00a0%; uge 5–26, 40\u00a0%; uge 27–52, 30\u00a0%; fra uge 53, 20\u00a0%.",
  );
  expect(alone.querySelectorAll("rect")).toHaveLength(4);
  await fill(/^Personer på trinnene/, "10; 20; 30; 1.040");
  await until(() => document.querySelectorAll('[role="img"] rect').length === 8, "the persons");
  const peopled = await picture();
  expect(peopled.getAttribute("aria-label")).toContain("fra uge 53, 20\u00a0%, 1.040 personer.");
  expect(textOf(peopled)).toContain("1.040");
  const heights = [...peopled.querySelectorAll("rect")].map((one) => Number(one.getAttribute("height")));
  expect(heights[0]).toBeCloseTo((heights[3] ?? 0) * 4);
  expect(heights[7]).toBeCloseTo((heights[6] ?? 0) * (1040 / 30));
});

test("net expenditure under two schemes, in English", async () => {
  const workbook = await openWorkbook(["Ark"]);
  workbook.put("Ark", "A1:B5", [
    ["Uge", "Personer"],
    [3, 10],
    [26, 20],
    [27, 30],
    [60, 40],
  ]);
  workbook.select("Ark", "A1:B5");
  await renderView(<BlockForm block={changedRules} onBack={nothing} onNext={nothing} />, "en");
  await fill(/^Week of the course/, "A2:A5");
  await fill(/^Persons/, "B2:B5");
  await fill(/^Gross price/, "100000");
  const label = (await picture()).getAttribute("aria-label");
  expect(label).toContain("Scheme now: The refund staircase, in force from 4 January 2016: 6,700,000\u00a0kr.");
  expect(label).toContain("7,000,000\u00a0kr.; Difference: +300,000\u00a0kr.");
  expect(paneText()).not.toContain("NaN");
});
