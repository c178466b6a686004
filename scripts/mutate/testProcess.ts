import { fork } from "node:child_process";
import type { ChildProcess } from "node:child_process";
import { join } from "node:path";

export interface TestProcess {
  /** Whether the test file is green within the time; a process that takes longer is ended. */
  readonly run: (file: string, milliseconds: number) => Promise<boolean>;
  readonly end: () => void;
}

/** Runs test files one at a time in the copy. */
export function testProcess(folder: string): TestProcess {
  let child: ChildProcess | undefined;
  const started = (): ChildProcess =>
    (child ??= fork(join(folder, "scripts/mutate/runTests.cjs"), {
      cwd: folder,
      execArgv: ["--max-old-space-size=3000"],
      stdio: ["ignore", "ignore", "ignore", "ipc"],
    }));
  const end = (): void => {
    child?.kill("SIGKILL");
    child = undefined;
  };
  const run = (file: string, milliseconds: number): Promise<boolean> =>
    new Promise((resolve) => {
      const process = started();
      const settle = (green: boolean, ended: boolean): void => {
        clearTimeout(limit);
        process.removeAllListeners();
        if (ended) end();
        resolve(green);
      };
      const limit = setTimeout(() => settle(false, true), milliseconds);
      process.once("message", (answer: { green: boolean }) => settle(answer.green, false));
      process.once("exit", () => settle(false, true));
      process.send({ file: join(folder, file), config: join(folder, "jest.mutate.cjs") });
    });
  return { run, end };
}
