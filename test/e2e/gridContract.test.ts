import { benchOn } from "../grid/bench";
import { contract } from "../grid/contract";
import { closeBrowser, Preview } from "./preview";

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
});

afterAll(closeBrowser);

/** A case's function and the bench go to the page as text: see test/grid/contract.ts. */
const inPage = (does: string, bench: string): Promise<unknown> =>
  preview.page.evaluate(
    async ([caseText, benchText]) => {
      const door = await window.__tulu!;
      await door.openInGrid({ sheets: [{ name: "Ark1", rows: [] }] });
      const [run, benchOf] = [caseText, benchText].map(
        (text) => new Function(`return ${text}`)() as (x: unknown) => unknown,
      );
      return run!(benchOf!(door.port));
    },
    [does, bench] as const,
  );

/** A method's text ("async does(…) {…}") as an expression. */
function asExpression(does: (...args: never[]) => unknown): string {
  const text = does.toString();
  return /^(async\s+)?does\s*\(/.test(text) ? text.replace(/^(async\s+)?does/, "$1function") : text;
}

test.each(contract)("$part: $name", async ({ does, gives }) => {
  expect(await inPage(asExpression(does), benchOn.toString())).toEqual(gives);
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
