import { dirname, join } from "node:path";
import ts from "typescript";
import { syntaxFault } from "../../scripts/build/SyntaxLimitPlugin";

/** The compiler as src/functions/tsconfig.json has it, over one more file that is not on the disk. */
function faultsOf(source: string): string[] {
  const file = join(process.cwd(), "src/functions/tsconfig.json");
  const { options } = ts.parseJsonConfigFileContent(
    ts.readConfigFile(file, ts.sys.readFile).config,
    ts.sys,
    dirname(file),
  );
  const planted = join(dirname(file), "planted.ts");
  const host = ts.createCompilerHost(options);
  const { getSourceFile, fileExists } = host;
  host.fileExists = (name) => name === planted || fileExists(name);
  host.getSourceFile = (name, target) =>
    name === planted ? ts.createSourceFile(name, source, target) : getSourceFile(name, target);
  const program = ts.createProgram([planted], options, host);
  return ts.getPreEmitDiagnostics(program).map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, " "));
}

const newer = [
  "export const a = [1].at(-1);",
  "export const a = [1].findLastIndex(Boolean);",
  "export const a = Object.hasOwn({}, 'a');",
  "export const a = [2, 1].toSorted();",
  "export const a = structuredClone({});",
  "export const a = new Error('', { cause: 1 });",
  "export const a = 'a'.replaceAll('a', 'b');",
  "export const a = /[a--b]/v;",
  "export const a = document.title;",
];

test("what ES2020 has is let through", () => {
  expect(faultsOf("export const a = [[1]].flat().map((n) => n ?? 10n ** 2n);")).toEqual([]);
});

test.each(newer)("functions.js is not compiled with: %s", (source) => expect(faultsOf(source)).toHaveLength(1));

test.each(["a ??= 1", "a ||= 1", "class A { #b; }", "class A { static {} }", "const a = 1_000"])(
  "functions.js is not built with: %s",
  (script) => {
    expect(syntaxFault(`let a; ${script}`, 2020)).toMatch(/Parsing error/);
    expect(syntaxFault(`let b; ${script}`, 2022)).toBeUndefined();
  },
);
