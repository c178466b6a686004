import { forgetReading, keepReading, readingsInWorkbook } from "../../src/workbook/keptReadings";
import { openWorkbook } from "./workbookInNode";

/* What the user has said of a table is kept in the workbook, by the sheet and not by its name. */

const said = { sheet: "Slide 41", table: "A2:C6", of: { B: "Skive" }, apart: true };

test("is kept, follows the sheet when it gets another name, and is forgotten", async () => {
  const book = await openWorkbook(["Slide 38", "Slide 41"]);
  await keepReading({ ...said, sheet: "Slide 38" });
  await keepReading(said);
  await keepReading({ ...said, apart: false } as typeof said);
  expect(await readingsInWorkbook()).toEqual([
    { ...said, sheet: "Slide 38" },
    { ...said, apart: false },
  ]);
  book.grid.renameSheet(book.sheet("Slide 41"), "Pr. 1.000");
  expect(await readingsInWorkbook()).toContainEqual({ ...said, apart: false, sheet: "Pr. 1.000" });
  await forgetReading({ ...said, sheet: "Pr. 1.000" });
  expect(await readingsInWorkbook()).toEqual([{ ...said, sheet: "Slide 38" }]);
});
