import { createFunctionHost } from "../../preview/functions/functionHost";
import type { GridValue } from "../../preview/cells/value";
import { createAssociation } from "../../preview/functions/customFunctions";
import { marshalledArgument, type EmptyCells } from "../../preview/functions/marshalling";
import { isErrorCode } from "../../src/sheet/errorNames";
import { runFunctionsScript } from "./functionsScript";
import { loadOffice } from "../office";

/** What functions.js does when it loads: "modtaget" notes how its arguments arrived. */
const source = `
  const seen = (value) =>
    value instanceof CustomFunctions.Error ? "fejl " + value.code : Array.isArray(value) ? value.map((row) => row.map(seen)) : value === null ? "null" : value;
  CustomFunctions.associate("MODTAGET", (a, b, c) => JSON.stringify([seen(a), seen(b), seen(c)]));
  CustomFunctions.associate("GIVER", (a) => {
    switch (a) {
      case "fejl": throw new CustomFunctions.Error(CustomFunctions.ErrorCode.notAvailable, "Mangler: antal");
      case "uden tekst": throw new CustomFunctions.Error(CustomFunctions.ErrorCode.divisionByZero, "vises ikke");
      case "navn": throw new CustomFunctions.Error(CustomFunctions.ErrorCode.invalidName);
      case "kast": throw new TypeError("intern");
      case "blok": return [[1, new CustomFunctions.Error("#VALUE!", "forkert")], ["", true]];
      case "skæv": return [[1, 2], [3]];
      case "tom": return [];
      case "nan": return NaN;
      case "null": return [[null]];
      case "format": return { type: "Double", basicValue: 0.159, numberFormat: "0.0%" };
      default: return a;
    }
  });
  CustomFunctions.associate("STRENG_TAL", (a, b) => typeof a + " " + typeof b);
`;
const any = { type: "any" };
const metadata = {
  allowErrorForDataTypeAny: true,
  functions: [
    {
      id: "MODTAGET",
      name: "MODTAGET",
      description: "Siger, hvad der kom.",
      parameters: [
        { name: "område", description: "Et område.", dimensionality: "matrix", ...any },
        { name: "valg", ...any, optional: true },
        { name: "mere", ...any, optional: true, dimensionality: "matrix" },
      ],
    },
    { id: "GIVER", name: "GIVER", parameters: [{ name: "hvad", ...any }] },
    {
      id: "STRENG_TAL",
      name: "STRENG.TAL",
      parameters: [
        { name: "tekst", type: "string" },
        { name: "tal", type: "number" },
      ],
    },
    { id: "IKKE_MED", name: "IKKE_MED", parameters: [] },
  ],
};
const hostWith = (emptyCells: EmptyCells) =>
  createFunctionHost({ metadata, mappings: runFunctionsScript(source).mappings, emptyCells });
const host = hostWith("null");

/** How MODTAGET's three arguments arrived. */
const received = (emptyCells: EmptyCells, ...args: Parameters<typeof host.call>[1]): unknown =>
  JSON.parse(hostWith(emptyCells).call("TULU.MODTAGET", args) as string);

test("functions are found by name and id, in any case, and as a file keeps them", () => {
  expect(host.names()).toEqual(["TULU.MODTAGET", "TULU.GIVER", "TULU.STRENG.TAL"]);
  const names = ["TULU.MODTAGET", "tulu.modtaget", "TULU.STRENG.TAL", "TULU.STRENG_TAL", "_xldudf_TULU_MODTAGET"];
  expect(names.map((name) => host.has(name))).toEqual([true, true, true, true, true]);
  expect(["MODTAGET", "TULU.IKKE_MED", "SUM"].map((name) => host.has(name))).toEqual([false, false, false]);
  expect(host.call("TULU.NEJ", [])).toEqual({ error: "#NAME?" });
});

test("a function is described as functions.json says", () => {
  expect(host.describe("tulu.modtaget")).toEqual({
    name: "TULU.MODTAGET",
    id: "MODTAGET",
    help: "Siger, hvad der kom.",
    parameters: [
      { name: "område", help: "Et område.", optional: false },
      { name: "valg", help: "", optional: true },
      { name: "mere", help: "", optional: true },
    ],
  });
});

test("a matrix is always rows of cells, a scalar the first cell; what is left out is null", () => {
  expect(received("null", 5)).toEqual([[[5]], "null", "null"]);
  const block = [
    [1, 2],
    [3, 4],
  ];
  expect(received("null", block, block, undefined)).toEqual([block, 1, "null"]);
  expect(received("null", block, undefined, true)).toEqual([block, "null", [[true]]]);
});

test("empty cells are 0 on Windows and null on the web, in ranges and alone", () => {
  expect(received("zero", [[1, null]], null)).toEqual([[[1, 0]], 0, "null"]);
  expect(received("null", [[1, null]], null)).toEqual([[[1, "null"]], "null", "null"]);
});

test("the convention can be switched while running", () => {
  const switched = hostWith("null");
  switched.emptyCells = "zero";
  expect(switched.call("TULU.GIVER", [null])).toBe(0);
});

