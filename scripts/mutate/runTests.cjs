/**
 * A process of its own that runs the test file it is sent and answers whether it was green. Jest stays loaded between
 * files; a change that never ends is ended by whoever started the process.
 */
const { runCLI } = require("jest");

process.on("message", async ({ file, config }) => {
  const folder = process.cwd();
  const options = { _: [file], $0: "jest", config, runTestsByPath: true, runInBand: true, reporters: [] };
  try {
    const { results } = await runCLI({ ...options, silent: true, watchman: false, ci: true }, [folder]);
    process.send({ green: results.success && results.numTotalTests > 0 });
  } catch (problem) {
    process.send({ green: false, problem: String(problem) });
  }
});
