import { plantedFaults } from "./plantedFaults/planted";
import { drawnSheets } from "../test/checks/exampleSheets";
import { ordinarySheets } from "../test/checks/sheets/ordinary";
import { realSheets } from "../test/checks/sheets/real";
import { untidySheets } from "../test/checks/sheets/untidy";
import { findingsOf } from "../src/checks/checkedWorkbook";

/*
 * npm run planted: plants one fault after another in sheets that are right; tells how many of each kind are found, and how
 * many cells are accused that are right. `-- --verbose` names them.
 */

const sheets = [...ordinarySheets, ...untidySheets, ...realSheets];
let clean = 0;
for (const [name, sheet] of sheets) {
  const alarms = findingsOf(drawnSheets(sheet));
  if (alarms.length === 0) clean++;
  for (const { check, cells, says } of alarms) console.log(`${name}: ${check} ${cells.join()} ${says.da}`);
}
console.log(`${clean} of ${sheets.length} right sheets left in peace`);
const tally = plantedFaults(sheets, 1, process.argv.includes("--verbose") ? (line) => console.log(line) : undefined);
for (const [kind, { planted, found, wrong }] of tally)
  console.log(
    `${kind}: ${found} of ${planted} cells found (${Math.round((found / planted) * 100)} %), ${wrong} right cells accused`,
  );
