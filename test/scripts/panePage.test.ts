import { readFileSync } from "node:fs";
import { panePage } from "../../scripts/build/panePage";

const template = readFileSync("src/taskpane/taskpane.html", "utf8");
const scriptsOf = (page: string): string[] =>
  [...page.matchAll(/<script src="([^"]*)"/g)].map(([, source = ""]) => source);

test.each([
  ["own", ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js"]],
  ["shared", ["https://appsforoffice.microsoft.com/lib/1/hosted/office.js", "functions.js"]],
  ["preview", ["bootstrap.js", "office/office.js"]],
] as const)("%s loads its scripts in order", (where, scripts) =>
  expect(scriptsOf(panePage(template, where))).toEqual(scripts),
);

test("a template that loads office.js itself is refused", () =>
  expect(() => panePage(panePage(template, "own"), "own")).toThrow("leave office.js to the build"));
