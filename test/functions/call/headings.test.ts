import { offersHeadings } from "../../../src/functions/card";
import { catalogue } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/call/evaluate";
import seniority from "../../../src/functions/refund/seniority";
import { wrongValue } from "../../../src/functions/refusal";
import splitOfChange from "../../../src/functions/expected/changeDecomposition";

test("a list along a row has its heading in the cell before it, a column in the cell above it", () => {
  expect(evaluate(seniority, [[[1, 1, 0]], true])).toEqual([["anciennitet", 1, 2, 2]]);
  expect(evaluate(seniority, [[[1], [1], [0]], true])).toEqual([["anciennitet"], [1], [2], [2]]);
  expect(evaluate(seniority, [[[1]], true])).toEqual([["anciennitet", 1]]);
});

test("a function of several figures has its headings above, whether it is given a row or a column", () => {
  const headings = ["ændring (efter − før)", "befolkningseffekt", "andelseffekt"];
  const [before, after] = [
    [10, 20],
    [12, 18],
  ];
  const along = evaluate(splitOfChange, [[before], 100, [after], 100, null, true]);
  const down = evaluate(splitOfChange, [before.map((n) => [n]), 100, after.map((n) => [n]), 100, null, true]);
  expect(along).toEqual([headings, [2, 0, 2], [-2, 0, -2]]);
  expect(down).toEqual(along);
});

test("no headings unless they are asked for", () =>
  expect(evaluate(splitOfChange, [10, 100, 12, 100, null, false])).toEqual([[2, 0, 2]]));

test("one argument too many is refused, and the limit is named", () => {
  for (const card of catalogue.filter(offersHeadings)) {
    const args = [...card.parameters.map(() => 1), 1];
    const [headings, refused, ...more] = evaluate(card, args);
    const text = wrongValue(`${card.name} tager højst ${card.parameters.length} argumenter.`);
    if (card.result.shape === "like") expect(headings).toEqual([card.result.columns[0]?.heading, text]);
    else expect(refused).toEqual(headings?.map(() => text));
    expect(more).toEqual([]);
  }
});
