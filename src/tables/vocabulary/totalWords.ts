/** Words by which a row or a column is a total. `anywhere` in the label, at its `start`, or the `whole` of it. */
export const totalWords = {
  anywhere: [
    "i alt",
    "ialt",
    "i alt.",
    "total",
    "totalt",
    "totals",
    "totalsum",
    "subtotal",
    "sub-total",
    "mellemsum",
    "hovedtotal",
    "tilsammen",
    "grand total",
  ],
  start: [
    "sum af",
    "sum of",
    "samlet",
    "samlede",
    "alle",
    "all",
    "hele året",
    "hele perioden",
    "year total",
    "full year",
    "årssum",
    "årstotal",
    "both sexes",
    "overall",
  ],
  whole: ["sum", "sum:", "alle", "alle aldre", "samlet", "begge køn", "hele året"],
} as const;

/** A total word that names a measure of its own instead: "total fertility rate". */
export const notTotals = [
  "total fertility rate",
  "total fertilitet",
  "total factor *",
  "alle *årige",
  "all other*",
  "all-*",
  "alle andre*",
  "alle øvrige*",
] as const;

/** Over months or quarters, the whole of the year. */
export const yearTotals: readonly string[] = [
  "år",
  "året",
  "hele året",
  "år i alt",
  "årets total",
  "year",
  "annual",
  "full year",
  "whole year",
  "jan-dec",
  "jan.-dec.",
  "januar-december",
];
