import { join } from "node:path";
import ts from "typescript";
import { unguardedMembers } from "../../scripts/officeMembers/newerMembers";

const folder = join(process.cwd(), "src/planted/");

/** Office's types are long: they are read once. */
const library = new Map<string, ts.SourceFile>();
function libraryFile(name: string): ts.SourceFile {
  const file =
    library.get(name) ?? ts.createSourceFile(name, ts.sys.readFile(name) ?? "", ts.ScriptTarget.ES2022, true);
  library.set(name, file);
  return file;
}

/** What is found in a file that is not on the disk, when the manifest promises ExcelApi 1.17. */
function foundIn(source: string): string[] {
  const planted = `${folder}planted.ts`;
  const options: ts.CompilerOptions = { target: ts.ScriptTarget.ES2022, strict: true, types: ["office-js"] };
  const host = ts.createCompilerHost(options);
  const { fileExists } = host;
  host.fileExists = (name) => name === planted || fileExists(name);
  host.getSourceFile = (name, target) =>
    name === planted ? ts.createSourceFile(name, source, target, true) : libraryFile(name);
  const program = ts.createProgram([planted], options, host);
  return unguardedMembers(program, folder, { set: "ExcelApi", version: "1.17" });
}

const asks = (version: string, set = "ExcelApi") =>
  `Office.context.requirements.isSetSupported("${set}", "${version}")`;
const work = (body: string) => `function work(range: Excel.Range, context: Excel.RequestContext) { ${body} }`;

test.each<[what: string, source: string]>([
  ["a member of the promised set", work("range.getSpillParentOrNullObject();")],
  ["a newer one in an if", work(`if (${asks("1.20")}) ({ mergeUndoGroup: true } satisfies Excel.RunOptions);`)],
  ["after a return", work(`if (!${asks("1.18")}) return; context.workbook.notes.getCount();`)],
  ["in a conditional", work(`${asks("1.19")} ? context.workbook.notes.getCount() : 0;`)],
  ["after an and", work(`${asks("1.20")} && context.workbook.notes.getCount();`)],
  ["behind a function that asks", `const can = () => ${asks("1.18")}; ${work("if (can()) context.workbook.notes;")}`],
])("is let through: %s", (_, source) => expect(foundIn(source)).toEqual([]));

test.each<[what: string, source: string, member: RegExp]>([
  ["a property", work("context.workbook.notes;"), /notes is ExcelApi 1\.18, and the manifest promises ExcelApi 1\.17/],
  ["a method", work("context.workbook.notes.getCount();"), /notes/],
  ["an option", work("Excel.run({ mergeUndoGroup: true }, async () => {});"), /mergeUndoGroup is ExcelApi 1\.20/],
  ["a name taken out", work("const { notes } = context.workbook;"), /notes/],
  [
    "a set without a number like it",
    work("context.workbook.linkedWorkbooks;"),
    /linkedWorkbooks is ExcelApiOnline 1\.1/,
  ],
  ["after the wrong question", work(`if (${asks("1.17")}) context.workbook.notes;`), /notes/],
  ["after a question of another set", work(`if (${asks("1.18", "WordApi")}) context.workbook.notes;`), /notes/],
  ["in the else", work(`if (${asks("1.18")}) return; else context.workbook.notes;`), /notes/],
])("is found: %s", (_, source, member) => {
  const found = foundIn(source);
  expect(found).not.toEqual([]);
  expect(found[0]).toMatch(member);
});
