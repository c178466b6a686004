import { catalogue } from "../../src/functions/catalogue";
import { ExcelError, registeredFunctions, type ExcelFunction } from "./registeredFunctions";

let registered: ReadonlyMap<string, ExcelFunction>;
beforeAll(async () => void (registered = await registeredFunctions()));
afterAll(() => Reflect.deleteProperty(globalThis, "CustomFunctions"));

/** What Excel may hand over after the arguments. */
const invocations = [
  {},
  { functionName: "ANDEL", isInValuePreview: false },
  { address: "Ark1!A1", parameterAddresses: ["Ark1!B1"], functionName: "ANDEL" },
];

test.each(invocations)("the invocation object %j is no argument", (invocation) => {
  expect(registered.get("ANDEL")?.([[1869]], [[13201]], 1, invocation)).toEqual([[0.142]]);
  expect(registered.get("ANDEL")?.([[1]], [[8]], null, invocation)).toEqual([[0.125]]);
});

test.each(invocations)("nor is it taken for an argument left out: %j", (invocation) => {
  expect(registered.get("ANDEL")?.([[1]], [[8]], invocation)).toEqual([[0.125]]);
});

test("an error in the last argument is still an error", () => {
  expect(() => registered.get("ANDEL")?.([[1]], [[8]], new ExcelError("#N/A"))).toThrow(
    expect.objectContaining({ code: "#VALUE!", message: "decimaler: #N/A" }),
  );
});

test.each(catalogue.map(({ id, parameters }) => [id, parameters.length]))("%s gives the same with it", (id, count) => {
  const answer = (...more: unknown[]): unknown => {
    try {
      return registered.get(id)?.(...new Array<null>(count).fill(null), ...more);
    } catch (refusal) {
      return refusal;
    }
  };
  expect(answer({ functionName: id })).toEqual(answer());
});
