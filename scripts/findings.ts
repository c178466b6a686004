import { readFileSync } from "node:fs";
import { WorkbookFile } from "../preview/files/workbookFile";
import { findingsOf } from "../src/checks/checkedWorkbook";
import { weights } from "../src/checks/weight";
import { officialCounts } from "../src/sources/officialCounts";
import { sheetsToCheck } from "./findings/sheetsToCheck";

/** `npm run -s findings -- FILE.xlsx…`: for each worksheet, hidden ones too, a line of JSON with what the checks find. */
function* linesOf(file: string): Generator<object> {
  try {
    const sheets = sheetsToCheck(WorkbookFile.open(readFileSync(file)).workbook);
    const findings = findingsOf(sheets, undefined, { official: officialCounts });
    for (const { name } of sheets)
      yield {
        file,
        sheet: name,
        findings: findings
          .filter(({ sheet }) => sheet === name)
          .map(({ check, weight, cells, says }) => ({ check, weight: weights[weight].da, cells, says: says.da })),
      };
  } catch (reason) {
    yield { file, error: reason instanceof Error ? reason.message : String(reason) };
  }
}

for (const file of process.argv.slice(2)) for (const line of linesOf(file)) console.log(JSON.stringify(line));
