import { sourceDocuments } from "../../preview/newcomer/sources";
import { plain } from "./plain";
import { closeBrowser, Preview } from "./preview";

/*
 * The first document's chain, in the grid as text at the document's own decimals. What is printed comes from the seeds:
 * each formula below is typed into an empty sheet with the printed figures it derives from.
 */

const [summary] = sourceDocuments;
const printed = new Map(summary?.figures.map(({ id, text }) => [id, text]));

let preview: Preview;

beforeAll(async () => {
  preview = await Preview.open();
  await preview.addSheet("Kæden");
  // Inputs as the document prints them, and the population that it does not print (see seeds/README.md).
  await preview.write("Kæden!A1", [
    ["s0_antal_2015", 1959],
    ["s0_andel_2015", 0.159],
    ["s0_antal_2017", 1869],
    ["befolkning", 13201],
    ["s0_enhedspris", 67772],
  ]);
});

afterAll(closeBrowser);

/** Formula as a Danish user types it, the figure it must show, and how the document prints it. */
const chain = [
  ["=TULU.TALTEKST(B1)", "s0_antal_2015", "1959"],
  ['=TULU.TALTEKST(TULU.ANDEL(B1;TULU.BEFOLKNINGFRA(B1;B2;1);1);"%";1)', "s0_andel_2015", "15,9 %"],
  ['=TULU.TALTEKST(TULU.ANDEL(B3;B4;1);"%";1)', "s0_andel_2017", "14,2 %"],
  ["=TULU.TALTEKST(TULU.FORVENTET(B2;B4;0))", "s0_forventet", "2099"],
  ["=TULU.TALTEKST(TULU.REELFORSKEL(B3;B2;B4;0))", "s0_reel", "230"],
  ['=TULU.TALTEKST(TULU.BESPARELSE(B3;B2;B4;B5;0);"mio";1)', "s0_besparelse", "15,6 mio. kr."],
] as const;

/** The documents write thousands with and without a point. */
const withoutPoints = (text: string): string => plain(text).replace(/(\d)\.(?=\d{3}(?!\d))/g, "$1");

test("1959, 15,9 %, 14,2 %, 2099, 230 and 15,6 mio. kr., typed and shown as printed", async () => {
  for (const [place, [formula]] of chain.entries()) await preview.enter(`Kæden!D${place + 1}`, formula);
  const shown = (await preview.texts(`Kæden!D1:D${chain.length}`)).map(
    ([text = ""]) => withoutPoints(text).split("\n")[0],
  );
  expect(shown).toEqual(chain.map(([, id]) => withoutPoints(printed.get(id) ?? "")));
  expect(shown).toEqual(chain.map(([, , text]) => text));
});

/** Text of the first column → texts of the rest of the row. */
async function rowsByName(): Promise<ReadonlyMap<string, readonly string[]>> {
  const rows = await preview.texts("Besparelse!A1:E23");
  return new Map(rows.map(([name = "", ...rest]) => [plain(name), rest.map(plain)]));
}

test("the newcomer's sheet shows the same chain, every link agreeing, and −90 = +140 − 230", async () => {
  await preview.select("Besparelse!A1");
  const rows = await rowsByName();
  expect(rows.get("Fuldtidspersoner, januar 2015")?.[0]).toBe("1.959");
  expect(rows.get("Andel af befolkningen, januar 2015")?.[0]).toBe("15,9%");
  expect(rows.get("Andel, september 2017")?.slice(1, 3)).toEqual(["14,2%", "✓ stemmer"]);
  expect(rows.get("Forventet ved uændret andel")?.slice(1, 3)).toEqual(["2.099", "✓ stemmer"]);
  expect(rows.get("Reel forskel")?.slice(1, 3)).toEqual(["230", "✓ stemmer"]);
  expect(rows.get("Besparelse, kr. pr. år")?.slice(1, 3)).toEqual(["15.587.560", "✓ stemmer"]);
  expect(rows.get("Som tekst")?.[1]).toBe("15,6 mio. kr.");
  expect(rows.get("Opdeling, hele personer")?.slice(0, 3)).toEqual(["−90", "+140", "−230"]);
  await preview.screenshot("printed-chain");
});

test("the chain is live: with another count the differences move, and Ctrl+Z brings them back", async () => {
  const split = async () => (await rowsByName()).get("Opdeling, hele personer")?.slice(0, 3);
  await preview.enter("Besparelse!B8", "1860");
  expect(await split()).toEqual(["−99", "+140", "−239"]);
  expect((await rowsByName()).get("Reel forskel")?.slice(1, 3)).toEqual(["239", "✗ afviger"]);
  await preview.page.keyboard.press("Control+z");
  await preview.shows("Besparelse!B8", "1.869");
  expect(await split()).toEqual(["−90", "+140", "−230"]);
});

test("nothing went wrong unseen", async () => {
  expect(await preview.close()).toEqual([]);
});
