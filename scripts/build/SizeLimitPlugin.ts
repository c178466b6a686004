import { gzipSync } from "node:zlib";
import type { Compiler } from "webpack";

/** Fails the build when an entry's initial JavaScript, gzipped, is above its limit. */
export class SizeLimitPlugin {
  constructor(
    private readonly entry: string,
    private readonly kilobytes: number,
  ) {}

  apply(compiler: Compiler): void {
    const { Compilation, WebpackError } = compiler.webpack;
    compiler.hooks.thisCompilation.tap("SizeLimit", (compilation) => {
      const stage = Compilation.PROCESS_ASSETS_STAGE_REPORT;
      compilation.hooks.processAssets.tap({ name: "SizeLimit", stage }, (assets) => {
        const files = compilation.entrypoints.get(this.entry)?.getFiles() ?? [];
        const scripts = files.filter((file) => file.endsWith(".js"));
        const bytes = scripts.reduce(
          (sum, file) => sum + gzipSync(assets[file]?.buffer() ?? "", { level: 9 }).length,
          0,
        );
        const size = `${this.entry}: ${(bytes / 1024).toFixed(1)} KB gzip, limit ${this.kilobytes} KB`;
        if (bytes > this.kilobytes * 1024) compilation.errors.push(new WebpackError(`Too large. ${size}`));
        else compiler.getInfrastructureLogger("size").info(size);
      });
    });
  }
}
