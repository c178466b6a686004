import { useEffect, useState } from "react";
import type { Spot } from "../../../../sheet/place";
import type { BlockPlan } from "../../../../blocks/plan";
import { sizeOf } from "../../../../blocks/layout";
import { useWorkbook } from "../../../port";
import { noTargets, troubledTargets, type FoundTargets, type OfferedTarget } from "../../../form/offeredTarget";

/** The places for a whole block: a sheet of its own first, which never is in the way of the user's. */
export function useBlockTargets(plan: BlockPlan | undefined, active: Spot | undefined, round: number): FoundTargets {
  const workbook = useWorkbook();
  const [found, setFound] = useState(noTargets);
  const { sheet, row, column } = active ?? {};
  useEffect(() => {
    let gone = false;
    if (!plan || sheet === undefined || row === undefined || column === undefined) return;
    const take = (targets: FoundTargets) => {
      if (!gone) setFound(targets);
    };
    const size = { ...sizeOf(plan), perRow: false, above: 0, aligned: false as const };
    workbook.freePlaces({ sheet, row, column, rows: 1, columns: 1 }, size, plan.title).then(
      (places) =>
        take({
          offers: places
            .map((place): OfferedTarget => ({ ...place, plan: () => plan }))
            .toSorted((a, b) => Number(b.kind === "newSheet") - Number(a.kind === "newSheet")),
          trouble: undefined,
        }),
      (reason: unknown) => take(troubledTargets(reason)),
    );
    return () => {
      gone = true;
    };
  }, [workbook, plan, sheet, row, column, round]);
  return plan ? found : noTargets;
}
