import { useEffect, useMemo, useState } from "react";
import type { Language } from "../../../../blocks/block";
import { sizeOf } from "../../../../blocks/layout";
import type { Spot } from "../../../../sheet/place";
import { noTargets, troubledTargets, type FoundTargets, type OfferedTarget } from "../../../form/offeredTarget";
import { useWorkbook } from "../../../port";
import { columnPlan, sheetPlan, type FilledRow, type SourceLine } from "./populationPlan";
import type { Asked } from "./useAsked";
import { areaNames } from "./usePopulation";

interface Ready {
  readonly rows: readonly FilledRow[];
  readonly asked: Asked;
  readonly fetched: string;
  readonly language: Language;
}

/** The places for what was fetched: a column beside the rows that it belongs to, else a sheet of its own. */
export function usePopulationTargets(ready: Ready | undefined, active: Spot | undefined, round: number): FoundTargets {
  const workbook = useWorkbook();
  const [found, setFound] = useState(noTargets);
  // What is written follows from the figures and the choices; both are plain data.
  const key =
    ready && JSON.stringify([ready.rows, ready.asked.place, ready.asked.bottom, ready.fetched, ready.language]);
  const plans = useMemo(() => ready && plansFor(ready), [key]); // eslint-disable-line react-hooks/exhaustive-deps -- `key` is what `ready` says
  const { sheet, row, column } = active ?? {};
  useEffect(() => {
    let gone = false;
    if (!plans || sheet === undefined || row === undefined || column === undefined) return;
    const take = (targets: FoundTargets) => {
      if (!gone) setFound(targets);
    };
    const { place, headed, plain, own } = plans;
    const aligned = place !== undefined;
    const near = place ?? { sheet, row, column, rows: 1, columns: 1 };
    const size = { ...sizeOf(headed ?? own), perRow: false, above: aligned ? 1 : 0, aligned };
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

function plansFor({ rows, asked, fetched, language }: Ready) {
  const { place, bottom, ages, area, byArea, rule } = asked;
  const source: SourceLine = {
    ages: ages ?? { from: 0, to: 0 },
    rule,
    area: byArea || area === undefined ? undefined : areaNames.get(area),
    fetched,
  };
  const lines = place && { top: place.row, bottom };
  return {
    place,
    own: sheetPlan(rows, source, language),
    headed: lines && columnPlan(rows, lines, source, true, language),
    plain: lines && columnPlan(rows, lines, source, false, language),
  };
}
