import fc from "fast-check";
import { tokensOf } from "../../src/formulas/tokens";

const shape = (formula: string) =>
  tokensOf(formula)
    .filter(({ kind }) => kind !== "space")
    .map(({ kind, text }) => `${kind} ${text}`);

test.each([
  ["=B2", ["reference B2"]],
  ["='Ark 1'!$B$2:C14", ["reference 'Ark 1'!$B$2:C14"]],
  ["='Jens'' ark'!B:B", ["reference 'Jens'' ark'!B:B"]],
  ["=Opfølgning!D2#", ["reference Opfølgning!D2#"]],
  ["=3:5", ["reference 3:5"]],
  ["=LOG10(2)", ["call LOG10", "open (", "number 2", "close )"]],
  ["=TULU.ÅRSPROGNOSE(B2)", ["call TULU.ÅRSPROGNOSE", "open (", "reference B2", "close )"]],
  ["=_xldudf_TULU_ANDEL(1)", ["call _xldudf_TULU_ANDEL", "open (", "number 1", "close )"]],
  ["=Tabel1[@[Pr. 1.000 '[kr']]]+1", ["structured Tabel1[@[Pr. 1.000 '[kr']]]", "operator +", "number 1"]],
  ["=[@Antal]", ["structured [@Antal]"]],
  ["=Tal2[Antal]", ["structured Tal2[Antal]"]],
  ['="a "" b"&"c"', ['text "a "" b"', "operator &", 'text "c"']],
  ["=1.5E-3%", ["number 1.5E-3", "operator %"]],
  ["=TRUE", ["switch TRUE"]],
  ["=Enhedspris*2", ["name Enhedspris", "operator *", "number 2"]],
  ["={1,2;3,4}", "openArray {|number 1|comma ,|number 2|semicolon ;|number 3|comma ,|number 4|closeArray }".split("|")],
  ["=#DIV/0!", ["error #DIV/0!"]],
  ["=A1<>B1", ["reference A1", "operator <>", "reference B1"]],
])("%s", (formula, expected) => expect(shape(formula)).toEqual(expected));

test("the pieces are the whole text, whatever it is", () => {
  const sign = fc.constantFrom(..."=A1B2$!'\"()[]{},;:+-*/^&<>%@# æTULU.ANDEL0.5\n");
  fc.assert(
    fc.property(fc.array(sign, { maxLength: 40 }), (signs) => {
      const formula = `=${signs.join("")}`;
      expect(
        tokensOf(formula)
          .map(({ text }) => text)
          .join(""),
      ).toBe(formula.slice(1));
    }),
  );
});
