import { allPassedOver, passOver, takeBack, type PassedOver } from "../../src/workbook/passedOver";
import { openWorkbook, type WorkbookInNode } from "./workbookInNode";

let book: WorkbookInNode;
beforeEach(async () => {
  book = await openWorkbook(["Køb", "Salg"]);
});

const over: PassedOver = {
  check: "number-among-formulas",
  sheet: "Køb",
  cells: ["D5"],
  says: "D5 er skrevet som tallet 2.000.",
  reason: "Aftalt rabat",
  on: "2026-11-25",
};

test("is kept with the workbook, and follows its sheet to another name", async () => {
  await passOver(over);
  await passOver({ ...over, sheet: "Salg", cells: ["B2", "B3"] });
  book.grid.renameSheet(book.sheet("Køb"), "Indkøb");
  expect(await allPassedOver()).toEqual([
    { ...over, sheet: "Indkøb" },
    { ...over, sheet: "Salg", cells: ["B2", "B3"] },
  ]);
});

test("is taken back, and one on a sheet that is gone is not told", async () => {
  await passOver(over);
  await passOver({ ...over, sheet: "Salg" });
  await takeBack(over);
  await takeBack({ ...over, sheet: "Slettet" });
  expect(await allPassedOver()).toEqual([{ ...over, sheet: "Salg" }]);
  book.grid.deleteSheet(book.sheet("Salg"));
  expect(await allPassedOver()).toEqual([]);
});

test("two findings of one check on a sheet are kept apart by their cells", async () => {
  const others = ["D5", "D9"].map((cell) => ({ ...over, cells: [cell] }));
  const wider = { ...over, cells: ["D5", "D6"] };
  for (const each of [...others, wider]) await passOver(each);
  await takeBack(others[1]!);
  expect(await allPassedOver()).toEqual([others[0], wider]);
});

test("in another file, where the sheet has another id, it is known by the sheet's name, and taken back", async () => {
  const key = `TULU.kontrol.{elsewhere}!${over.check}:D5+0`;
  await openWorkbook(["Køb"], { settings: { [key]: JSON.stringify(JSON.stringify(over)) } });
  expect(await allPassedOver()).toEqual([over]);
  await takeBack(over);
  expect(await allPassedOver()).toEqual([]);
});
