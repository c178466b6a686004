import fc from "fast-check";

/** Random formulas that Excel would take, in English, from a grammar. */

const constant = fc.oneof(
  fc.constantFrom(
    "1",
    "0",
    "0.5",
    ".25",
    "1.5E-3",
    "1E+20",
    "TRUE",
    "FALSE",
    '"12,5"',
    '"a "" ; b"',
    '""',
    "#N/A",
    "#DIV/0!",
  ),
  fc.integer({ min: 0, max: 99_999 }).map(String),
);

const reference = fc.constantFrom(
  ...["A1", "$B$2", "A1:C2", "A:A", "1:2", "Ark1!B2", "'Ark, 1.5'!A1:B2", "A1#", "Enhedspris", "Ukendt.navn"],
  ...["Tabel1[Antal]", "Tabel1[[#All],[Pr. 1.000]]", "[@Antal]", "Tabel1[[#Headers],[A]:[B]]"],
);

const array = fc
  .tuple(
    fc.integer({ min: 1, max: 3 }),
    fc.integer({ min: 1, max: 3 }),
    fc.array(constant, { minLength: 9, maxLength: 9 }),
  )
  .map(([rows, columns, cells]) => {
    const line = (row: number): string => cells.slice(row * columns, (row + 1) * columns).join(",");
    return `{${Array.from({ length: rows }, (_, row) => line(row)).join(";")}}`;
  });

const names = [
  ...["SUM", "IF", "IFERROR", "AND", "ROUND", "INDEX", "COUNTIF", "SUMIF", "SUMPRODUCT", "LEFT", "LARGE", "MOD"],
  ...["VLOOKUP", "TULU.ANDEL", "TULU.ÅRSPROGNOSE", "LOG10", "UKENDT"],
];

const { formula } = fc.letrec<{ formula: string }>((tie) => ({
  formula: fc.oneof(
    { maxDepth: 5, depthSize: "small" },
    fc.oneof(constant, reference, array),
    fc
      .tuple(tie("formula"), fc.constantFrom("+", "-", "*", "/", "^", "&", "=", "<>", "<=", ">", ", "), tie("formula"))
      .map(([left, sign, right]) => (sign === ", " ? `SUM(${left},${right})` : `${left}${sign}${right}`)),
    fc.tuple(fc.constantFrom("-", "+", "@"), tie("formula")).map(([sign, operand]) => sign + operand),
    tie("formula").map((operand) => `(${operand})%`),
    fc
      .tuple(fc.constantFrom(...names), fc.array(fc.oneof(tie("formula"), fc.constant("")), { maxLength: 4 }))
      .map(([name, args]) => `${name}(${args.join(",")})`),
  ),
}));

export const formulaText = formula.map((text) => `=${text}`);
