/** What a figure is measured in; its decimals, its format and its words follow. */
export type Unit =
  "share" | "rate" | "count" | "kr" | "index" | "number" | "weeks" | "years" | "rank" | "p" | "ratio" | "text";

/** How figures of a unit look where their formula does not round. A share's decimals are those of the percentage. */
interface Look {
  /** In a cell: so many, shown or not. */
  readonly decimals: number;
  /** In a text, as a help's example: at most so many, to tell figures apart that a cell shows alike. */
  readonly mostDecimals: number;
  /** Whether thousands are set apart. */
  readonly grouped: boolean;
  /** What stands after the figure: in a number format, and as a word in each language; "" for nothing. */
  readonly suffix: { readonly format: string; readonly da: string; readonly en: string };
}

const nothing = { format: "", da: "", en: "" };

export const looks: Readonly<Record<Unit, Look>> = {
  share: { decimals: 1, mostDecimals: 2, grouped: false, suffix: { format: "%", da: "%", en: "%" } },
  rate: { decimals: 1, mostDecimals: 2, grouped: true, suffix: nothing },
  count: { decimals: 0, mostDecimals: 1, grouped: true, suffix: nothing },
  kr: { decimals: 0, mostDecimals: 2, grouped: true, suffix: { format: ' "kr."', da: "kr.", en: "kr." } },
  index: { decimals: 1, mostDecimals: 1, grouped: true, suffix: nothing },
  number: { decimals: 2, mostDecimals: 2, grouped: true, suffix: nothing },
  weeks: { decimals: 1, mostDecimals: 1, grouped: false, suffix: { format: "", da: "uger", en: "weeks" } },
  years: { decimals: 1, mostDecimals: 1, grouped: false, suffix: { format: "", da: "år", en: "years" } },
  rank: { decimals: 0, mostDecimals: 0, grouped: false, suffix: nothing },
  p: { decimals: 4, mostDecimals: 4, grouped: false, suffix: nothing },
  ratio: { decimals: 3, mostDecimals: 3, grouped: false, suffix: nothing },
  text: { decimals: 0, mostDecimals: 0, grouped: false, suffix: nothing },
};
