import { spawnSync } from "node:child_process";
import { changedText, type Change } from "./changes";
import { compiler } from "./compiles";
import type { Copy } from "./copy";
import type { Reach } from "./reach";
import type { TestProcess } from "./testProcess";

/** What noticed a change: a test, the compiler, a generated file that no longer fits, or nothing. */
export type Verdict = "test" | "compiler" | "generated" | "unseen" | "no test comes here";

/** Makes one change at a time in the copy and tells what notices it; the copy is whole again afterwards. */
export function verdicts(root: string, copy: Copy, reach: Reach, process: TestProcess) {
  const compiles = compiler(root);

  const noticingTest = async (change: Change): Promise<string | undefined> => {
    for (const test of reach.testsOf(change)) if (!(await process.run(test, reach.limit(test)))) return test;
    return undefined;
  };

  return async (change: Change, text: string): Promise<Verdict> => {
    const changed = changedText(change, text);
    copy.write(change.file, changed);
    try {
      const test = await noticingTest(change);
      if (test !== undefined) {
        reach.hasCaught(change, test);
        return "test";
      }
      if (!compiles(change.file, changed)) return "compiler";
      if (change.file.startsWith("src/functions/") && !generatedFilesFit(copy.folder)) return "generated";
      return reach.testsOf(change).length > 0 ? "unseen" : "no test comes here";
    } finally {
      copy.write(change.file, text);
    }
  };
}

/** The handbook and the contract follow from the cards: `npm run check` compares them. */
function generatedFilesFit(folder: string): boolean {
  const args = ["-r", "./scripts/typescript.cjs", "scripts/generate.ts", "--check"];
  return spawnSync(process.execPath, args, { cwd: folder, stdio: "ignore" }).status === 0;
}
