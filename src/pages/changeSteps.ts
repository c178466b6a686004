/** A step of a waterfall: from where to where, the last one from nought to the change in all. */
export interface ChangeStep {
  readonly from: number;
  readonly to: number;
}

export function changeSteps(values: readonly (number | null)[]): ChangeStep[] {
  let run = 0;
  return values.map((value, at) => {
    if (at === values.length - 1) return { from: 0, to: value ?? 0 };
    const from = run;
    run += value ?? 0;
    return { from, to: run };
  });
}
