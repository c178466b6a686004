import { helpText } from "../../src/functions/helpText";
import { execFileSync } from "node:child_process";
import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, runInContext } from "node:vm";
import { evaluate } from "../../src/functions/call/evaluate";
import { offersHeadings } from "../../src/functions/card";
import { catalogue } from "../../src/functions/catalogue";

/** A pattern for what a text begins with. */
const opening = (text: string): RegExp => new RegExp(`^${text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&")}`);

type Registered = Map<string, (...args: unknown[]) => unknown[][]>;

let folder: string;
let script: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), "tulu-functions-"));
  const webpack = require.resolve("webpack/bin/webpack.js");
  execFileSync(process.execPath, [webpack, "--config-name", "functions", "--output-path", folder], { stdio: "pipe" });
  script = readFileSync(join(folder, "functions.js"), "utf8");
}, 60_000);

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Evaluates functions.js where there is nothing but JavaScript itself, without Intl, and Excel's one object. */
function registered(): Registered {
  const functions: Registered = new Map();
  class CustomFunctionsError {
    constructor(
      readonly code: string,
      readonly message?: string,
    ) {}
  }
  const CustomFunctions = {
    Error: CustomFunctionsError,
    associate: (id: string, compute: (...args: unknown[]) => unknown[][]) => void functions.set(id, compute),
  };
  const bare = createContext({ CustomFunctions });
  runInContext("delete globalThis.Intl; delete globalThis.WebAssembly; delete globalThis.console;", bare);
  runInContext("Object.defineProperty(globalThis, 'globalThis', { get() { throw new Error('globalThis') } })", bare);
  runInContext(script, bare);
  return functions;
}

test("a bare JavaScript runtime registers every id", () => {
  expect([...registered().keys()]).toEqual(catalogue.map(({ id }) => id));
});

test("and computes", () => {
  expect(registered().get("ANDEL")?.([[1869]], [[13201]], 1)).toEqual([[0.142]]);
});

const headed = catalogue.filter(offersHeadings);
test.each(headed.map((card) => [card.id, card] as const))("what is left of %s has its headings", (id, card) => {
  const left = card.parameters.map((_, place) => (place < card.parameters.length - 1 ? 1 : true));
  const [first] = evaluate(card, left);
  expect(typeof first?.[0]).toBe("string");
  expect(registered().get(id)?.(...left)[0]).toEqual(first);
});

test("no documentation and no name of a browser is in it", () => {
  for (const { summary, formula } of catalogue) {
    for (const text of [summary.da, summary.en, formula.da, formula.en]) expect(script).not.toContain(text);
  }
  const parameters = catalogue.flatMap((card) => card.parameters);
  for (const { help } of parameters) expect(script).not.toContain(help.da);
  expect(script).not.toMatch(/\b(window|self|document|globalThis|Intl|require|process|importScripts)\b/);
});

test.each([
  ["functions.json", "da"],
  ["functions.en.json", "en"],
] as const)("%s has the same ids, names and kinds, and its own texts", (file, language) => {
  const metadata: unknown = JSON.parse(readFileSync(join(folder, file), "utf8"));
  expect(metadata).toMatchObject({ allowErrorForDataTypeAny: true });
  expect(metadata).toHaveProperty(
    "functions",
    catalogue.map(({ id, name, summary, parameters }) => ({
      id,
      name,
      description: expect.stringMatching(
        opening(`${summary[language]}\n${language === "da" ? "Fx" : "E.g."} =TULU.${name}(`),
      ),
      parameters: parameters.map((parameter) => ({
        name: language === "da" ? parameter.name : parameter.english,
        description: helpText(parameter, language),
        type: "any",
        dimensionality: parameter.kind === "choice" ? "scalar" : "matrix",
        ...(parameter.optional === true || ("default" in parameter && parameter.default !== undefined)
          ? { optional: true }
          : {}),
      })),
      result: { dimensionality: "matrix" },
    })),
  );
});
