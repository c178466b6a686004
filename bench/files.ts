import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { CellData, WorkbookData } from "../preview/cells/workbookData";
import { WorkbookFile, xlsxOf } from "../preview/files/workbookFile";
import { workbookFromGrid } from "../preview/files/workbookFromGrid";
import { createMemoryGrid } from "../preview/grid/memory";
import { filesInPage } from "./filesInPage";

/*
 * npm run bench:files: a workbook of 50,000 rows × 10 columns made, opened and saved, each in a process of its own so
 * that its peak of memory can be named. "In the grid" also shows it in memory and calculates its 50,000 formulas. Then
 * the preview's page opens and saves it, with the formulas and as figures alone.
 */

const rows = 50_000;

const cellAt = (row: number, column: number, withFormulas: boolean): CellData => {
  if (column === 0) return { value: `Kommune ${row}` };
  if (column === 9 && withFormulas) return { formula: `=B${row + 1}/C${row + 1}`, result: 0.5, format: "0.0%" };
  return { value: row * column + 0.25, format: "#,##0.00", style: { bold: column === 3 } };
};

const large = (withFormulas = true): WorkbookData => ({
  sheets: [
    {
      name: "Data",
      rows: Array.from({ length: rows }, (_, row) =>
        Array.from({ length: 10 }, (__, column) => cellAt(row, column, withFormulas)),
      ),
    },
  ],
});

/** What is measured, by name: the work, given what it needs made before the clock starts. */
const tasks: Readonly<Record<string, (path: string) => () => unknown>> = {
  "new, saved": () => {
    const workbook = large();
    return () => xlsxOf(workbook);
  },
  opened: (path) => () => WorkbookFile.open(readFileSync(path)),
  "saved, 500 cells changed": (path) => {
    const file = WorkbookFile.open(readFileSync(path));
    const [data] = file.workbook.sheets;
    const changed = (data?.rows ?? []).map((cells, row) =>
      row % 100 === 0 ? [cells[0], { value: 7 }, ...cells.slice(2)] : cells,
    );
    const now = { ...file.workbook, sheets: [{ ...data!, rows: changed }] };
    return () => file.saved(file.workbook, now);
  },
  "opened in the grid": (path) => () => {
    const grid = createMemoryGrid({ workbook: WorkbookFile.open(readFileSync(path)).workbook });
    return workbookFromGrid(grid);
  },
  "saved from the grid": (path) => {
    const file = WorkbookFile.open(readFileSync(path));
    const grid = createMemoryGrid({ workbook: file.workbook });
    const before = workbookFromGrid(grid);
    grid.write(grid.activeSheet(), { row: 5, column: 1, rows: 1, columns: 1 }, [[7]]);
    return () => file.saved(before, workbookFromGrid(grid));
  },
};

const [, , task, path] = process.argv;
if (task && path) {
  const work = tasks[task]!(path);
  const [start, cpu] = [performance.now(), process.cpuUsage()];
  work();
  const { user, system } = process.cpuUsage(cpu);
  const figures = [performance.now() - start, (user + system) / 1000, process.resourceUsage().maxRSS / 1024];
  console.log(figures.map(Math.round).join(" "));
} else {
  void everything();
}

async function everything(): Promise<void> {
  const folder = mkdtempSync(join(tmpdir(), "tulu-filer-"));
  const [file, figures] = [join(folder, "stor.xlsx"), join(folder, "tal.xlsx")];
  writeFileSync(file, xlsxOf(large()));
  writeFileSync(figures, xlsxOf(large(false)));
  for (const name of Object.keys(tasks)) {
    const output = execFileSync(
      process.execPath,
      ["-r", require.resolve("../scripts/typescript.cjs"), __filename, name, file],
      { encoding: "utf8" },
    );
    const [milliseconds, processor, peak] = output.trim().split(" ");
    console.log(`${name.padEnd(26)} ${milliseconds} ms (${processor} ms of processor), peak ${peak} MiB`);
  }
  await filesInPage({ "in the page, figures": figures, "in the page, formulas": file });
  rmSync(folder, { recursive: true, force: true });
}
