import type { danishJourneys } from "./journeyTexts.da";

/** The guided journeys in English. */
export const englishJourneys: typeof danishJourneys = {
  heading: "Journeys",
  saving: {
    title: "Expected and saving",
    summary: "What is the fall in the share worth? Expected at unchanged share, actual, real difference and saving.",
    fields: {
      countBefore: { name: "Count before", help: "Full-time persons in the base year: one cell or a number." },
      populationBefore: { name: "Population before", help: "The population in the base year: one cell or a number." },
      countAfter: {
        name: "Count after",
        help: "Full-time persons in the follow-up: a cell, a number, or a column with a row for each period.",
      },
      populationAfter: { name: "Population after", help: "The population in the same periods as the count after." },
      price: { name: "Net unit price per year", help: "Kr. per full-time person per year, net of state refund." },
      rounding: {
        name: "Rounding",
        help: "1: as in the documents: the share to one decimal, the count to none. 0: not rounded.",
      },
      sensitivity: {
        name: "Sensitivity to price and share",
        help: "A table of the saving at another unit price and base share.",
      },
      clusterCount: {
        name: "Peer group's count",
        help: "For a scenario of the peer group's mean and best: one cell for each municipality.",
      },
      clusterPopulation: { name: "Peer group's population", help: "The population of the same municipalities." },
    },
  },
  cluster: {
    title: "Peer group",
    summary: "Share or per 1,000, rank, mean and potential for a list of municipalities.",
    fields: {
      names: { name: "Municipalities", help: "The municipalities' names: one column." },
      counts: { name: "Count", help: "Full-time persons in each municipality." },
      populations: { name: "Population", help: "The population of each municipality." },
      price: {
        name: "Net unit price per year",
        help: "Kr. per full-time person per year, net of state refund; for the potential.",
      },
      own: { name: "Own municipality", help: "Stands out in the table." },
      measure: { name: "Measure", help: "0: share in per cent. 1: per 1,000 inhabitants." },
      mean: {
        name: "Mean to compare with",
        help: "0: weighted by the population. 1: plain, each municipality counts the same.",
      },
    },
  },
  priceVolume: {
    title: "Budget deviation",
    summary: "Is the deviation one of volume or of price? Row by row, with totals that add up.",
    fields: {
      budgetCount: { name: "Budgeted count", help: "The count that the budget assumes, a row for each item." },
      budgetPrice: { name: "Budgeted price", help: "The budget's price per person in kr." },
      actualCount: { name: "Actual count", help: "The count that it became." },
      actualPrice: { name: "Actual price", help: "The price per person that it became, in kr." },
    },
  },
  forecast: {
    title: "Year-end forecast",
    summary: "Where will the year end? Known months as they are, the rest as last year times the growth.",
    fields: {
      lastYear: { name: "Last year", help: "12 months in a column." },
      thisYear: { name: "This year", help: "12 cells in a column, empty from the first unknown month." },
      window: {
        name: "Months to project from",
        help: "How many of the latest known months the growth is taken from. The default is 3.",
      },
      unit: { name: "Unit", help: "0: persons. 1: kroner." },
    },
  },
  goal: {
    title: "Goal attainment",
    summary: "How far from start to goal, whether the figure should rise or fall?",
    fields: {
      start: { name: "Start", help: "The figure when the goal was set, a row for each goal." },
      status: { name: "Status", help: "The figure now." },
      goal: { name: "Goal", help: "The figure to reach." },
    },
  },
  problem: {
    oneCell: (field) => `${field} must be one cell or a number.`,
    oneColumn: (field) => `${field} must be one column.`,
    sameRows: (a, aRows, b, bRows) => `${a} has ${aRows} rows and ${b} has ${bRows}. Choose equally many.`,
    twelve: (field, rows) => `${field} has ${rows} cells. Choose 12, one for each month.`,
    both: (a, b) => `${a} and ${b} belong together. Fill in both or neither.`,
  },
  result: "Result",
  insert: "Insert the block",
  noAnswer: "Excel works it out when it is inserted.",
};