test("an error within a result stays in its cell, or makes all of it #VALUE!", () => {
  const spreading = hostWith("null");
  expect(spreading.call("TULU.GIVER", ["blok"])).toEqual([
    [1, { error: "#VALUE!", message: "forkert" }],
    ["", true],
  ]);
  spreading.errorsInResults = "spread";
  expect(spreading.call("TULU.GIVER", ["blok"])).toEqual({ error: "#VALUE!" });
  expect(spreading.call("TULU.GIVER", ["null"])).toEqual([[0]]);
});

test("errors come in as errors with a code", () => {
  expect(received("null", [[{ error: "#DIV/0!" }, 1]], { error: "#N/A" })).toEqual([
    [["fejl #DIV/0!", 1]],
    "fejl #N/A",
    "null",
  ]);
});

test("where errors are not allowed in, the cell shows the error and the function is not called", () => {
  const strict = createFunctionHost({
    metadata: { functions: metadata.functions },
    mappings: runFunctionsScript(source).mappings,
    emptyCells: "null",
  });
  expect(strict.call("TULU.MODTAGET", [[[1, { error: "#REF!" }]]])).toEqual({ error: "#REF!" });
});

test("declared types are converted to before the call", () => {
  expect(host.call("TULU.STRENG.TAL", [5, "7"])).toBe("string number");
  expect(host.call("TULU.STRENG.TAL", [5, "syv"])).toEqual({ error: "#VALUE!" });
});

test.each<[type: string, given: GridValue, got: unknown]>([
  ["string", true, "TRUE"],
  ["string", 1.5, "1.5"],
  ["string", null, ""],
  ["boolean", 0, false],
  ["boolean", 2, true],
  ["boolean", "ja", "ja"],
  ["number", " ", { error: "#VALUE!" }],
  ["number", "1e2", 100],
  ["number", true, 1],
  ["number", null, 0],
  ["any", "7", "7"],
])("what is declared %s gets %j as %j", (type, given, got) => {
  expect(marshalledArgument(given, { name: "x", type }, "null", false)).toEqual(got);
});

test("every code that a function may name is an error of Excel's, and none is two", () => {
  const codes = Object.values(createAssociation().customFunctions.ErrorCode);
  expect(codes.filter((code) => !isErrorCode(code))).toEqual([]);
  expect(new Set(codes).size).toBe(codes.length);
});

test("too few and too many arguments", () => {
  expect(host.call("TULU.MODTAGET", [])).toEqual({ error: "#VALUE!" });
  expect(host.call("TULU.GIVER", [1, 2])).toEqual({ error: "#VALUE!" });
});

test.each<[string, unknown]>([
  ["fejl", { error: "#N/A", message: "Mangler: antal" }],
  ["uden tekst", { error: "#DIV/0!" }],
  ["navn", { error: "#VALUE!" }],
  ["kast", { error: "#VALUE!" }],
  [
    "blok",
    [
      [1, { error: "#VALUE!", message: "forkert" }],
      ["", true],
    ],
  ],
  ["skæv", { error: "#VALUE!" }],
  ["tom", { error: "#CALC!" }],
  ["nan", { error: "#NUM!" }],
  ["null", [[0]]],
  ["format", 0.159],
  ["selv", "selv"],
])("a function that gives %s", (what, expected) => {
  expect(host.call("TULU.GIVER", [what])).toEqual(expected);
});

test("functions.js gets neither window nor Office nor a timer", () => {
  const { mappings } = runFunctionsScript(
    `CustomFunctions.associate("HAR", () => [typeof window, typeof Office, typeof setTimeout, typeof CustomFunctions].join())`,
  );
  expect(mappings.get("HAR")?.()).toBe("undefined,undefined,undefined,object");
});

test("a formula in the workbook calls the function, through office.js and back", async () => {
  const { Excel, grid } = await loadOffice({ functions: hostWith("zero") });
  await Excel.run(async (context) => {
    const sheet = context.workbook.worksheets.getActiveWorksheet();
    sheet.getRange("A1").values = [["blok"]];
    sheet.getRange("B1:B2").formulas = [["=TULU.GIVER(A1)"], [null]];
    sheet.getRange("E1:E2").formulas = [['=TULU.GIVER("fejl")'], ["=TULU.MODTAGET(A2:A3,,D9)"]];
    const spill = sheet.getRange("B1").getSpillingToRangeOrNullObject();
    spill.load("address,values,text");
    const parent = sheet.getRange("C2").getSpillParentOrNullObject();
    parent.load("address");
    const others = sheet.getRange("E1:E2");
    others.load("values,valueTypes,text,hasSpill");
    await context.sync();
    expect(spill.address).toBe("'Ark1'!B1:C2");
    expect(spill.values).toEqual([
      [1, "#VALUE!"],
      ["", true],
    ]);
    expect(spill.text).toEqual([
      ["1", "#VÆRDI!"],
      ["", "SAND"],
    ]);
    expect(parent.address).toBe("'Ark1'!B1");
    expect(others.values[0]).toEqual(["#N/A"]);
    expect(others.text[0]).toEqual(["#I/T"]);
    expect(others.valueTypes).toEqual([["Error"], ["String"]]);
    expect(JSON.parse(others.values[1]?.[0] as string)).toEqual([[[0], [0]], "null", [[0]]]);
    expect(others.hasSpill).toBe(false);
  });
  expect(grid.values(grid.activeSheet(), { row: 0, column: 4, rows: 1, columns: 1 })).toEqual([
    [{ error: "#N/A", message: "Mangler: antal" }],
  ]);
});
