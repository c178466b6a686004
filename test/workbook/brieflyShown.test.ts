import { isBrieflyShown, markedByUser, showing } from "../../src/workbook/brieflyShown";

const at = (row: number) => ({ sheet: "Ark1", row, column: 0, rows: 2, columns: 1 });

test("what is marked only to be shown is not where the user works", () => {
  const over = showing(at(5), at(1));
  expect([isBrieflyShown(at(5)), isBrieflyShown(at(1))]).toEqual([true, false]);
  expect([markedByUser(at(5)), markedByUser(at(9))]).toEqual([at(1), at(9)]);
  over();
  expect([isBrieflyShown(at(5)), markedByUser(at(5))]).toEqual([false, at(5)]);
});

test("a showing that has been followed by another does not end that one", () => {
  const first = showing(at(5), at(1));
  const second = showing(at(7), at(1));
  first();
  expect(isBrieflyShown(at(7))).toBe(true);
  second();
  expect(isBrieflyShown(at(7))).toBe(false);
});
