import { execFileSync } from "node:child_process";
import { join } from "node:path";

/** Rooms whose tests tell what another room promises: a card's steps are read in explanations. */
const alsoIn: Readonly<Record<string, readonly string[]>> = {
  functions: ["explain", "seeds"],
  workbook: ["explain", "blocks"],
  formulas: ["explain", "blocks"],
};

/**
 * The unit tests that could notice a change in the files: related to them by imports, and, where the files' rooms have
 * tests of their own, in those rooms: what a room promises is told there. `wanted` names other folders, with commas.
 */
export function relatedTests(folder: string, files: readonly string[], wanted: string | undefined): string[] {
  const jest = join(folder, "node_modules/jest/bin/jest.js");
  const args = [jest, "--config", "jest.mutate.cjs", "--listTests", "--findRelatedTests", ...files];
  const related = execFileSync(process.execPath, args, { cwd: folder, maxBuffer: 1e8 })
    .toString()
    .split("\n")
    .map((line) => line.slice(line.replaceAll("\\", "/").lastIndexOf("/test/") + 1).trim())
    .filter((line) => line.startsWith("test"));
  const within = (folders: readonly string[]): string[] =>
    related.filter((test) => folders.some((name) => test.startsWith(name)));
  if (wanted !== undefined) return within(wanted.split(","));
  const rooms = new Set(files.map((file) => file.replace(/^src\//, "").split("/")[0] ?? ""));
  const own = within([...rooms].flatMap((room) => [room, ...(alsoIn[room] ?? [])]).map((room) => `test/${room}/`));
  return own.length > 0 ? own : related;
}
