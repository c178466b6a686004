import { tuluCalls } from "../../src/formulas/calls";

const found = (formula: string) =>
  tuluCalls(formula).map(({ card, args, depth }) => [card.id, depth, ...args.map(({ text }) => text)]);

test("a guarded call", () =>
  expect(found('=IF(OR(B2="",C2=""),"",TULU.ANDEL(B2,C2,1))')).toEqual([["ANDEL", 0, "B2", "C2", "1"]]));

test("the form that files hold", () =>
  expect(found("=_xldudf_TULU_ANDEL(B2,'Ark, 1'!C2)")).toEqual([["ANDEL", 0, "B2", "'Ark, 1'!C2"]]));

test("a call within a call", () =>
  expect(found("=TULU.ANDEL(TULU.ANDEL(1,2),(3+4)*2,)")).toEqual([
    ["ANDEL", 0, "TULU.ANDEL(1,2)", "(3+4)*2", ""],
    ["ANDEL", 1, "1", "2"],
  ]));

test.each(["=SUM(B2:B3)", '="TULU.ANDEL(1,2)"', "=TULU.UKENDT(1)", "=TULU.ANDEL(1", "", "TULU"])(
  "none in %s",
  (formula) => expect(found(formula)).toEqual([]),
);
