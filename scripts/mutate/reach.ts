import { readFileSync } from "node:fs";
import type { Change } from "./changes";
import type { Copy } from "./copy";
import { probeName } from "./probes";
import type { TestProcess } from "./testProcess";

/** Which code each test file reaches, how long it takes, and what it has caught. */
export class Reach {
  private readonly milliseconds = new Map<string, number>();
  private readonly caught = new Map<string, number>();
  private readonly places = new Map<string, ReadonlySet<string>>();

  /** Runs each test file once over code with probes in it. */
  async measure(copy: Copy, tests: readonly string[], process: TestProcess): Promise<void> {
    for (const test of tests) {
      const start = Date.now();
      if (!(await process.run(test, 600_000))) throw new Error(`${test} is not green before anything is changed.`);
      this.milliseconds.set(test, Date.now() - start);
      this.places.set(test, new Set(JSON.parse(readFileSync(copy.reached, "utf8")) as string[]));
    }
  }

  /** The test files that come to the change, those that catch much in little time first. */
  testsOf({ file, within }: Change): string[] {
    const worth = (test: string): number =>
      (1 + 3 * (this.caught.get(`${file} ${test}`) ?? 0)) / (this.milliseconds.get(test) ?? 1);
    return [...this.places]
      .filter(([, places]) => places.has(probeName(file, within)))
      .map(([test]) => test)
      .sort((a, b) => worth(b) - worth(a));
  }

  hasCaught({ file }: Change, test: string): void {
    const key = `${file} ${test}`;
    this.caught.set(key, (this.caught.get(key) ?? 0) + 1);
  }

  /** So long that a slow machine is no fault, and a loop without end is. */
  limit(test: string): number {
    return 20_000 + 10 * (this.milliseconds.get(test) ?? 0);
  }
}
