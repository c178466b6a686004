import { drawnSheets, type DrawnSheet } from "../test/checks/exampleSheets";
import { ordinarySheets } from "../test/checks/sheets/ordinary";
import { findingsOf } from "../src/checks/checkedWorkbook";
import { faults } from "./plantedFaults/faults";
import { spotAddress } from "../src/sheet/place";

/*
 * node -r ./scripts/typescript.cjs scripts/plantedFaults.ts: plants one fault after another in sheets that are right, and
 * tells how many of each kind are found, and how many cells are accused that are right.
 */

const tally = new Map<string, { planted: number; found: number; wrong: number }>();
const verbose = process.argv.includes("--verbose");
let clean = 0;
for (const [name, sheet] of ordinarySheets) {
  const alarms = findingsOf(drawnSheets(sheet));
  if (alarms.length === 0) clean++;
  else for (const { check, cells, says } of alarms) console.log(`${name}: ${check} ${cells.join()} ${says.da}`);
  const [whole] = drawnSheets(sheet);
  sheet.cells.forEach((cells, row) =>
    cells.forEach((cell, column) => {
      if (typeof cell !== "string" || !cell.startsWith("=")) return;
      const value = whole?.cells[row]?.[column];
      if (typeof value !== "number") return;
      for (const [kind, plant] of Object.entries(faults)) {
        const planted = plant(cell, value, whole);
        if (planted === undefined) continue;
        const faulty: DrawnSheet = {
          ...sheet,
          cells: sheet.cells.map((line, r) => (r === row ? line.map((c, k) => (k === column ? planted : c)) : line)),
        };
        const at = spotAddress(row, column);
        const found = findingsOf(drawnSheets(faulty)).flatMap((finding) => finding.cells);
        const of = tally.get(kind) ?? { planted: 0, found: 0, wrong: 0 };
        of.planted++;
        if (found.includes(at)) of.found++;
        else if (verbose) console.log(`missed: ${name} ${kind} ${at} ${cell} → ${String(planted)}`);
        const wrong = found.filter((address) => address !== at);
        of.wrong += wrong.length;
        if (verbose && wrong.length > 0) console.log(`wrong: ${name} ${kind} ${at} → ${wrong.join()}`);
        tally.set(kind, of);
      }
    }),
  );
}
console.log(`${clean} of ${ordinarySheets.length} right sheets left in peace`);
for (const [kind, { planted, found, wrong }] of tally)
  console.log(
    `${kind}: ${found} of ${planted} found (${Math.round((found / planted) * 100)} %), ${wrong} right cells accused`,
  );
