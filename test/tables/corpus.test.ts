import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { proposals } from "../../src/tables/proposals";
import type { Reading, SheetCells } from "../../src/tables/reading";
import { readTable } from "../../src/tables/readTable";
import { says, type Fact } from "../../src/tables/says";

interface CorpusSheet extends SheetCells {
  readonly selection: string;
  readonly reading: Reading;
  readonly proposes: {
    readonly firstOneOf: readonly string[];
    readonly also: readonly string[];
    readonly never: readonly string[];
  };
  readonly says?: readonly string[];
}

const folder = join(__dirname, "../../seeds/tables");
const files = readdirSync(folder).filter((file) => file.endsWith(".json"));
const sheetOf = (file: string): CorpusSheet => JSON.parse(readFileSync(join(folder, file), "utf8")) as CorpusSheet;

/** What a fact of the corpus begins with, and what is said of it. */
const facts: readonly (readonly [RegExp, Fact["about"]])[] = [
  [/^totals left out/u, "totals"],
  [/^reference rows? left out/u, "references"],
  [/^scale/u, "scale"],
  [/^missing/u, "missing"],
  [/^text number/u, "written"],
  [/^negative/u, "negative"],
  [/^hidden rows/u, "hidden"],
  [/^future months/u, "future"],
  [/^no headings/u, "noHeadings"],
  [/^no table/u, "noTable"],
  [/^person list/u, "personList"],
  [/^what the figures are is not known/u, "unknown"],
  [/^date is not a week/u, "dates"],
  [/^the share is already there/u, "already"],
];

describe.each(files)("%s", (file) => {
  const sheet = sheetOf(file);
  const reading = readTable(sheet, sheet.selection);

  test("is read right", () => {
    if (sheet.reading.table === null) {
      expect(reading.table).toBeNull();
      return;
    }
    expect(reading).toMatchObject(sheet.reading);
  });

  test("proposes what fits and nothing that does not", () => {
    const ids = proposals(reading).map(({ id }): string => id);
    const { firstOneOf, also, never } = sheet.proposes;
    expect(firstOneOf.length === 0 ? ["silence"] : firstOneOf).toContain(ids[0] ?? "silence");
    expect(ids).toEqual(expect.arrayContaining([...also]));
    expect(ids.filter((id) => never.includes(id))).toEqual([]);
  });

  test("says what must be told, in both languages", () => {
    for (const language of ["da", "en"] as const) {
      const about = says(reading, language).facts.map((fact) => fact.about);
      for (const fact of sheet.says ?? []) {
        const kind = facts.find(([pattern]) => pattern.test(fact))?.[1];
        expect({ fact, kind }).toEqual({ fact, kind: expect.any(String) as string });
        expect(about).toContain(kind);
      }
    }
  });
});

test("there are 36 sheets, and the sentence of the plain one is the one that was promised", () => {
  expect(files).toHaveLength(36);
  const sheet = sheetOf("monthly-count-population.json");
  expect(says(readTable(sheet, sheet.selection)).sentence).toBe(
    "Måneder i A, antal i B (fuldtidspersoner), befolkning i C.",
  );
  const compared = sheetOf("municipality-codes-in-labels.json");
  expect(says(readTable(compared, compared.selection)).sentence).toContain("Hele landet er ikke talt med.");
});
