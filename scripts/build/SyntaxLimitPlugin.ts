import { Linter } from "eslint";
import type { Compiler } from "webpack";

type EcmaVersion = 2020 | 2021 | 2022;

/** Fails the build when an entry's initial JavaScript cannot be read by an engine of that edition of the language. */
export class SyntaxLimitPlugin {
  constructor(
    private readonly entry: string,
    private readonly ecmaVersion: EcmaVersion,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SyntaxLimit", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SyntaxLimit", stage }, (assets) => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        for (const file of files.filter((name) => name.endsWith(".js"))) {
          const fault = syntaxFault(String(assets[file]?.source() ?? ""), this.ecmaVersion);
          if (fault) compilation.errors.push(new WebpackError(`${file} is not ES${this.ecmaVersion}: ${fault}`));
        }
      });
    });
  }
}

/** What an engine of that edition would say of the script; built-ins are not looked at, tsconfig does that. */
export function syntaxFault(script: string, ecmaVersion: EcmaVersion): string | undefined {
  const [fault] = new Linter().verify(script, { languageOptions: { ecmaVersion, sourceType: "script" } });
  return fault && `line ${fault.line}, column ${fault.column}: ${fault.message}`;
}
