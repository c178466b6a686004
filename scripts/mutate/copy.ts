import { execFileSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join } from "node:path";

/** A copy of the project's files beside it, where a change harms nobody; the packages are borrowed. */
export interface Copy {
  readonly folder: string;
  readonly reached: string;
  readonly write: (file: string, text: string) => void;
  readonly remove: () => void;
}

const jestConfig = `const { projects, ...others } = require("./jest.config.js");
const reach = { setupFiles: ["<rootDir>/reach.cjs"], setupFilesAfterEnv: ["<rootDir>/reachAfter.cjs"] };
module.exports = { ...others, projects: projects.map((project) => ({ ...project, ...reach, rootDir: __dirname })) };
`;
const reach = `globalThis.reachedByTest = new Set();\n`;
const reachAfter = (file: string): string =>
  `afterAll(() => require("fs").writeFileSync(${JSON.stringify(file)}, JSON.stringify([...globalThis.reachedByTest])));\n`;

export function copyOf(root: string): Copy {
  const folder = mkdtempSync(join(tmpdir(), "tulu-mutate-"));
  const reached = join(folder, "reached.json");
  const write = (file: string, text: string): void => writeFileSync(join(folder, file), text);
  const list = execFileSync("git", ["ls-files", "-z", "--cached", "--others", "--exclude-standard"], { cwd: root });
  for (const file of list.toString().split("\0").filter(Boolean)) {
    if (!existsSync(join(root, file))) continue;
    mkdirSync(dirname(join(folder, file)), { recursive: true });
    cpSync(join(root, file), join(folder, file));
  }
  symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
  write("jest.mutate.cjs", jestConfig);
  write("reach.cjs", reach);
  write("reachAfter.cjs", reachAfter(reached));
  return { folder, reached, write, remove: () => rmSync(folder, { recursive: true, force: true }) };
}
