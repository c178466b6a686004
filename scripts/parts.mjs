import { spawnSync } from "node:child_process";
import { root } from "./setup.mjs";

/** Runs `node …args` at the root, output shown as it comes; whether it went well. */
export function runPart(name, args, env = {}) {
  console.log(`\n— ${name}`);
  const started = Date.now();
  const { status } = spawnSync(process.execPath, args, {
    cwd: root,
    stdio: ["ignore", "inherit", "inherit"],
    env: { ...process.env, ...env },
  });
  const ok = status === 0;
  console.log(`${ok ? "ok" : "FEJL"}: ${name} (${((Date.now() - started) / 1000).toFixed(1)} s)`);
  return ok;
}

const typescript = ["-r", "./scripts/typescript.cjs"];

/** The manifest as it is in `folder`: at the root or, once built, in dist. */
export const runManifestCheck = (folder) =>
  runPart(`manifest (${folder})`, [...typescript, "scripts/manifest.ts", folder]);

/** Types, lint, format, generated files, manifest, members of Office: each is tried even if another fails. Gives the number that failed. */
export function runChecks() {
  const cached = (name) => ["--cache", "--cache-location", `.cache/${name}/`];
  const results = [
    runPart("typer", [
      bin("typescript/bin/tsc"),
      "-p",
      ".",
      "--incremental",
      "--tsBuildInfoFile",
      ".cache/types.tsbuildinfo",
    ]),
    runPart("typer (functions.js: ES2020)", [bin("typescript/bin/tsc"), "-p", "src/functions"]),
    runPart("lint", [bin("eslint/bin/eslint.js"), "--max-warnings", "0", ...cached("eslint"), "."]),
    runPart("format", [bin("prettier/bin/prettier.cjs"), "--check", "--log-level", "warn", ...cached("prettier"), "."]),
    runPart("genererede filer", [...typescript, "scripts/generate.ts", "--check"]),
    runManifestCheck("."),
    runPart("Excels medlemmer", [...typescript, "scripts/officeMembers.ts"]),
  ];
  return results.filter((ok) => !ok).length;
}

const bin = (program) => `node_modules/${program}`;
