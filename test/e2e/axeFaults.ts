import { readFileSync } from "node:fs";
import type { AxeResults } from "axe-core";
import type { Frame } from "playwright-core";

/** What axe finds wrong by WCAG 2.1 A and AA: one line a rule and place. */
export async function axeFaults(frame: Frame, context: { readonly exclude: string[][] }): Promise<string[]> {
  await frame.evaluate(atRest);
  await frame.evaluate(readFileSync(require.resolve("axe-core/axe.min.js"), "utf8"));
  const { violations } = await frame.evaluate((where) => {
    const { axe } = window as unknown as { axe: { run(where: object, options: object): Promise<AxeResults> } };
    return axe.run(where, { runOnly: ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa"] });
  }, context);
  return violations.flatMap(({ id, help, nodes }) =>
    nodes.map(({ target, failureSummary }) => `${id}: ${help} (${target.join(" ")}) ${failureSummary ?? ""}`),
  );
}

/** In the page: waits until what fades and slides in has come; what turns until work is done is not waited for. */
async function atRest(): Promise<void> {
  const passing = (): Animation[] =>
    document
      .getAnimations()
      .filter((one) => one.playState === "running" && one.effect?.getComputedTiming().endTime !== Infinity);
  for (let moving = passing(); moving.length > 0; moving = passing())
    await Promise.allSettled(moving.map(({ finished }) => finished));
}
