/** Signs that stand where there is no figure: not available, not applicable, suppressed, nil. */
export const missingMarks: ReadonlySet<string> = new Set([
  ...["..", ".", "...", "…", "-", "--", "---", "- -", "–", "—", "−", "(-)", "(–)", "(—)", "*", "**", "***", ":", "?"],
  ...["x", "(x)", "[x]", "na", "n/a", "n.a.", "(na)", "(n/a)", "[n/a]", "i/t", "i.a.", "ikke oplyst", "uoplyst"],
  ...[
    "(s)",
    "(d)",
    "(z)",
    "(b)",
    "(c)",
    "(p)",
    "(u)",
    "[s]",
    "[d]",
    "[z]",
    "[b]",
    "[c]",
    "[u]",
    "[w]",
    "[low]",
    "nd",
    "(nd)",
  ],
  ...[
    "not available",
    "not applicable",
    "suppressed",
    "withheld",
    "fortroligt",
    "diskretioneret",
    "n.d.",
    "n.s.",
    "(n)",
  ],
]);

/** "<5", "under 5", "færre end 5", "1-4": too few to be told. */
export const tooFew = /^(?:<\s?=?\s?\d{1,2}|(?:under|færre end|fewer than|less than) \d{1,2})$/u;
