import { join } from "node:path";
import * as ts from "typescript";

/** Answers whether the compiler lets a file pass with another text: what it refuses needs no test. */
export function compiler(root: string): (file: string, text: string) => boolean {
  const config = ts.readConfigFile(join(root, "tsconfig.json"), ts.sys.readFile);
  const { options, fileNames } = ts.parseJsonConfigFileContent(config.config, ts.sys, root);
  const changed = new Map<string, { text: string; version: number }>();
  const service = ts.createLanguageService({
    fileExists: ts.sys.fileExists,
    readFile: ts.sys.readFile,
    readDirectory: ts.sys.readDirectory,
    directoryExists: ts.sys.directoryExists,
    getDirectories: ts.sys.getDirectories,
    useCaseSensitiveFileNames: () => ts.sys.useCaseSensitiveFileNames,
    getCompilationSettings: () => options,
    getScriptFileNames: () => fileNames,
    getScriptVersion: (name) => String(changed.get(name)?.version ?? 0),
    getScriptSnapshot: (name) => {
      const text = changed.get(name)?.text ?? ts.sys.readFile(name);
      return text === undefined ? undefined : ts.ScriptSnapshot.fromString(text);
    },
    getCurrentDirectory: () => root,
    getDefaultLibFileName: ts.getDefaultLibFilePath,
  });
  let version = 0;
  return (file, text) => {
    const name = join(root, file);
    changed.set(name, { text, version: ++version });
    const faults = [...service.getSyntacticDiagnostics(name), ...service.getSemanticDiagnostics(name)];
    changed.set(name, { text: ts.sys.readFile(name) ?? "", version: ++version });
    return faults.length === 0;
  };
}
