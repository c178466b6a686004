import { execFileSync } from "node:child_process";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { xlsxOf } from "../../preview/files/workbookFile";

const root = join(__dirname, "../..");

describe("npm run findings", () => {
  const folder = mkdtempSync(join(tmpdir(), "findings-"));
  afterAll(() => rmSync(folder, { recursive: true }));

  test("a line of JSON for each sheet of each file, hidden ones too; a file that is none says so", () => {
    const row = (r: number) => [
      { value: r * 3 },
      { value: r + 7 },
      { formula: `=A${r}*B${r}`, result: r * 3 * (r + 7) },
    ];
    const file = join(folder, "pris.xlsx");
    const rows = [1, 2, 3, 4].map(row);
    const typed = [...rows, [{ value: 15 }, { value: 12 }, { value: 180 }]];
    writeFileSync(
      file,
      xlsxOf({
        sheets: [
          { name: "Priser", rows: typed },
          { name: "Skjult", state: "hidden", rows: [...rows, [{ value: 15 }, { value: 12 }, { value: 181 }], row(6)] },
        ],
      }),
    );
    const broken = join(folder, "tom.xlsx");
    writeFileSync(broken, "");
    const lines = execFileSync(
      process.execPath,
      ["-r", join(root, "scripts/typescript.cjs"), join(root, "scripts/findings.ts"), file, broken],
      { cwd: root, encoding: "utf8" },
    )
      .trim()
      .split("\n")
      .map((line): unknown => JSON.parse(line));
    expect(lines).toEqual([
      {
        file,
        sheet: "Priser",
        findings: [
          {
            check: "number-among-formulas",
            weight: "tvivlsomt",
            cells: ["C5"],
            says: expect.stringContaining("=A5*B5"),
          },
        ],
      },
      {
        file,
        sheet: "Skjult",
        findings: [
          {
            check: "number-among-formulas",
            weight: "afviger",
            cells: ["C5"],
            says: expect.stringContaining("giver 180"),
          },
        ],
      },
      { file: broken, error: expect.any(String) },
    ]);
  });
});
