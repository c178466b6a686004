import { isOptional, type Card, type Parameter } from "../../../functions/card";
import { domains, type Domain, type DomainName } from "../../../functions/domain";
import type { ColumnReading, RangeReading } from "../../../sheet/rangeReading";

/** A column that is offered to a form: one of a reading's. */
export interface OfferedColumn {
  readonly reading: RangeReading;
  readonly place: number;
  readonly column: ColumnReading;
}

/** The number columns of what is marked, from left to right. */
export const numberColumns = (areas: readonly RangeReading[]): readonly OfferedColumn[] =>
  areas.flatMap((reading) =>
    reading.columns.flatMap((column, place) => (column.contents.numbers > 0 ? [{ reading, place, column }] : [])),
  );

/** Which column is offered to which parameter. */
export interface Suggestion {
  /** By the parameter's place; undefined where nothing fits. */
  readonly columns: readonly (OfferedColumn | undefined)[];
  /** Parameters whose name stands in the column's heading. */
  readonly named: number;
  /** Whether every required range has a column. */
  readonly complete: boolean;
  /** Columns that are left over. */
  readonly left: number;
}

/** Words of a heading that mean a parameter, beyond the parameter's own name. */
const synonyms: Partial<Record<DomainName, RegExp>> = {
  population: /befolkning|indbygger|borgere|population|nævner/i,
  count: /antal|person|fuldtid|helår|modtager|ledige|faktisk|sager|elever|count/i,
  price: /pris|kr\.?\b|beløb|udgift|price/i,
  share: /andel|pct|procent|%|sats|share/i,
  ordinal: /uge|week/i,
};

/** Whether a heading means this kind of number. */
export const headingSuits = (heading: string | undefined, of: DomainName): boolean =>
  synonyms[of]?.test(heading ?? "") ?? false;

/** Offers columns to a card's ranges: by heading first, then from left to right what the domain allows. */
export function suggestedColumns(card: Card, offered: readonly OfferedColumn[]): Suggestion {
  const free = [...offered];
  const columns: (OfferedColumn | undefined)[] = card.parameters.map(() => undefined);
  let named = 0;
  const take = (place: number, fits: (one: OfferedColumn) => boolean): boolean => {
    const index = columns[place] ? -1 : free.findIndex(fits);
    if (index === -1) return false;
    columns[place] = free.splice(index, 1)[0];
    return true;
  };
  const ranges = card.parameters.flatMap((parameter, place) =>
    parameter.kind === "choice" ? [] : [{ parameter, place }],
  );
  for (const { parameter, place } of ranges) {
    if (take(place, (one) => headed(one, parameter) && allowed(one, parameter))) named++;
  }
  for (const { parameter, place } of ranges) {
    const word = parameter.of === "number" ? undefined : synonyms[parameter.of];
    if (
      !isOptional(parameter) &&
      word &&
      take(place, (one) => word.test(one.column.heading ?? "") && allowed(one, parameter))
    )
      named++;
  }
  for (const { parameter, place } of ranges) {
    if (!isOptional(parameter)) take(place, (one) => allowed(one, parameter) && !meansOther(one, parameter));
  }
  return {
    columns,
    named,
    complete: ranges.every(({ parameter, place }) => isOptional(parameter) || columns[place] !== undefined),
    left: free.length,
  };
}

/** "Budget antal", "budget_antal" and "budgetantal" are one name. */
const squashed = (text: string): string => text.toLowerCase().replace(/[\s_.:()\u00ad-]+/g, "");

const wordsOf = (text: string): readonly string[] => text.toLowerCase().split(/[^\p{L}\p{N}]+/u);

const headed = ({ column: { heading } }: OfferedColumn, { name, english }: Parameter): boolean => {
  if (heading === undefined) return false;
  return [name, english].some((own) => squashed(heading) === squashed(own)) || wordsOf(heading).includes(name);
};

/** Whether the heading says that the column is something of another kind: a population is no price. */
function meansOther({ column: { heading } }: OfferedColumn, { of }: Parameter): boolean {
  if (heading === undefined || of === "number") return false;
  const own = of === "switch" || of === "word" ? undefined : synonyms[of];
  if (own?.test(heading)) return false;
  return Object.entries(synonyms).some(([name, word]) => name !== of && name !== "count" && word.test(heading));
}

/** Whether most of the column's numbers can be what the parameter takes. */
function allowed({ reading, place }: OfferedColumn, { of }: Parameter): boolean {
  if (of === "switch" || of === "word") return false;
  const { low, high, whole }: Domain = domains[of];
  let numbers = 0;
  let fitting = 0;
  for (const row of reading.values.slice(0, 200)) {
    const cell = row[place];
    if (typeof cell !== "number") continue;
    numbers++;
    if (cell >= low && cell <= high && (!whole || Number.isInteger(cell))) fitting++;
  }
  return numbers > 0 && fitting * 2 > numbers;
}
