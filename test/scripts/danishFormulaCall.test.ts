import { card } from "../../src/functions/card";
import { danishCall } from "../../src/functions/call/notation";
import { danishFormulaCall } from "../../scripts/eval/danishFormulaCall";

test.each<[string, unknown[]]>([
  ["1869;15,9%;13201;67772;0", [1869, 0.159, 13201, 67772, 0]],
  ["-1,5;+2;1E+3;7%", [-1.5, 2, 1000, 0.07]],
  ['"kr";"a""b";""', ["kr", 'a"b', ""]],
  ["SAND;falsk", [true, false]],
  [
    "{624;278;565};{1\\2;3,5\\4}",
    [
      [[624], [278], [565]],
      [
        [1, 2],
        [3.5, 4],
      ],
    ],
  ],
  ["5;;3", [5, null, 3]],
  [";5;", [null, 5, null]],
  ["", []],
  [" 1 ; 2 ", [1, 2]],
])("(%s)", (text, args) => {
  expect(danishFormulaCall(`=TULU.ÅRSPROGNOSE(${text})`)).toEqual({ name: "ÅRSPROGNOSE", args });
});

test.each([
  ["TULU.ANDEL(1;2", "slutter for tidligt"],
  ["TULU.ANDEL(1,5,3)", "ikke forstået: ,3"],
  ["TULU.ANDEL(1)+2", "efter kaldet"],
  ["TULU.ANDEL(A1)", "ikke forstået: A1"],
  ["TULU.ANDEL({1;})", "hver plads"],
  ["TULU.ANDEL(1 2)", "mangler"],
  ["SUM(1)", "Skriv ét kald"],
])("%s is not understood", (formula, says) =>
  expect(() => danishFormulaCall(formula)).toThrow(new RegExp(says.replace(/[{}()]/g, "\\$&"), "i")),
);

test("reads what notation writes", () => {
  const text = { da: "", en: "" };
  const help = { help: text, english: "" };
  const any = card({
    id: "PROEVE",
    name: "PRØVE",
    title: { da: "Prøve", en: "Trial" },
    family: "shares",
    summary: text,
    formula: text,
    parameters: [
      { kind: "number", of: "share", name: "andel", ...help },
      { kind: "table", of: "number", name: "tabel", ...help },
      { kind: "choice", of: "word", name: "enhed", ...help },
    ],
    result: { shape: "figure", columns: [{ heading: "x", english: "x", unit: "number" }] },
    examples: [],
    sources: [],
    compute: (share) => share,
  });
  const args = [
    0.289,
    [
      [1, -2.5],
      [1e-9, 1e308],
    ],
    'pr. "stk"',
  ];
  expect(danishFormulaCall(danishCall(any, args)).args).toEqual(args);
});
