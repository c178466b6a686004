import { words } from "../../blocks/saving/words";
import { roundedHalfAway } from "../../functions/math/decimalRounding";
import type { PageInput } from "../page";
import type { BlockPage } from "./blockPage";
import { withinSentence } from "../text/words";
import { counted } from "../unit";
import { numberIn, textIn, type BlockFigures } from "./blockFigures";

const persons = counted("fuldtidspersoner");

/** The latest period of a saving that has both an actual and an expected count. */
interface Latest {
  readonly actual: number;
  readonly expected: number;
  readonly saving: number | undefined;
  readonly period: string | undefined;
}

function latestOf(figures: BlockFigures): Latest | undefined {
  const [actual, expected] = [numberIn(figures, "actual"), numberIn(figures, "expected")];
  if (actual !== undefined && expected !== undefined)
    return { actual, expected, saving: numberIn(figures, "saving"), period: undefined };
  for (let row = figures.rows.length; row >= 0; row--) {
    const [a, e] = [numberIn(figures, `actual${row}`), numberIn(figures, `expected${row}`)];
    if (a === undefined || e === undefined) continue;
    return {
      actual: a,
      expected: e,
      saving: numberIn(figures, `saving${row}`),
      period: textIn(figures, `label${row}`),
    };
  }
  return undefined;
}

/** The base period as the block tells it beside its words for it. */
function basePeriodOf({ rows }: BlockFigures): string | undefined {
  const row = rows.find(([label]) => label === words.basePeriod.da || label === words.basePeriod.en);
  const period = row?.[1];
  return typeof period === "string" && period !== "" ? period : typeof period === "number" ? String(period) : undefined;
}

/**
 * What the block "Forventet og besparelse" shows, as pages: expected and actual with what the difference is worth, and
 * the change in its two parts where the base year's count is known. Counts are whole persons on both, so that they agree.
 */
export function savingPages(figures: BlockFigures): readonly BlockPage[] {
  const latest = latestOf(figures);
  if (!latest) return [];
  const start = numberIn(figures, "countBefore");
  const [from, to] = [basePeriodOf(figures), latest.period];
  const when = to === undefined ? "" : `, ${to}`;
  const usual = {
    categoryHead: "",
    rounding: "ordinary",
    items: "grupper",
    source: "egne beregninger",
    threshold: 0,
    title: "message",
    method: "forventet er andelen i udgangspunktet gange befolkningen",
    ...(from === undefined ? {} : { from: withinSentence(from) }),
    ...(to === undefined ? {} : { to: withinSentence(to) }),
  } as const;
  const whole = (value: number): number => roundedHalfAway(value, 0);
  const [actual, expected] = [whole(latest.actual), whole(latest.expected)];
  const chain: PageInput = {
    ...usual,
    template: "expected",
    categories: [
      ...(start === undefined ? [] : [{ name: from ?? "Udgangspunkt", standing: "plain" as const }]),
      { name: "Forventet ved uændret andel", standing: "plain" },
      { name: `Faktisk${when}`, standing: "own" },
    ],
    series: [
      {
        name: "Fuldtidspersoner",
        standing: "plain",
        unit: persons,
        values: [...(start === undefined ? [] : [whole(start)]), expected, actual],
      },
    ],
    keyRules: [
      { kind: "difference", label: "fuldtidspersoner i forhold til forventet" },
      ...(latest.saving === undefined ? [] : [{ kind: "worth" as const, kroner: latest.saving }]),
    ],
    descriptive: `Forventet og faktisk antal fuldtidspersoner${when}`,
  };
  // Of so few that their number is hidden neither page is made.
  const of = [actual, expected, start];
  const first: BlockPage = {
    of,
    input: chain,
    because: {
      da: "Blokken har et forventet og et faktisk antal.",
      en: "The block has an expected and an actual count.",
    },
  };
  if (start === undefined) return [first];
  const before = whole(start);
  const span = from === undefined || to === undefined ? "" : `, ${from} til ${to}`;
  return [
    first,
    {
      of,
      because: {
        da: "Blokken deler ændringen i befolkning og andel.",
        en: "The block parts the change into population and share.",
      },
      input: {
        ...usual,
        template: "changes",
        categories: [
          { name: "Befolkningen", standing: "plain" },
          { name: "Ændret andel", standing: "plain" },
          { name: "Ændring i alt", standing: "total" },
        ],
        series: [
          {
            name: "Ændring",
            standing: "plain",
            unit: { ...persons, signed: true },
            values: [expected - before, actual - expected, actual - before],
          },
        ],
        keyRules: [],
        descriptive: `Ændring i antallet af fuldtidspersoner${span}`,
      },
    },
  ];
}
