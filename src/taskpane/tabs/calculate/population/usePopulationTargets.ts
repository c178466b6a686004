import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../../../blocks/block";
import { sizeOf } from "../../../../blocks/layout";
import type { Spot as SheetSpot } from "../../../../sheet/place";
import { noTargets, troubledTargets, type FoundTargets, type OfferedTarget } from "../../../form/offeredTarget";
import { useWorkbook } from "../../../port";
import { areaNames } from "./areas";
import { alignedPlan, sheetPlan } from "./populationPlan";
import { linesArea, type FilledSpot } from "./spots";
import type { Asked } from "./useAsked";

interface Ready {
  readonly filled: readonly FilledSpot[];
  readonly asked: Asked;
  readonly fetched: string;
  readonly language: Language;
}

/** The places for what was fetched: a column beside its rows, rows under its columns, else a sheet of its own. */
export function usePopulationTargets(
  ready: Ready | undefined,
  active: SheetSpot | undefined,
  round: number,
): FoundTargets {
  const workbook = useWorkbook();
  const [found, setFound] = useState(noTargets);
  // What is written follows from the figures and the choices; both are plain data.
  const key = ready && JSON.stringify([ready.filled, ready.asked.spots, ready.fetched, ready.language]);
  const plans = useMemo(() => ready && plansFor(ready), [key]); // eslint-disable-line react-hooks/exhaustive-deps -- `key` is what `ready` says
  const { sheet, row, column } = active ?? {};
  useEffect(() => {
    let gone = false;
    if (!plans || sheet === undefined || row === undefined || column === undefined) return;
    const take = (targets: FoundTargets) => {
      if (!gone) setFound(targets);
    };
    const { place, headed, plain, own } = plans;
    const near = place ?? { sheet, row, column, rows: 1, columns: 1 };
    const aligned = headed?.aligned ?? (false as const);
    const size = {
      ...sizeOf(headed ?? own),
      perRow: false,
      above: aligned === "rows" ? 1 : 0,
      aligned,
      gap: plans.gap,
    };
    workbook.freePlaces(near, size, own.title).then(
      (offers) =>
        take({
          offers: offers.map((offer): OfferedTarget => {
            if (offer.kind === "newSheet") return { ...offer, plan: () => own };
            return { ...offer, plan: () => (offer.ownHeading ? plain : headed) ?? own };
          }),
          trouble: undefined,
        }),
      (reason: unknown) => take(troubledTargets(reason)),
    );
    return () => {
      gone = true;
    };
  }, [workbook, plans, sheet, row, column, round]);
  return plans ? found : noTargets;
}

function plansFor({ filled, asked, fetched, language }: Ready) {
  const { spots, sheet, ages, given, rule } = asked;
  const source = {
    ages: ages ?? { from: 0, to: 0 },
    rule,
    area: spots.byArea || given.area === undefined ? undefined : areaNames.get(given.area),
    fetched,
  };
  const area = linesArea(spots);
  return {
    place: area && sheet !== undefined ? { sheet, ...area } : undefined,
    // A grid is a table of its own; a row belongs to the one above it.
    gap: spots.shape === "grid" ? 1 : 0,
    own: sheetPlan(filled, source, language),
    headed: alignedPlan(spots, filled, source, { language, headed: true }),
    plain: alignedPlan(spots, filled, source, { language, headed: false }),
  };
}
