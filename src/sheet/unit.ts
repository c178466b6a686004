/** What a figure is measured in; its decimals, its format and its words follow. */
export type Unit =
  "share" | "rate" | "count" | "kr" | "index" | "number" | "weeks" | "years" | "rank" | "p" | "ratio" | "text";
