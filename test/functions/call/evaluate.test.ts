import { evaluate } from "../../../src/functions/call/evaluate";
import share from "../../../src/functions/shares/share";
import { Refusal } from "../../../src/functions/refusal";

const plain = (block: readonly (readonly unknown[])[]) =>
  block.map((row) => row.map((cell) => (cell instanceof Refusal ? `${cell.code} ${cell.message}` : cell)));

describe("shapes", () => {
  test("a cell against a column stretches", () => {
    expect(evaluate(share, [[[1], [2]], 10])).toEqual([[0.1], [0.2]]);
  });
  test("a row against a column makes a block", () => {
    expect(evaluate(share, [[[1, 2]], [[10], [20]]])).toEqual([
      [0.1, 0.2],
      [0.05, 0.1],
    ]);
  });
  test("unequal sizes refuse the whole call and name both", () => {
    expect(
      plain(
        evaluate(share, [
          [[1], [2], [3]],
          [[10], [20]],
        ]),
      ),
    ).toEqual([
      [expect.stringMatching(/^#VALUE! befolkning er 2 rækker × 1 kolonne og antal er 3 rækker × 1 kolonne/)],
    ]);
  });
});

describe("missing and refused", () => {
  test("one bad row never spoils its neighbours", () => {
    const block = evaluate(share, [[[1], [""], ["x"], [{ code: "#REF!" }], [{ code: "#NUM!" }], [true], [4]], 10]);
    expect(plain(block)).toEqual([
      [0.1],
      ["#N/A Mangler: antal"],
      ['#VALUE! antal er teksten "x". Skriv et tal.'],
      ["#VALUE! antal: #REF!"],
      ["#NUM! antal: #NUM!"],
      ["#VALUE! antal er SAND. Skriv et tal."],
      [0.4],
    ]);
  });
  test("nothing at all is missing", () => {
    expect(plain(evaluate(share, []))).toEqual([["#N/A Mangler: antal"]]);
  });
});
