import { ApiObject } from "../../preview/office/apiObject";
import { References } from "../../preview/office/references";
import { loadOffice } from "../office";

class Thing extends ApiObject {
  readonly typeName = "Thing";
}

const code = (expected: string): unknown => expect.objectContaining({ code: expected });

test("an object that office.js does not keep within its batch is forgotten at its end", () => {
  const references = new References();
  const [passing, kept] = [new Thing(), new Thing()];
  const ids = [references.idOf(passing), references.idOf(kept)];
  references.keep(kept);
  expect(ids.map((id) => references.find(id))).toEqual([passing, kept]);
  references.endOfBatch();
  expect(() => references.find(ids[0] ?? "")).toThrow(code("InvalidReference") as Error);
  expect(references.find(ids[1] ?? "")).toBe(kept);
  references.endOfBatch();
  expect(references.find(ids[1] ?? "")).toBe(kept);
  references.release(ids[1] ?? "");
  expect(() => references.find(ids[1] ?? "")).toThrow(code("InvalidReference") as Error);
});

test("a range can be used in the next batch of its run, by its own reference", async () => {
  const { Excel } = await loadOffice();
  await Excel.run(async (context) => {
    const range = context.workbook.worksheets.getActiveWorksheet().getRange("B2:C3").load("address");
    await context.sync();
    range.values = [
      [1, 2],
      [3, 4],
    ];
    range.load("values");
    await context.sync();
    expect(range.values[1]).toEqual([3, 4]);
  });
});
