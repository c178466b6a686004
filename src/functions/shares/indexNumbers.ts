import { card, type Outcome } from "../card";
import { danishNumber } from "../danish";
import { division, missingAt, wrongValue } from "../refusal";
import { chosen } from "../plain";

/**
 * A series as index numbers: how each value relates to one of them.
 *
 *     value ÷ value at the base × base value
 *
 * Shapes   one row or one column in, the same out; an empty cell has no index.
 * Units    any; the result is the base value (100) at the base.
 * Refuses  a base beyond the series, an empty base, base 0.
 * Not for  series that change sign, such as net migration.
 * Source   Viborg Kommune's TULU summary sets July 2015 to 100.
 */
export function indexNumbers(series: readonly (number | null)[], base: number, baseValue: number): Outcome[] {
  if (base > series.length) {
    throw wrongValue(
      `basis er ${danishNumber(base)}, og serie har ${danishNumber(series.length)} tal. Skriv et helt tal fra 1 til ${danishNumber(series.length)}.`,
    );
  }
  const atBase = series[base - 1] ?? null;
  if (atBase === null) throw missingAt("serie", base - 1);
  if (atBase === 0) throw division("serien er 0 ved basis, så der er intet at regne ud fra.");
  return series.map((value, place) => (value === null ? missingAt("serie", place) : (value / atBase) * baseValue));
}

export default card({
  id: "INDEKSTAL",
  title: { da: "Indekstal", en: "Index numbers" },
  asked: ["udvikling", "indeks", "vækst siden", "tendens"],
  family: "shares",
  summary: {
    da: "En serie som indekstal, fx med første måned som 100.",
    en: "A series as index numbers, for instance with the first month as 100.",
  },
  formula: { da: "tal ÷ tallet ved basis × basisværdi", en: "value ÷ value at the base × base value" },
  notes: [
    {
      da: "Indeks skjuler niveauet: to kommuner kan have samme indeks og meget forskellige andele. Vis andelen ved siden af.",
      en: "An index hides the level: two municipalities can have the same index and very different shares. Show the share beside it.",
    },
    {
      da: "Vælg ikke en usædvanlig måned som basis, og brug det ikke på tal, der skifter fortegn, fx nettotilflytning.",
      en: "Do not choose an unusual month as base, and do not use it on figures that change sign, such as net migration.",
    },
  ],
  parameters: [
    {
      kind: "list",
      of: "number",
      series: true,
      name: "serie",
      english: "series",
      help: { da: "Tallene i rækkefølge, ældste først.", en: "The figures in order, oldest first." },
    },
    {
      kind: "choice",
      of: "ordinal",
      name: "basis",
      english: "base",
      default: 1,
      help: {
        da: "Nummeret på det tal i serien, der sættes til 100. Standard er det første.",
        en: "Which value of the series is set to 100. The default is the first.",
      },
    },
    {
      kind: "choice",
      of: "positive",
      name: "basisværdi",
      english: "base_value",
      default: 100,
      help: { da: "Indekset ved basis. Standard er 100.", en: "The index at the base. The default is 100." },
    },
  ],
  result: { shape: "like", columns: [{ heading: "indeks", english: "index", unit: "index" }] },
  examples: [
    {
      args: [[1959, 1869]],
      gives: [[100], [95.405819295559]],
      note: {
        da: "Fuldtidspersoner i Viborg, januar 2015 og september 2017",
        en: "Full-time persons in Viborg, January 2015 and September 2017",
      },
    },
    { args: [[[80, 100, null, 120]], 2, 1000], gives: [[800, 1000, "#N/A", 1200]] },
    { args: [[[1, 2], [3, 4]]], refuses: "#VALUE!", says: "serie er 2 rækker × 2 kolonner" }, // prettier-ignore
    { args: [[0, 50]], refuses: "#DIV/0!", says: "serien er 0 ved basis" },
    { args: [[1959, 1869], 3], refuses: "#VALUE!", says: "basis er 3, og serie har 2 tal" },
    { args: [[null, 1869]], refuses: "#N/A", says: "Mangler: serie, nr. 1" },
  ],
  sources: ["Viborg Kommune, TULU-opsummering: juli 2015 er indeks 100"],
  plain: {
    formula({ row }, series, base, baseValue) {
      const at = chosen(base, 1);
      if (at === undefined) return undefined;
      return `IF(${series.entry(row)}="",NA(),${series.entry(row)}/${series.entry(at - 1)}*${baseValue ?? 100})`;
    },
  },
  compute: indexNumbers,
});
