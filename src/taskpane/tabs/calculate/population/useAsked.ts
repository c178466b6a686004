import { useMemo, useState } from "react";
import { dayRules, type DayRule } from "../../../../sources/countDay";
import { oldest, type AgeBand, type PopulationRequest } from "../../../../sources/populationRequest";
import type { PopulationCounts } from "../../../../sources/populationCounts";
import { quarterly } from "../../../../sources/populationTable";
import { agesText } from "../../../../sources/sourceLine";
import { askedPopulations } from "../../../../tables/askedPopulations";
import { momentIn } from "../../../../tables/moment";
import { useOwn } from "../../../language/tongue";
import { useRemembered } from "../../../remembered";
import { useSelection } from "../../../selection";
import { useTable } from "../../../table";
import { areaIn, areaNames } from "./areas";
import { filledSpots, hasOwnMonths, requestFor, spotsOf, type FilledSpot, type Given, type Spots } from "./spots";
import { words } from "./words";

/** What is asked for: by the table's lines where they say it, else by the fields. */
export interface Asked {
  readonly spots: Spots;
  /** The sheet that the table stands on. */
  readonly sheet: string | undefined;
  readonly fields: Readonly<Record<Field, string>>;
  readonly set: (field: Field, value: string) => void;
  readonly rule: DayRule;
  readonly setRule: (rule: DayRule) => void;
  /** Rules that what is asked for can be had by. */
  readonly rules: readonly DayRule[];
  readonly given: Given;
  readonly ages: AgeBand | undefined;
  /** Ages that the table itself speaks of, where they are others. */
  readonly otherAges: string | undefined;
  /** Undefined while something is missing. */
  readonly request: PopulationRequest | undefined;
  readonly filled: (counts: PopulationCounts) => readonly FilledSpot[];
}

type Field = "area" | "ages" | "period";

function agesIn(text: string): AgeBand | undefined {
  const [, from, to] = /^\s*(\d{1,3})(?:\s*[-–]\s*(\d{1,3}))?\s*(?:år)?\s*$/u.exec(text) ?? [];
  const band = { from: Number(from), to: Number(to ?? from) };
  return from !== undefined && band.from <= band.to && band.to <= oldest ? band : undefined;
}

const usualAges = "18-29";

export function useAsked(): Asked {
  const table = useTable();
  const selection = useSelection();
  const own = useOwn();
  const [{ choices }, remember] = useRemembered();
  const remembered = choices["population"] ?? {};
  const [typed, setTyped] = useState<Partial<Record<Field, string>>>({});
  const onHand = selection?.onHand;
  const found = useMemo(
    () => (table && onHand ? askedPopulations(table.reading, onHand.cells) : undefined),
    [table, onHand],
  );
  const guessed = {
    area: areaNames.get(found?.area ?? "") ?? String(remembered["area"] ?? ""),
    ages: found?.ages ? agesText(found.ages) : String(remembered["ages"] ?? usualAges),
    period: found?.day ? quarterly.code(found.day) : "",
  };
  const fields = { ...guessed, ...typed };
  const ages = agesIn(fields.ages);
  const given = { area: areaIn(fields.area), day: momentIn(fields.period) };
  const spots = spotsOf(found, given);
  const rules = dayRules.filter((rule) => rule !== "month" || hasOwnMonths(spots.spots));
  const wanted = dayRules.find((rule) => rule === remembered["rule"]);
  const rule = wanted && rules.includes(wanted) ? wanted : "before";
  return {
    ...{ spots, fields, rule, rules, given, ages },
    sheet: onHand?.sheet,
    request: requestFor(spots.spots, ages, rule),
    filled: (counts) => filledSpots(spots.spots, ages, rule, counts),
    otherAges:
      found?.ages && ages && agesText(found.ages) !== agesText(ages)
        ? own(words.population(agesText(found.ages)))
        : undefined,
    set: (field, value) => {
      setTyped({ ...typed, [field]: value });
      if (field !== "period") remember({ choices: { ...choices, population: { ...remembered, [field]: value } } });
    },
    setRule: (next) => remember({ choices: { ...choices, population: { ...remembered, rule: next } } }),
  };
}
