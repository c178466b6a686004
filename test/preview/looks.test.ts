import { loadOffice, type OfficeInNode } from "../office";

/* How cells look: each property is as in a new workbook, is read as it was set, and is null where cells differ. */

let office: OfficeInNode;
beforeAll(async () => {
  office = await loadOffice();
});

interface Look {
  readonly of: (range: Excel.Range) => { load(property: string): unknown };
  readonly property: string;
  readonly usual: unknown;
  readonly other: unknown;
}

const format = (range: Excel.Range) => range.format;
const font = (range: Excel.Range) => range.format.font;
const below = (range: Excel.Range) => range.format.borders.getItem("EdgeBottom");

const looks: readonly Look[] = [
  { of: font, property: "bold", usual: false, other: true },
  { of: font, property: "italic", usual: false, other: true },
  { of: font, property: "underline", usual: "None", other: "Single" },
  { of: font, property: "size", usual: 11, other: 14 },
  { of: font, property: "color", usual: "#000000", other: "#1B3A57" },
  { of: (range) => range.format.fill, property: "color", usual: "#FFFFFF", other: "#DBE9FF" },
  { of: format, property: "wrapText", usual: false, other: true },
  { of: format, property: "horizontalAlignment", usual: "General", other: "Center" },
  { of: format, property: "verticalAlignment", usual: "Bottom", other: "Top" },
  { of: below, property: "style", usual: "None", other: "Continuous" },
];

test.each(looks.map((look, row) => [look.property, look, row] as const))("%s", async (_, look, row) => {
  const { of, property, usual, other } = look;
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const read = async (address: string): Promise<unknown> => {
      const object = of(sheet.getRange(address));
      object.load(property);
      await context.sync();
      return (object as unknown as Record<string, unknown>)[property];
    };
    const set = (address: string, value: unknown): void => {
      (of(sheet.getRange(address)) as unknown as Record<string, unknown>)[property] = value;
    };
    const [left, both] = [`B${2 * row + 1}`, `B${2 * row + 1}:C${2 * row + 1}`];
    expect(await read(both)).toBe(usual);
    // Letters of a colour may be small.
    set(left, String(other).startsWith("#") ? String(other).toLowerCase() : other);
    expect(await read(left)).toBe(other);
    expect(await read(both)).toBeNull();
    set(both, other);
    expect(await read(both)).toBe(other);
    set(left, usual);
    expect(await read(left)).toBe(usual);
    set(left, other);
    sheet.getRange(both).clear("Formats");
    expect(await read(both)).toBe(usual);
  });
});

test("a fill that is taken away is white again", async () => {
  await office.Excel.run(async (context) => {
    const { fill } = context.workbook.worksheets.getActiveWorksheet().getRange("E1").format;
    fill.color = "#dbe9ff";
    fill.clear();
    fill.load("color");
    await context.sync();
    expect(fill.color).toBe("#FFFFFF");
  });
});

test("columns of other widths have no common width", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("H:H").format.columnWidth = 120;
    const widths = ["H1", "H1:I1"].map((address) => sheet.getRange(address).format.load("columnWidth"));
    await context.sync();
    expect(widths.map(({ columnWidth }) => columnWidth)).toEqual([120, null]);
  });
});

test("every edge can be asked for, and its line is thin and black", async () => {
  await office.Excel.run(async (context) => {
    const { borders } = context.workbook.worksheets.getActiveWorksheet().getRange("E5:F6").format;
    borders.load("count,items/sideIndex,items/style,items/weight,items/color");
    const [first, last] = [borders.getItemAt(0).load("sideIndex"), borders.getItem("DiagonalUp").load("style")];
    await context.sync();
    expect(borders.count).toBe(borders.items.length);
    expect(new Set(borders.items.map(({ sideIndex }) => sideIndex))).toEqual(
      new Set(Object.values(office.Excel.BorderIndex)),
    );
    expect([first.sideIndex, last.style]).toEqual([borders.items[0]?.sideIndex, "None"]);
    const plain = borders.items.every(
      ({ style, weight, color }) => style === "None" && weight === "Thin" && color === "#000000",
    );
    expect(plain).toBe(true);
  });
});

test("lines between rows are drawn inside, and not under the last row", async () => {
  await office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("K1:K3").format.borders.getItem("InsideHorizontal").style = "Continuous";
    const lines = ["K1", "K2", "K3"].map((address) => below(sheet.getRange(address)).load("style"));
    await context.sync();
    expect(lines.map(({ style }) => style)).toEqual(["Continuous", "Continuous", "None"]);
  });
});

test("what is not drawn here is refused by name", async () => {
  const refused = (change: (range: Excel.Range) => void) =>
    office.Excel.run(async (context) => {
      change(context.workbook.worksheets.getActiveWorksheet().getRange("A1"));
      await context.sync();
    });
  await expect(refused(({ format }) => (format.horizontalAlignment = "Justify"))).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining('horizontalAlignment = "Justify"') as unknown,
  });
  await expect(refused(({ format }) => (format.verticalAlignment = "Distributed"))).rejects.toMatchObject({
    code: "ApiNotFound",
    message: expect.stringContaining('verticalAlignment = "Distributed"') as unknown,
  });
});
