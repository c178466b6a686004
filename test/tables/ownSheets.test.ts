import { proposals } from "../../src/tables/proposals";
import { readTable } from "../../src/tables/readTable";
import { compared } from "./own/compared";
import { ownSheets } from "./own/ownSheets";

test("no two sheets have one name", () => {
  expect(new Set(ownSheets.map(({ name }) => name)).size).toBe(ownSheets.length);
});

describe.each(ownSheets.map((sheet) => [sheet.name, sheet] as const))("%s", (_, sheet) => {
  const reading = readTable(sheet, sheet.selection);

  test("is read right", () => {
    expect(compared(reading, sheet.reading)).toEqual(sheet.reading);
  });

  test("proposes what fits", () => {
    const ids = proposals(reading).map(({ id }): string => id);
    if (sheet.first) expect(sheet.first).toContain(ids[0] ?? "silence");
    expect(ids).toEqual(expect.arrayContaining([...(sheet.also ?? [])]));
    expect(ids.filter((id) => sheet.never?.includes(id) ?? false)).toEqual([]);
  });
});
