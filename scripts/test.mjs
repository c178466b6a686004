import { mkdirSync, readFileSync, rmSync } from "node:fs";
import { join } from "node:path";
import { runChecks, runManifestCheck, runPart } from "./parts.mjs";
import { installChromium, installPackages, root } from "./setup.mjs";

/**
 * npm test, from a fresh clone: installs what is missing, then checks, unit tests, the build with its size limits, and
 * the journeys in a browser. The last line sums up; a part that has no tests of its own and fails counts as one failure.
 */
function test() {
  installPackages();
  const chromium = installChromium();
  mkdirSync(join(root, "test-results"), { recursive: true });

  const checks = { passed: 0, failed: runChecks() };
  const unit = jest("unit", []);
  const build = {
    passed: 0,
    failed: runPart("build", ["node_modules/webpack/bin/webpack.js"]) && runManifestCheck("dist") ? 0 : 1,
  };
  const journeys = jest("e2e", ["--config", "test/e2e/jest.config.js"], { CHROMIUM: chromium });

  console.log();
  for (const [name, { passed, failed }] of Object.entries({ check: checks, unit, build, e2e: journeys })) {
    console.log(`${name.padEnd(6)} ${passed + failed === 0 ? "ok" : `${passed} passed, ${failed} failed`}`);
  }
  const sum = (key) => [checks, unit, build, journeys].reduce((total, part) => total + part[key], 0);
  console.log(`\n${sum("passed")} passed, ${sum("failed")} failed`);
  return sum("failed");
}

/** Runs jest and counts; a test file that could not run is a failure. */
function jest(name, args, env) {
  const report = join(root, "test-results", `${name}.json`);
  rmSync(report, { force: true });
  const ok = runPart(name, ["node_modules/jest/bin/jest.js", ...args, "--json", "--outputFile", report], env);
  try {
    const { numPassedTests, numFailedTests, numRuntimeErrorTestSuites } = JSON.parse(readFileSync(report, "utf8"));
    const failed = numFailedTests + numRuntimeErrorTestSuites;
    return { passed: numPassedTests, failed: ok ? failed : Math.max(failed, 1) };
  } catch {
    return { passed: 0, failed: 1 };
  }
}

try {
  process.exitCode = test() > 0 ? 1 : 0;
} catch (reason) {
  console.error(reason.message);
  console.log("\n0 passed, 1 failed");
  process.exitCode = 1;
}
