import type { ReferenceCase } from "./agrees";

/** Topics of seeds/reference that no function covers, with the reason. */
export const uncoveredTopics: Readonly<Record<string, string>> = {
  funnel_ratio:
    "The catalogue's funnel is for shares. A ratio against its expected count has its interval in STANDARD.INDIREKTE.",
  holt_winters_fixed:
    "No function smooths: ÅRSPROGNOSE follows last year's pattern, which an economist can check by hand.",
  quantile_type7: "Excel's own FRAKTIL.MEDTAG (PERCENTILE.INC) is this quantile.",
};

/** Fields of covered topics that no function gives, with the reason. */
export const uncoveredFields: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  count_change_decomposition: {
    share_before: "ANDEL gives it.",
    share_after: "ANDEL gives it.",
    unchanged_share_expected: "FORVENTET gives it.",
    interaction_population_effect: "The form with three parts is not offered: its third part has no reader.",
    interaction_share_effect: "See interaction_population_effect.",
    interaction_effect: "See interaction_population_effect.",
  },
  difference_two_proportions: {
    z: "The card gives p, which is z's meaning.",
    chi_square: "z squared.",
  },
  directly_standardised_rate: {
    total_count: "The sum of an argument.",
    suppressed: "Chooses between the two tests.",
    unsuppressed_value: "Under 10 in all no rate is given.",
  },
  indirect_standardisation: { excess: "actual − expected, which the card gives side by side." },
  index_series: { change_percent: "A subtraction and a division in the sheet; the catalogue has no function for it." },
  kitagawa_rate_difference: { rate_before: "ANDEL of the sums.", rate_after: "ANDEL of the sums." },
  price_volume_variance: {
    budget: "A product of two arguments.",
    actual: "A product of two arguments.",
    symmetric_volume_effect: "PRISMÆNGDE follows budget practice: volume at budget price.",
    symmetric_price_effect: "PRISMÆNGDE follows budget practice: price at actual volume.",
  },
  rate_ratio: {
    lower_log: "RATEFORHOLD is exact; the reference allows either method.",
    upper_log: "See lower_log.",
  },
  year_end_forecast: {
    growth_factor: "A step on the way: each forecast month is last year's times it.",
    year_end_no_growth: "Last year's months in a sum; ÅRSPROGNOSE always scales them.",
  },
  xmr_chart: {
    mean_moving_range: "A step on the way.",
    moving_range_upper: "The catalogue has the chart of the figures, not of their changes.",
  },
};

/** Single cases of covered topics that do not apply, with the reason. */
export const uncoveredCases: Readonly<Record<string, string>> = {
  "suppression_row-007": "Hides zeros as small counts. The catalogue hides from 1; a zero only where it must.",
  "suppression_row-047": "See suppression_row-007.",
  "suppression_row-031":
    "1, 1, 1 and 3 are shown to sum to 6, so one who knows that hidden counts are at least 1 sees that none is 5. The catalogue hides the total too.",
  "year_end_forecast-011":
    "Five months of 0 as known figures. The catalogue takes 0 at the end of this year as the future, so none is known.",
  "proportion_wilson-107":
    "Refuses 50 % as R's package does. The catalogue allows it; the case says it does not apply then.",
};

/** Single cases whose call the contract refuses, with the reason; the maths alone is compared. */
export const refusedCases: Readonly<Record<string, string>> = {
  "expected_and_saving-004": "A price of 0, which is what Excel on Windows hands over for an empty cell.",
  "expected_and_saving-023": "A negative price.",
  "expected_and_saving-028": "See expected_and_saving-004.",
  "expected_and_saving-031": "See expected_and_saving-023.",
  "expected_and_saving-039": "See expected_and_saving-023.",
};

export const applies = ({ id }: ReferenceCase<unknown>): boolean => !(id in uncoveredCases);
