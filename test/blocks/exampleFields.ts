import type { Block, BlockExample } from "../../src/blocks/block";
import { cellReference } from "../../src/formulas/reference";
import type { Cell } from "../../src/sheet/cell";
import { contentsOf } from "../../src/sheet/contents";
import { nothing, type Entry } from "../../src/sheet/entry";

/** What an example gives a block's fields, as if it had been marked in the sheet. */
export const exampleFields = (
  block: Block,
  { cells, fields }: BlockExample,
  sheet: string,
): Readonly<Record<string, Entry>> =>
  Object.fromEntries(
    Object.entries(block.fields).map(([key, { kind }]) => {
      const given = fields[key];
      if (given === undefined) return [key, nothing];
      const cellKinds: readonly string[] = ["list", "names", "given", "series", "figures", "table"];
      const isAddress = cellKinds.includes(kind) && typeof given === "string" && !given.includes(";");
      if (typeof given !== "string" || !isAddress) return [key, { kind: "value", text: String(given), value: given }];
      return [key, rangeAt(given, cells, sheet)];
    }),
  );

function rangeAt(address: string, cells: BlockExample["cells"], sheet: string): Entry {
  const area = cellReference(address)?.area;
  if (!area) throw new Error(`${address} is no address.`);
  const values = Array.from({ length: area.rows }, (_, row) =>
    Array.from({ length: area.columns }, (__, column): Cell => cells[area.row + row]?.[area.column + column] ?? null),
  );
  return {
    kind: "range",
    text: address,
    place: { sheet, ...area },
    values,
    labels: [],
    labelColumn: undefined,
    heading: undefined,
    contents: contentsOf(values, area),
    table: undefined,
    hiddenRows: 0,
  };
}
