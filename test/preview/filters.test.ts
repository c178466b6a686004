import { loadOffice, type OfficeInNode } from "../office";

let office: OfficeInNode;
beforeEach(async () => {
  office = await loadOffice();
});

const rows = [
  ["Kommune", "Antal"],
  ["Aarhus", 120],
  ["Randers", 40],
  ["Samsø", 1],
  ["Odder", 12],
];

/** What is seen of A1:A5 after a filter. */
async function seen(apply: (sheet: Excel.Worksheet, range: Excel.Range) => void): Promise<unknown[]> {
  return office.Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    const range = sheet.getRange("A1:B5");
    range.values = rows;
    apply(sheet, range);
    const view = sheet.getRange("A1:A5").getVisibleView().load("values");
    await context.sync();
    return view.values.flat();
  });
}

test("an autofilter by values shows those rows and their headings", async () => {
  const shown = await seen(({ autoFilter }, range) =>
    autoFilter.apply(range, 0, { filterOn: "Values", values: ["aarhus", "Odder"] }),
  );
  expect(shown).toEqual(["Kommune", "Aarhus", "Odder"]);
});

test.each([
  [{ criterion1: ">=12" }, ["Kommune", "Aarhus", "Randers", "Odder"]],
  [{ criterion1: ">=12", criterion2: "<100", operator: "And" }, ["Kommune", "Randers", "Odder"]],
  [{ criterion1: "<5", criterion2: ">100", operator: "Or" }, ["Kommune", "Aarhus", "Samsø"]],
  [{ criterion1: "=40" }, ["Kommune", "Randers"]],
  [{ criterion1: "40" }, ["Kommune", "Randers"]],
  [{ criterion1: "<=12" }, ["Kommune", "Samsø", "Odder"]],
  [{ criterion1: "<>40" }, ["Kommune", "Aarhus", "Samsø", "Odder"]],
] as const)("an autofilter by %j", async (criteria, expected) => {
  const shown = await seen(({ autoFilter }, range) => autoFilter.apply(range, 1, { filterOn: "Custom", ...criteria }));
  expect(shown).toEqual(expected);
});

test("texts are matched with wildcards; two columns narrow each other; clearing shows all", async () => {
  expect(
    await seen(({ autoFilter }, range) => {
      autoFilter.apply(range, 0, { filterOn: "Custom", criterion1: "=*a*" });
      autoFilter.apply(range, 1, { filterOn: "Custom", criterion1: "<100" });
    }),
  ).toEqual(["Kommune", "Randers", "Samsø"]);
  const state = await office.Excel.run(async (context) => {
    const { autoFilter } = context.workbook.worksheets.getActiveWorksheet();
    autoFilter.load("enabled,isDataFiltered");
    const range = autoFilter.getRangeOrNullObject().load("address");
    await context.sync();
    const before = [autoFilter.enabled, autoFilter.isDataFiltered, range.address];
    autoFilter.clearCriteria();
    autoFilter.load("enabled,isDataFiltered");
    await context.sync();
    const cleared = [autoFilter.enabled, autoFilter.isDataFiltered];
    autoFilter.remove();
    autoFilter.load("enabled");
    await context.sync();
    return [before, cleared, autoFilter.enabled];
  });
  expect(state).toEqual([[true, true, "'Ark1'!A1:B5"], [true, false], false]);
});

test.each([
  ["=?dder", ["Kommune", "Odder"]],
  ["=odder", ["Kommune", "Odder"]],
  ["<>*a*", ["Kommune", "Odder"]],
  ["=Sams.", ["Kommune"]],
  // In Danish aa comes last, as å.
  [">odder", ["Kommune", "Aarhus", "Randers", "Samsø"]],
  [">=SAMSØ", ["Kommune", "Aarhus", "Samsø"]],
  ["<Samsø", ["Kommune", "Randers", "Odder"]],
  ["<=randers", ["Kommune", "Randers", "Odder"]],
  [">100", ["Kommune"]],
  ["<>100", ["Kommune", "Aarhus", "Randers", "Samsø", "Odder"]],
])("texts %s", async (criterion1, expected) => {
  const criteria = { filterOn: "Custom", criterion1 } as const;
  expect(await seen(({ autoFilter }, range) => autoFilter.apply(range, 0, criteria))).toEqual(expected);
});

test("a figure is no text: what comes before or after a text leaves it out", async () => {
  const criteria = { filterOn: "Custom", criterion1: ">a" } as const;
  expect(await seen(({ autoFilter }, range) => autoFilter.apply(range, 1, criteria))).toEqual(["Kommune"]);
});

test("a column's criteria are taken away by themselves; what was changed meanwhile is looked at again", async () => {
  const shown = await seen((sheet, range) => {
    const { autoFilter } = sheet;
    autoFilter.apply(range, 0, { filterOn: "Custom", criterion1: "=*a*" });
    autoFilter.apply(range, 1, { filterOn: "Custom", criterion1: "<100" });
    autoFilter.clearColumnCriteria(0);
    sheet.getRange("B2").values = [[99]];
    autoFilter.reapply();
  });
  expect(shown).toEqual(["Kommune", "Aarhus", "Randers", "Samsø", "Odder"]);
});

test.each([-1, 2])("a filter on column %i of two is refused", async (column) => {
  const refused = seen(({ autoFilter }, range) =>
    autoFilter.apply(range, column, { filterOn: "Values", values: ["Odder"] }),
  );
  await expect(refused).rejects.toMatchObject({ code: "InvalidArgument" });
});

test("a table is filtered by its own filter, beside the sheet's", async () => {
  await seen((sheet) => {
    const table = sheet.tables.add("A1:B5", true);
    table.autoFilter.apply(table.getRange(), 1, { filterOn: "Custom", criterion1: ">10" });
  }).then((shown) => expect(shown).toEqual(["Kommune", "Aarhus", "Randers", "Odder"]));
});

test("each sheet has a filter of its own", async () => {
  await office.Excel.run(async (context) => {
    const [one, other] = [context.workbook.worksheets.getItem("Ark1"), context.workbook.worksheets.add("Andet")];
    for (const [sheet, wanted] of [
      [one, "Aarhus"],
      [other, "Odder"],
    ] as const) {
      const range = sheet.getRange("A1:B5");
      range.values = rows;
      sheet.autoFilter.apply(range, 0, { filterOn: "Values", values: [wanted] });
    }
    const views = [one, other].map((sheet) => sheet.getRange("A2:A5").getVisibleView().load("values"));
    await context.sync();
    expect(views.map(({ values }) => values)).toEqual([[["Aarhus"]], [["Odder"]]]);
  });
});

test("a filter that is not implemented is refused, not taken", async () => {
  const refused = seen(({ autoFilter }, range) =>
    autoFilter.apply(range, 1, { filterOn: "TopItems", criterion1: "1" }),
  );
  await expect(refused).rejects.toMatchObject({ code: "ApiNotFound" });
});
