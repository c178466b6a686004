import type { CellData } from "../../preview/cells/workbookData";
import { sheetsToCheck } from "../../scripts/findings/sheetsToCheck";

/* Strangers' workbooks: cells far from all others, formulas without results, references to a whole sheet. */

const rows = (): (CellData | undefined)[][] =>
  Array.from({ length: 20 }, (_, r) => [
    { value: r },
    { value: r * 3 },
    { formula: `=A${r + 1}*B${r + 1}`, result: r * r * 3 },
  ]);

test("a lone cell in the sheet's last corner is not what the sheet is measured by", () => {
  const filled = rows();
  filled[1_048_575] = [];
  const last = filled[1_048_575];
  last[16_383] = { value: 7 };
  const [sheet] = sheetsToCheck({ sheets: [{ name: "Ark1", rows: filled }] });
  expect(sheet?.cells).toHaveLength(20);
  expect(Math.max(...(sheet?.cells.map((row) => row.length) ?? []))).toBe(3);
});

test("results that a file has are kept where a few formulas have none", () => {
  const filled = rows();
  filled[3] = [{ value: 3 }, { value: 9 }, { formula: "=VLOOKUP(A4,A1:B9,2)", result: 9 }];
  filled[4] = [{ value: 4 }, { value: 12 }, { formula: '=IF(A5>9,A5,"")' }];
  const [sheet] = sheetsToCheck({ sheets: [{ name: "Ark1", rows: filled }] });
  expect(sheet?.cells[3]?.[2]).toBe(9);
  expect(sheet?.cells[4]?.[2]).toBeNull();
  expect(sheet?.cells[5]?.[2]).toBe(75);
});

test("what has no results at all is reckoned, references to as good as the whole sheet too", () => {
  const [sheet] = sheetsToCheck({
    sheets: [
      {
        name: "Ark1",
        rows: [[{ value: 2 }, { formula: "=A1*3" }, { formula: "=SUM(A2:XFD1048576)" }], [{ value: 5 }]],
      },
    ],
  });
  expect(sheet?.cells).toEqual([[2, 6, 5], [5]]);
});
