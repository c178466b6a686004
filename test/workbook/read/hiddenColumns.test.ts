import { hiddenColumnsOf } from "../../../src/workbook/read/hiddenColumns";
import { inExcel } from "../../../src/workbook/session";
import { loadOffice } from "../../office";

afterEach(() => {
  for (const name of ["Excel", "Office", "OfficeExtension"]) Reflect.deleteProperty(globalThis, name);
});

const place = { sheet: "Ark1", row: 3, column: 1, rows: 4, columns: 3 };
const hiddenIn = async (hiddenColumns: readonly number[]) => {
  const workbook = {
    sheets: [{ name: "Ark1", rows: [["A", "B", "C", "D", "E"].map((value) => ({ value }))], hiddenColumns }],
  };
  const { Excel, Office, OfficeExtension } = await loadOffice({ workbook });
  Object.assign(globalThis, { Excel, Office, OfficeExtension });
  return inExcel((context) => hiddenColumnsOf(context, place));
};

test.each([
  ["none", [], []],
  ["those outside", [0, 4], []],
  ["the first and the last", [1, 3], ["B", "D"]],
  ["one, and one outside", [0, 2], ["C"]],
  ["all", [0, 1, 2, 3], ["B", "C", "D"]],
])("%s of the columns are hidden", async (_, hidden, letters) => {
  expect(await hiddenIn(hidden)).toEqual(letters);
});
