import { proposals } from "../../src/tables/proposals";
import { readTable } from "../../src/tables/readTable";
import { says } from "../../src/tables/says";

const plain = {
  cells: [
    ["Område", "A", "B"],
    ["Nord", 210, 4100],
    ["Syd", 188, 3900],
    ["Øst", 240, 5200],
    ["Alle tre", 600, 13000],
  ],
};

test("what the user says that a column is decides what is proposed", () => {
  expect(proposals(readTable(plain, "A1"))).toEqual([]);
  const reading = readTable(plain, "A1", { roles: { B: "count", C: "population" } });
  expect(reading.columns.map(({ role, nature }) => [role, nature])).toEqual([
    ["count", "stock"],
    ["population", "stock"],
  ]);
  expect(proposals(reading)[0]).toMatchObject({
    id: "ANDEL",
    fields: { antal: { areas: ["B2:B4"] }, befolkning: { areas: ["C2:C4"] } },
  });
});

test("rows can be made totals and be made rows again", () => {
  const left = readTable(plain, "A1", { totals: [4] });
  expect(left).toMatchObject({ totals: { rows: [4], columns: [] }, body: "B2:C3,B5:C5" });
  expect(readTable(plain, "A1", { totals: [] })).toMatchObject({ totals: { rows: [], columns: [] }, body: "B2:C5" });
  expect(readTable(plain, "A1", { references: [5] })).toMatchObject({
    totals: { rows: [] },
    references: [5],
    body: "B2:C4",
  });
  expect(readTable(plain, "A1", { totals: ["C"] })).toMatchObject({ totals: { columns: ["C"] }, body: "B2:B5" });
});

test("heading rows can be given and taken away", () => {
  const cells = [["Unge i Skive"], ["januar", 230, 4410], ["februar", 225, 4415], ["marts", 219, 4412]];
  expect(readTable({ cells }, "B3").headings).toEqual([]);
  const years = [
    ["Nord", 2016, 2017],
    ["Syd", 188, 190],
    ["Øst", 240, 244],
  ];
  expect(readTable({ cells: years }, "B2", { headings: [] })).toMatchObject({ headings: [], body: "B1:C3" });
  expect(readTable({ cells: years }, "B2", { headings: [1] })).toMatchObject({
    headings: [1],
    body: "B2:C3",
    orientation: "cross",
  });
});

test("the table can be drawn by hand", () => {
  const reading = readTable(plain, "A1", { table: "A1:B3" });
  expect(reading).toMatchObject({ table: "A1:B3", headings: [1], labels: "A", body: "B2:B3" });
});

test("labels, scale, orientation and items are the user's when they say so", () => {
  const cells = [
    ["Nr.", "Navn på indsats", "Type", "Antal"],
    [1, "Mentor", "A", 12],
    [2, "Kursus", "B", 40],
    [3, "Praktik", "A", 31],
  ];
  expect(readTable({ cells }, "D2").labels).toBe("C");
  const reading = readTable({ cells }, "D2", { labels: "B", scales: { D: 1000 }, items: "group" });
  expect(reading).toMatchObject({ labels: "B", items: "group" });
  expect(reading.columns.find(({ at }) => at === "D")?.scale).toBe(1000);
  expect(says(reading).sentence).toContain("Grupper i B");
});
