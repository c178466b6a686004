import { sep } from "node:path";
import type { Compiler } from "webpack";
import type { Card } from "../../src/functions/card";
import { functionMetadata } from "../generated/functionMetadata";

/** Writes functions.json (Danish) and functions.en.json beside functions.js, anew at every build. */
export class FunctionMetadataPlugin {
  constructor(private readonly catalogueFile: string) {}

  apply(compiler: Compiler): void {
    const { Compilation, sources, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("FunctionMetadata", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL;
      compilation.hooks.processAssets.tapPromise({ name: "FunctionMetadata", stage }, async () => {
        try {
          const catalogue = await this.freshCatalogue();
          for (const [file, language] of [
            ["functions.json", "da"],
            ["functions.en.json", "en"],
          ] as const) {
            const text = `${JSON.stringify(functionMetadata(catalogue, language), null, 2)}\n`;
            compilation.emitAsset(file, new sources.RawSource(text));
          }
        } catch (reason) {
          compilation.errors.push(
            new WebpackError(`functions.json: ${reason instanceof Error ? reason.message : reason}`),
          );
        }
      });
    });
  }

  /** The cards as they are on disk now: a dev server must not show the texts that it started with. */
  private async freshCatalogue(): Promise<readonly Card[]> {
    for (const file of Object.keys(require.cache)) {
      if (file.includes(`${sep}src${sep}functions${sep}`)) delete require.cache[file];
    }
    return ((await import(this.catalogueFile)) as { catalogue: readonly Card[] }).catalogue;
  }
}
