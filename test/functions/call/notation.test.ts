import { card } from "../../../src/functions/card";
import { danishCall, englishCall, signature } from "../../../src/functions/call/notation";

const text = { da: "", en: "" };
const saving = card({
  id: "PROEVE",
  name: "PRØVE",
  title: { da: "Prøve", en: "Trial" },
  family: "expected",
  summary: text,
  formula: text,
  parameters: [
    { kind: "number", of: "count", name: "antal", english: "count", help: text },
    { kind: "number", of: "share", name: "andel", english: "share", help: text },
    { kind: "list", of: "share", name: "vægte", english: "weights", help: text, optional: true },
    { kind: "choice", of: "word", name: "enhed", english: "unit", help: text, optional: true },
    { kind: "choice", of: "switch", name: "vægtet", english: "weighted", help: text, default: true },
  ],
  result: { shape: "figure", columns: [{ heading: "tal", english: "figure", unit: "number" }] },
  examples: [],
  sources: [],
  compute: (count, share) => count * share,
});

test.each([
  { what: "a share is typed in per cent", args: [1869, 0.159], da: "1869;15,9%", en: "1869,0.159" },
  { what: "binary noise is not shown", args: [1, 0.07], da: "1;7%", en: "1,0.07" },
  { what: "a share that is refused stays as typed", args: [1, 15.9], da: "1;15,9", en: "1,15.9" },
  { what: "a count has no percent sign", args: [0.5, 1], da: "0,5;100%", en: "0.5,1" },
  { what: "a list is a column", args: [[624, 278, 565]], da: "{624;278;565}", en: "{624;278;565}" },
  {
    what: "a block",
    args: [
      [
        [1, 2],
        [3, 4.5],
      ],
    ],
    da: "{1\\2;3\\4,5}",
    en: "{1,2;3,4.5}",
  },
  {
    what: "no percent sign in a constant block",
    args: [1, 1, [0.8, 0.4]],
    da: "1;100%;{0,8;0,4}",
    en: "1,1,{0.8;0.4}",
  },
  { what: "a hole in a list", args: [[1, null, 3]], da: '{1;"";3}', en: '{1;"";3}' },
  { what: "an argument left out", args: [1, null, null, "kr"], da: '1;;;"kr"', en: '1,,,"kr"' },
  { what: "nothing after the last argument", args: [1, null, null], da: "1", en: "1" },
  { what: "quotes are doubled", args: [1, 1, null, 'a"b'], da: '1;100%;;"a""b"', en: '1,1,,"a""b"' },
  { what: "yes and no", args: [1, 1, null, null, false], da: "1;100%;;;FALSK", en: "1,1,,,FALSE" },
  { what: "large, small and negative", args: [1e308, -1.5], da: "1E+308;-1,5", en: "1E+308,-1.5" },
])("$what", ({ args, da, en }) => {
  expect(danishCall(saving, args)).toBe(`=TULU.PRØVE(${da})`);
  expect(englishCall(saving, args)).toBe(`=TULU.PRØVE(${en})`);
});

test("the signature brackets what may be left out", () => {
  expect(signature(saving, "da")).toBe("=TULU.PRØVE(antal;andel;[vægte];[enhed];[vægtet])");
  expect(signature(saving, "en")).toBe("=TULU.PRØVE(count,share,[weights],[unit],[weighted])");
});
