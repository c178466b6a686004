import { findingsOf } from "../../src/checks/checkedWorkbook";
import { officialCounts } from "../../src/sources/officialCounts";
import { drawnSheets } from "./exampleSheets";
import { documentFindings, documents, foundOf } from "./sheets/documentFindings";

const findings = findingsOf(drawnSheets(documents), undefined, { official: officialCounts });

const shown = documentFindings.filter(({ found }) => !("why" in found));

test.each(shown.map((one) => [one.id, one.what, one] as const))("%s, %s", (_, __, one) => {
  expect(foundOf(one, findings)).toHaveLength(1);
});

test("the twenty of the domain's table, and nothing else is alarmed about but Silkeborg's sum of rounded parts", () => {
  expect(documentFindings.map(({ id }) => id)).toEqual(Array.from({ length: 20 }, (_, k) => `A${k + 1}`));
  const named = documentFindings.flatMap(({ found }) => ("why" in found ? [] : [`${found.sheet} ${found.check}`]));
  const others = findings.filter(({ check, sheet }) => !named.includes(`${sheet} ${check}`));
  expect(others.map(({ check, sheet, cells }) => `${sheet} ${check} ${cells.join()}`)).toEqual([
    "Slide 38 official-population G7",
  ]);
});
