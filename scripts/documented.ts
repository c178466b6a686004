import { findingsOf } from "../src/checks/checkedWorkbook";
import { weights } from "../src/checks/weight";
import { officialCounts } from "../src/sources/officialCounts";
import { drawnSheets } from "../test/checks/exampleSheets";
import { documentFindings, documents, foundOf } from "../test/checks/sheets/documentFindings";

/* npm run -s documented: the documents' contradictions as a table: what the checks say of each, or why they cannot. */

const findings = findingsOf(drawnSheets(documents), undefined, { official: officialCounts });
console.log("| Nr. | Trykt | Fundet | Siger |\n| --- | --- | --- | --- |");
for (const one of documentFindings) {
  const { id, what, found } = one;
  const own = foundOf(one, findings);
  const says = "why" in found ? found.why : own.map(({ says: told }) => told.da).join(" · ");
  console.log(`| ${id} | ${what} | ${own[0] ? weights[own[0].weight].da : "–"} | ${says} |`);
}
