import { xlsxOf } from "../../../preview/files/workbookFile";
import { contents, OpenedFile, SavedFile } from "./openedFile";
import { tablesWorkbook } from "./tablesWorkbook";

test("the sheets of seeds/tables come back from a file, and again from the next", () => {
  const made = tablesWorkbook();
  const first = new OpenedFile(xlsxOf(made));
  const sheets = first.file.workbook.sheets;
  expect(contents(first.file.workbook)).toEqual(contents(made));
  made.sheets.forEach(({ name, rows, merges = [], tables = [], hiddenRows = [] }, k) => {
    const back = sheets[k]!;
    expect(back.name).toBe(name);
    expect(back.merges).toEqual(merges);
    expect((back.tables ?? []).map(({ area }) => area)).toEqual(tables.map(({ area }) => area));
    expect(back.hiddenRows ?? []).toEqual(hiddenRows);
    rows.forEach((cells, row) =>
      cells.forEach((cell, column) => expect(back.rows[row]?.[column]?.format).toBe(cell?.format)),
    );
  });
  expect(first.save().bytes).toBe(first.bytes);
  first.write("Z50", [["rettet"]]);
  const again: SavedFile = first.save();
  expect(contents(again.workbook)).toEqual({ ...contents(made), [`${sheets[0]!.name}!Z50`]: "rettet" });
  expect(again.changed.filter((path) => /worksheets\/sheet\d+\.xml$/.test(path))).toEqual(["xl/worksheets/sheet1.xml"]);
});
