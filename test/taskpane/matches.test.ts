import { catalogue } from "../../src/functions/catalogue";
import { matches } from "../../src/taskpane/tabs/functions/matches";

const found = (query: string, language: "da" | "en" = "da") =>
  matches(catalogue, query, language).map(({ name }) => name);

test.each(["MÅLOPFYLDELSE", "mål", "maal", "mal", "=TULU.MÅL", "MAALOPFYLDELSE"])(
  "%s finds MÅLOPFYLDELSE first",
  (query) => {
    expect(found(query)[0]).toBe("MÅLOPFYLDELSE");
  },
);

test("the function named so stands before those that mention it", () => {
  expect(found("andel")[0]).toBe("ANDEL");
  expect(found("andel").length).toBeGreaterThan(3);
});

test("every word must be mentioned", () => {
  const names = found("befolkning enhedspris");
  expect(names).toContain("BESPARELSE");
  expect(names).not.toContain("ANDEL");
});

test("parameters are found in the pane's language", () => {
  expect(found("population", "en")).toContain("ANDEL");
});

test("an empty query gives them all, in their order", () => {
  expect(found("  ")).toEqual(catalogue.map(({ name }) => name));
});
