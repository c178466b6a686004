import { spawnSync } from "node:child_process";

const evaluated = (formula: string): { status: number | null; stdout: string; stderr: string } =>
  spawnSync(process.execPath, ["-r", "./scripts/typescript.cjs", "scripts/eval.ts", formula], { encoding: "utf8" });

test.each([
  ["TULU.BESPARELSE(1869;15,9%;13201;67772;0)", "15.587.560\u00a0kr.\n"],
  ["=TULU.ANDEL({624;278;565};13100;1)", "4,8\u00a0%\n2,1\u00a0%\n4,3\u00a0%\n"],
  [
    'TULU.ANDEL({5;1};{4;"10"};1)',
    /^#VÆRDI!\n#VÆRDI!\n#VÆRDI!: antal er 5 .*\n#VÆRDI!: befolkning er teksten "10".*\n$/,
  ],
  ["TULU.ANDEL(5;0)", "#DIVISION/0!\n"],
])("%s", (formula, wanted) => {
  const { status, stdout } = evaluated(formula);
  expect(status).toBe(0);
  if (typeof wanted === "string") expect(stdout).toBe(wanted);
  else expect(stdout).toMatch(wanted);
});

test("a function that does not exist", () => {
  const { status, stderr } = evaluated("TULU.NIX(1)");
  expect(status).toBe(1);
  expect(stderr).toContain("ingen funktion TULU.NIX");
});
