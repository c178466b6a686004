import { spawnSync } from "node:child_process";
import { join } from "node:path";
import { checkedShapes } from "../../bench/checkedShapes";

const root = join(__dirname, "../..");

/* In a process of its own: jest's own world takes several times as long over the same work. */
test("a check of 100,000 cells is soon done and soon stopped, whatever shape they are in", () => {
  const { stdout } = spawnSync(
    process.execPath,
    ["-r", join(root, "scripts/typescript.cjs"), join(root, "bench/checks.ts"), "--unread"],
    { cwd: root, encoding: "utf8" },
  );
  const lines = stdout.trim().split("\n");
  expect(lines).toHaveLength(Object.keys(checkedShapes).length);
  for (const line of lines) expect(line).toMatch(/^held: /u);
});
