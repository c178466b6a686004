import { mkdtempSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { createContext, Script } from "node:vm";
import { gzipSync } from "node:zlib";
import webpack, { type Configuration } from "webpack";
import { median } from "./timing";

/* eslint-disable-next-line @typescript-eslint/no-require-imports -- webpack's own configuration is CommonJS */
const configurations = require("../webpack.config.js") as (env: object) => Configuration[];

/** functions.js as the product has it, built for the occasion. */
async function builtSource(): Promise<string> {
  const configuration = configurations({}).find(({ name }) => name === "functions");
  if (!configuration) throw new Error("webpack.config.js builds no functions.");
  const path = mkdtempSync(join(tmpdir(), "tulu-bench-"));
  try {
    await new Promise<void>((done, failed) => {
      webpack({ ...configuration, output: { ...configuration.output, path } }, (error, stats) => {
        if (error ?? stats?.hasErrors()) failed(error ?? new Error(stats?.toString("errors-only")));
        else done();
      });
    });
    return readFileSync(join(path, "functions.js"), "utf8");
  } finally {
    rmSync(path, { recursive: true });
  }
}

export interface BundleFigures {
  readonly bytes: number;
  readonly gzipBytes: number;
  readonly functions: number;
  /** Milliseconds to compile and run it in a fresh JavaScript world without a browser: the first time, and usually. */
  readonly firstEvaluation: number;
  readonly evaluation: number;
}

export async function bundleFigures(): Promise<BundleFigures> {
  const source = await builtSource();
  const names = new Set<string>();
  const evaluated = (): number => {
    const world = createContext({ CustomFunctions: { associate: (id: string) => names.add(id) } });
    const start = performance.now();
    new Script(source).runInContext(world);
    return performance.now() - start;
  };
  const times = Array.from({ length: 15 }, evaluated);
  return {
    bytes: Buffer.byteLength(source),
    gzipBytes: gzipSync(source, { level: 9 }).length,
    functions: names.size,
    firstEvaluation: times[0] ?? NaN,
    evaluation: median(times),
  };
}
