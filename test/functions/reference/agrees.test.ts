import { disagreement, referenceCases, type ReferenceCase } from "./agrees";

const reference: ReferenceCase<null> = {
  id: "example-001",
  note: "",
  input: null,
  expect: { figure: 100, list: [1, null, "over"], nothing: 0 },
  tolerance_rel: 1e-3,
  tolerance_abs: 1e-6,
  tolerance_abs_by_field: { nothing: 1e-9 },
};

test("a figure within the relative tolerance agrees, one beyond does not", () => {
  expect(disagreement(reference, "figure", 100.09)).toBeUndefined();
  expect(disagreement(reference, "figure", 100.11)).toContain("not within");
});
test("a field's own absolute tolerance goes before the case's", () => {
  expect(disagreement(reference, "nothing", 9e-10)).toBeUndefined();
  expect(disagreement(reference, "nothing", 1e-7)).toContain("not within");
});
test("a list agrees figure by figure, holes and words included", () => {
  expect(disagreement(reference, "list", [1, null, "over"])).toBeUndefined();
  expect(disagreement(reference, "list", [1, 0, "over"])).toContain("no. 2");
  expect(disagreement(reference, "list", [1, null])).toContain("not 3 figures");
});
test("NaN, a text and an unknown field never agree", () => {
  expect(disagreement(reference, "figure", NaN)).toContain("not within");
  expect(disagreement(reference, "figure", "100")).toContain("not within");
  expect(disagreement(reference, "figur", 100)).toContain("no field");
});
test("a topic is read whole", () => {
  expect(referenceCases("rank_ties").length).toBe(34);
});
