import { loadOffice, type OfficeInNode } from "../office";

/* Every collection of the object model is counted, and gives its items by key and by place, or says that it has none. */

let office: OfficeInNode;
beforeAll(async () => {
  office = await loadOffice({ sheets: ["Ark1", "Ark2"] });
  await office.Excel.run(async (context) => {
    const { worksheets, names, settings } = context.workbook;
    const sheet = worksheets.getItem("Ark1");
    sheet.getRange("A1:B3").values = [
      ["Kommune", "Antal"],
      ["Aarhus", 120],
      ["Odder", 12],
    ];
    sheet.tables.add("A1:B3", true).name = "Kommuner";
    worksheets.getItem("Ark2").tables.add("D1:D3", true);
    names.add("Antal", sheet.getRange("B2:B3"), "af kommunen");
    names.add("Sats", "=0.159");
    settings.add("valg", { decimaler: 2 });
    settings.add("sprog", "da");
    await context.sync();
  });
});

/** What collections have in common; those that are found by place only have no keys. */
interface Collection {
  load(properties: string): unknown;
  readonly items: readonly object[];
  readonly count?: number;
  getCount?(): OfficeExtension.ClientResult<number>;
  getItem?(key: string | number): Item;
  getItemOrNullObject?(key: string): Item;
  getItemAt?(index: number): Item;
}
interface Item {
  load(property: string): unknown;
  readonly isNullObject?: boolean;
}

const table = (workbook: Excel.Workbook) => workbook.tables.getItem("Kommuner");
const collections: readonly (readonly [
  name: string,
  of: (workbook: Excel.Workbook) => unknown,
  property: string,
  keys: readonly (string | number)[],
])[] = [
  ["worksheets", ({ worksheets }) => worksheets, "name", ["Ark1", "Ark2"]],
  ["tables of the workbook", ({ tables }) => tables, "name", ["Kommuner", "Tabel1"]],
  ["tables of a sheet", ({ worksheets }) => worksheets.getItem("Ark2").tables, "name", ["Tabel1"]],
  [
    "tables under a range",
    ({ worksheets }) => worksheets.getItem("Ark1").getRange("B3:C9").getTables(),
    "name",
    ["Kommuner"],
  ],
  ["columns of a table", (workbook) => table(workbook).columns, "name", ["Kommune", "Antal"]],
  ["rows of a table", (workbook) => table(workbook).rows, "index", [0, 1]],
  ["names", ({ names }) => names, "name", ["Antal", "Sats"]],
  ["settings", ({ settings }) => settings, "key", ["valg", "sprog"]],
  [
    "areas",
    ({ worksheets }) => worksheets.getItem("Ark1").getRanges("A1,B2:B3").areas,
    "address",
    ["'Ark1'!A1", "'Ark1'!B2:B3"],
  ],
  [
    "shown rows",
    ({ worksheets }) => worksheets.getItem("Ark1").getRange("A1:A2").getVisibleView().rows,
    "index",
    [0, 1],
  ],
];

const open = <T>(
  of: (workbook: Excel.Workbook) => unknown,
  use: (all: Collection, sync: () => Promise<void>) => Promise<T>,
) => office.Excel.run((context) => use(of(context.workbook) as Collection, () => context.sync().then(() => undefined)));
const told = (item: object | undefined, property: string): unknown =>
  (item as Readonly<Record<string, unknown>> | undefined)?.[property];

describe.each(collections)("%s", (_, of, property, keys) => {
  test("are all there, and counted", () =>
    open(of, async (all, sync) => {
      all.load(`items/${property}`);
      const count = all.getCount?.();
      await sync();
      expect(all.items.map((item) => told(item, property))).toEqual(keys);
      if (count) expect(count.value).toBe(keys.length);
    }));

  test("are found by key, whatever its letters, and by place", () =>
    open(of, async (all, sync) => {
      const byKey = all.getItemOrNullObject ? keys.map((key) => all.getItemOrNullObject?.(String(key))) : [];
      const byPlace = all.getItemAt ? keys.map((_key, place) => all.getItemAt?.(place)) : [];
      for (const item of [...byKey, ...byPlace]) item?.load(property);
      await sync();
      if (byKey.length > 0) expect(byKey.map((item) => told(item, property))).toEqual(keys);
      if (byPlace.length > 0) expect(byPlace.map((item) => told(item, property))).toEqual(keys);
    }));

  test("have none of another key, and none at another place", async () => {
    await open(of, async (all, sync) => {
      const missing = all.getItemOrNullObject?.("Nej");
      missing?.load(property);
      await sync();
      expect(missing?.isNullObject ?? true).toBe(true);
    });
    const refused = (find: (all: Collection) => Item | undefined) =>
      open(of, async (all, sync) => {
        const item = find(all);
        item?.load(property);
        await sync();
        return item;
      }).then(
        (item) => (item ? "found" : "not asked for"),
        (problem: { readonly code: string }) => problem.code,
      );
    expect(["ItemNotFound", "not asked for"]).toContain(
      await refused((all) => (all.getItemOrNullObject ? all.getItem?.("Nej") : undefined)),
    );
    expect(["InvalidArgument", "not asked for"]).toContain(await refused((all) => all.getItemAt?.(keys.length)));
  });
});

test("names of ranges and of figures say what they are", () =>
  office.Excel.run(async (context) => {
    const { names } = context.workbook;
    names.load("items/name,items/type,items/value,items/formula,items/visible,items/scope,items/comment");
    await context.sync();
    expect(names.items.map((item) => item.toJSON())).toMatchObject([
      { type: "Range", value: "'Ark1'!B2:B3", visible: true, scope: "Workbook", comment: "af kommunen" },
      { type: "String", value: "0.159", visible: true, scope: "Workbook", comment: "" },
    ]);
  }));

test("a setting is changed where it stands, and gone when it is deleted", () =>
  office.Excel.run(async (context) => {
    const { settings } = context.workbook;
    settings.add("en dag", 1);
    settings.getItem("en dag").value = 2;
    const kept = settings.getItem("en dag").load("value");
    await context.sync();
    expect(kept.value).toBe(2);
    settings.getItem("en dag").delete();
    const gone = settings.getItemOrNullObject("en dag");
    await context.sync();
    expect(gone.isNullObject).toBe(true);
  }));

test("sheets lie beside each other: the next, the one before, and none behind the last", () =>
  office.Excel.run(async (context) => {
    const [first, last] = ["Ark1", "Ark2"].map((name) => context.workbook.worksheets.getItem(name));
    const beside = [
      first!.getNextOrNullObject(),
      last!.getPreviousOrNullObject(),
      first!.getPreviousOrNullObject(),
      last!.getNextOrNullObject(true),
    ];
    for (const sheet of beside) sheet.load("name,visibility,position");
    await context.sync();
    expect(beside.map((sheet) => (sheet.isNullObject ? null : [sheet.name, sheet.position, sheet.visibility]))).toEqual(
      [["Ark2", 1, "Visible"], ["Ark1", 0, "Visible"], null, null],
    );
  }));
