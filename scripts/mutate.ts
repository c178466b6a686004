import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { changesIn, type Change } from "./mutate/changes";
import { copyOf } from "./mutate/copy";
import { withProbes } from "./mutate/probes";
import { Reach } from "./mutate/reach";
import { relatedTests } from "./mutate/relatedTests";
import { sample } from "./mutate/sample";
import { testProcess } from "./mutate/testProcess";
import { verdicts, type Verdict } from "./mutate/verdict";

/**
 * npm run mutate -- src/functions/shares [--each 4 | --all] [--seed 1] [--tests test/functions,test/seeds]
 *
 * Makes one small change at a time in a copy of the project and runs the unit tests that come to it. A change that they
 * all let pass is told: either a test is missing, or the code says something that does not matter. Takes `--each`
 * changes from every file, by chance from the seed.
 */
const root = join(__dirname, "..");

function wish(words: readonly string[]) {
  const after = (name: string): string | undefined =>
    words.includes(name) ? words[words.indexOf(name) + 1] : undefined;
  const valued = ["--each", "--seed", "--tests"];
  return {
    places: words.filter((word, index) => !word.startsWith("--") && !valued.includes(words[index - 1] ?? "")),
    each: words.includes("--all") ? Infinity : Number(after("--each") ?? 4),
    seed: Number(after("--seed") ?? 1),
    tests: after("--tests"),
  };
}

function filesAt(places: readonly string[]): string[] {
  const list = places.length > 0 ? execFileSync("git", ["ls-files", "--", ...places], { cwd: root }).toString() : "";
  const files = list.split("\n").filter((file) => /\.tsx?$/.test(file));
  if (files.length === 0) throw new Error("Name a folder or a file, for example src/functions/shares.");
  return files;
}

const oneLine = (text: string): string => text.replace(/\s+/g, " ").slice(0, 90);
const told = (change: Change, verdict: Verdict): string =>
  `${change.file}:${change.line}  ${oneLine(change.was)}  →  ${oneLine(change.becomes)}  (${verdict})`;

async function mutate({ places, each, seed, tests }: ReturnType<typeof wish>): Promise<void> {
  const files = filesAt(places);
  const texts = new Map(files.map((file) => [file, readFileSync(join(root, file), "utf8")]));
  const copy = copyOf(root);
  const process = testProcess(copy.folder);
  try {
    const related = relatedTests(copy.folder, files, tests);
    const reach = new Reach();
    texts.forEach((text, file) => copy.write(file, withProbes(file, text)));
    await reach.measure(copy, related, process);
    texts.forEach((text, file) => copy.write(file, text));

    const verdictOf = verdicts(root, copy, reach, process);
    const counts = new Map<Verdict, number>();
    for (const [file, text] of texts) {
      for (const change of sample(changesIn(file, text), each, seed)) {
        const verdict = await verdictOf(change, text);
        counts.set(verdict, (counts.get(verdict) ?? 0) + 1);
        if (verdict === "unseen" || verdict === "no test comes here") console.log(told(change, verdict));
      }
    }
    const tried = [...counts.values()].reduce((a, b) => a + b, 0);
    const noticed = [...counts].map(([verdict, count]) => `${verdict} ${count}`).join(", ");
    console.log(`${tried} changes in ${files.length} files, ${related.length} test files: ${noticed}.`);
  } finally {
    process.end();
    copy.remove();
  }
}

mutate(wish(process.argv.slice(2))).catch((problem: unknown) => {
  console.error(problem instanceof Error ? problem.message : problem);
  process.exitCode = 1;
});
