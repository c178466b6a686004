import type { ColumnReading } from "../../tables/reading";
import type { Figure } from "../page";
import { counted, percent, space, thousandKroner, type PageUnit } from "../unit";

/** The unit that a column is shown in, and what its cells are multiplied by to be shown so. */
export interface ShownUnit {
  readonly unit: PageUnit;
  readonly factor: number;
}

/** Words for what is counted, where the heading has one. */
const countedWords: readonly (readonly [RegExp, string])[] = [
  [/fuldtidsperson/iu, "fuldtidspersoner"],
  [/helårsperson/iu, "helårspersoner"],
  [/person|full.time/iu, "personer"],
  [/borger/iu, "borgere"],
  [/modtager/iu, "modtagere"],
  [/ledig/iu, "ledige"],
  [/elev/iu, "elever"],
  [/\bsag(?:er|s)?\b|sagstal/iu, "sager"],
  [/forløb/iu, "forløb"],
];

/** What a count's heading says is counted; "" where it does not. */
export const countedWord = (heading: string): string => countedWords.find(([word]) => word.test(heading))?.[1] ?? "";

/** A change by its heading or its figures: shown with its sign. */
const changeWords = /ændring|afvigelse|forskel|netto(?:til)?flyt|^netto$|change|difference|deviation/iu;

/** From a column's role, heading and scale to what its figures are shown in. */
export function pageUnitOf({ role, scale, heading }: ColumnReading, raw: readonly Figure[]): ShownUnit {
  const figures = raw.filter((value): value is number => typeof value === "number");
  const name = heading ?? "";
  const whole = (factor: number): boolean =>
    figures.every((value) => Number.isInteger(Number((value * factor).toPrecision(12))));
  const signed = changeWords.test(name) && figures.some((value) => value < 0) ? { signed: true as const } : {};
  switch (role) {
    case "share": {
      const factor = scale * 100;
      return { factor, unit: { ...percent(whole(factor) ? 0 : 1), ...signed } };
    }
    case "refund":
    case "degree":
      return { factor: scale * 100, unit: percent(whole(scale * 100) ? 0 : 1) };
    case "amount":
      return amount(figures, scale, signed);
    case "price":
      return { factor: scale, unit: { ...kroner, ...signed } };
    case "rate":
      return { factor: 1, unit: { ...level(whole(1) ? 0 : 1), word: rateWord(name), ...signed } };
    case "index":
      return { factor: 1, unit: { ...level(whole(1) ? 0 : 1), word: "indeks" } };
    case "count":
    case "population":
      return { factor: scale, unit: { ...counted(countedWord(name)), ...signed } };
    default:
      return { factor: scale, unit: { ...level(whole(scale) ? 0 : 1), ...signed } };
  }
}

const level = (decimals: number): PageUnit => ({ decimals, suffix: "", word: "", difference: "amount" });
const kroner: PageUnit = { decimals: 0, suffix: `${space}kr.`, word: "kr.", difference: "amount" };
const rateWord = (heading: string): string =>
  /1[.,\s]?000|promille/iu.test(heading) || heading === "" ? "pr. 1.000" : "";

/** Kroner in the step that the sheet is in; whole kroner in a larger one where they are many. */
function amount(figures: readonly number[], scale: number, signed: { readonly signed?: true }): ShownUnit {
  const largest = figures.reduce((most, value) => Math.max(most, Math.abs(value * scale)), 0);
  const step = scale >= 1e6 || (scale === 1 && largest >= 1e7) ? 1e6 : scale >= 1e3 || largest >= 1e5 ? 1e3 : 1;
  if (step === 1) return { factor: scale, unit: { ...kroner, ...signed } };
  const [decimals, word] = step === 1e6 ? [1, "mio. kr."] : [0, thousandKroner];
  return { factor: scale / step, unit: { decimals, suffix: "", word, difference: "amount", ...signed } };
}

/** A heading without the unit that the page tells in its own words: "Forbrug 2025 (kr.)" → "Forbrug 2025". */
export function withoutUnit(heading: string): string {
  const unit = "(?:(?:mio|mia|t|1\\.000|tusinde)\\.? ?)?kr\\.?|pct\\.?|procent|%|thousands|dkk";
  const bare = heading
    .replace(new RegExp(`\\s*(?:[([](?:i |in )?(?:${unit})[)\\]]|,\\s*(?:i )?(?:${unit}))$`, "iu"), "")
    .trim();
  return bare === "" ? heading : bare;
}
