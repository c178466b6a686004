import type { ExampleCell } from "../../../src/checks/check";
import { columnLetters } from "../../../src/sheet/place";
import type { DrawnSheet } from "../exampleSheets";

/* Sheets that are right and untidy: typed where one would reckon, reckoned in more ways than one, blocks upon blocks. */

type Row = ExampleCell[];
const letters = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, k) => columnLetters(from + k));
const noise = (k: number, low: number, high: number): number => low + ((k * 6151 + 40_961) % (high - low));

/** Costs that are so much a month, and costs that come once a year with no monthly amount. */
const monthlyAndYearly: DrawnSheet = {
  cells: [
    ["Household budget"],
    [null, "Monthly", "Yearly", "Share"],
    ["Rent", 950, "=B3*12", "=C3/C$11"],
    ["Phone", 45, "=B4*12", "=C4/C$11"],
    ["Car insurance", null, 720, "=C5/C$11"],
    ["Food", 400, "=B6*12", "=C6/C$11"],
    ["Vacation", null, 1800, "=C7/C$11"],
    ["Electricity", 80, "=B8*12", "=C8/C$11"],
    ["Gifts", null, 350, "=C9/C$11"],
    ["Clothing", 60, "=B10*12", "=C10/C$11"],
    ["Total", "=SUM(B3:B10)", "=SUM(C3:C10)", "=C11/C$11"],
  ],
  formats: { "D3:D11": "0%" },
};

/** Each line reckoned in a way of its own; the columns are alike. */
const incomeStatement: DrawnSheet = {
  cells: [
    ["(in thousands)", 1999, 2000, 2001, 2002, 2003],
    ["Units", 120, "=B2*1.1", "=C2*1.1", "=D2*1.08", "=E2*1.08"],
    ["Price", 25, 25, 26, 26, 27],
    ["Sales", ...letters(1, 5).map((c) => `=${c}2*${c}3`)],
    ["Cost of goods", ...letters(1, 5).map((c) => `=${c}4*0.55`)],
    ["Gross margin", ...letters(1, 5).map((c) => `=${c}4-${c}5`)],
    ["Marketing", 220, 230, 240, 250, 260],
    ["Administration", 180, 185, 190, 195, 200],
    ["Depreciation", 90, 90, 90, 60, 60],
    ["Operating income", ...letters(1, 5).map((c) => `=${c}6-SUM(${c}7:${c}9)`)],
    ["Interest", 40, 36, 32, 28, 24],
    ["Income before tax", ...letters(1, 5).map((c) => `=${c}10-${c}11`)],
    ["Tax", ...letters(1, 5).map((c) => `=IF(${c}12>0,${c}12*0.34,0)`)],
    ["Net income", ...letters(1, 5).map((c) => `=${c}12-${c}13`)],
    ["Margin", ...letters(1, 5).map((c) => `=${c}14/${c}4`)],
  ],
  formats: { "B15:F15": "0.0%" },
};

/** Three blocks under each other, each with headings and a total of its own, the last one summing the others. */
const stackedBlocks: DrawnSheet = {
  cells: [
    ["Texas region"],
    ["Meter", "Volume", "Rate", "Charge"],
    ["TX-1", 1200, 0.05, "=B3*C3"],
    ["TX-2", 800, 0.05, "=B4*C4"],
    ["TX-3", 450, 0.06, "=B5*C5"],
    ["Subtotal", "=SUM(B3:B5)", null, "=SUM(D3:D5)"],
    [],
    ["Gulf region"],
    ["Meter", "Volume", "Rate", "Charge"],
    ["GU-1", 2200, 0.04, "=B10*C10"],
    ["GU-2", 900, 0.045, "=B11*C11"],
    ["Subtotal", "=SUM(B10:B11)", null, "=SUM(D10:D11)"],
    [],
    ["All regions", "=B6+B12", null, "=D6+D12"],
    ["Tax", null, 0.0825, "=D14*C15"],
    ["Amount due", null, null, "=D14+D15"],
  ],
  formats: { C15: "0.00%" },
};

/** A tariff by steps: each step has its own formula. */
const steps: DrawnSheet = {
  cells: [
    ["Income", "Tax"],
    [10000, "=A2*0.1"],
    [20000, "=A3*0.1"],
    [30000, "=A4*0.1"],
    [40000, "=A5*0.2-3000"],
    [50000, "=A6*0.2-3000"],
    [60000, "=A7*0.2-3000"],
    [90000, "=A8*0.3-9000"],
    [120000, "=A9*0.3-9000"],
  ],
};

/** Course marks: typed marks, dropped lowest, letter by text, class statistics on the right. */
const classMarks: DrawnSheet = {
  cells: [
    ["ID", "HW1", "HW2", "HW3", "Best two", "Midterm", "Final", "Score", null, "Statistics"],
    ...Array.from({ length: 9 }, (_, k): Row => {
      const r = k + 2;
      const right: ExampleCell[] =
        k === 0
          ? ["Mean", "=AVERAGE(H2:H10)"]
          : k === 1
            ? ["Median", "=MEDIAN(H2:H10)"]
            : k === 2
              ? ["Max", "=MAX(H2:H10)"]
              : [];
      return [
        4400 + k * 17,
        noise(k, 5, 10),
        noise(k + 3, 5, 10),
        noise(k + 8, 4, 10),
        `=SUM(B${r}:D${r})-MIN(B${r}:D${r})`,
        noise(k + 2, 50, 100),
        noise(k + 6, 50, 100),
        `=E${r}*2+F${r}*0.3+G${r}*0.3`,
        null,
        ...right,
      ];
    }),
  ],
};

/** Order form: some lines empty, computed lines guarded; freight typed under the subtotal. */
const orderForm: DrawnSheet = {
  cells: [
    ["Qty", "Description", "Unit price", "Amount"],
    [2, "Desk", 220, '=IF(A2="","",A2*C2)'],
    [4, "Chair", 85, '=IF(A3="","",A3*C3)'],
    [1, "Lamp", 40, '=IF(A4="","",A4*C4)'],
    [null, null, null, '=IF(A5="","",A5*C5)'],
    [null, null, null, '=IF(A6="","",A6*C6)'],
    [null, null, "Subtotal", "=SUM(D2:D6)"],
    [null, null, "Freight", 35],
    [null, null, "Tax", "=D7*0.08"],
    [null, null, "Total", "=D7+D8+D9"],
  ],
};

/** Statistics with typed totals and typed percentages that round. */
const typedStatistics: DrawnSheet = {
  cells: [
    ["Table 12. Households by size, thousands"],
    [null, 1980, 1990, 2000, "Per cent 2000"],
    ["One person", 18.3, 23, 27.2, 25.8],
    ["Two persons", 25.3, 30.1, 34.7, 32.9],
    ["Three persons", 14.1, 16.1, 17.2, 16.3],
    ["Four or more", 23.1, 24.2, 26.4, 25],
    ["Total", 80.8, 93.3, 105.5, 100],
    ["Source: Census"],
  ],
};

/** Each year's column with its own base: an index, a per cent change with nothing in its first year. */
const indexSeries: DrawnSheet = {
  cells: [
    ["Year", "Production", "Change, %", "Index 1995=100"],
    [1995, 812, null, 100],
    [1996, 845, "=(B3/B2-1)*100", "=B3/B$2*100"],
    [1997, 869, "=(B4/B3-1)*100", "=B4/B$2*100"],
    [1998, 861, "=(B5/B4-1)*100", "=B5/B$2*100"],
    [1999, 902, "=(B6/B5-1)*100", "=B6/B$2*100"],
    [2000, 940, "=(B7/B6-1)*100", "=B7/B$2*100"],
  ],
};

/** Scheduled hours: a week with days off typed as nought, overtime reckoned. */
const timesheet: DrawnSheet = {
  cells: [
    ["Employee", "Mon", "Tue", "Wed", "Thu", "Fri", "Total", "Overtime", "Rate", "Pay"],
    ...["Ames", "Boyd", "Cole", "Dunn", "Eddy"].map((name, k): Row => {
      const r = k + 2;
      return [
        name,
        ...Array.from({ length: 5 }, (_, d) => ((k + d) % 6 === 0 ? 0 : noise(k * 5 + d, 7, 11))),
        `=SUM(B${r}:F${r})`,
        `=MAX(0,G${r}-40)`,
        noise(k, 12, 22),
        `=G${r}*I${r}+H${r}*I${r}*0.5`,
      ];
    }),
    ["Total", ...letters(1, 7).map((c) => `=SUM(${c}2:${c}6)`), null, "=SUM(J2:J6)"],
  ],
};

/** A comparison of plans: rows alike for both plans, and the last rows for one only. */
const comparison: DrawnSheet = {
  cells: [
    [null, "Lease", "Buy"],
    ["Down payment", 500, 2500],
    ["Monthly", 299, 410],
    ["Months", 36, 36],
    ["Paid", "=B2+B3*B4", "=C2+C3*C4"],
    ["Resale value", 0, 9500],
    ["Net cost", "=B5-B6", "=C5-C6"],
    ["Per month", "=B7/B4", "=C7/C4"],
    ["Cheaper by", null, "=B7-C7"],
  ],
};

/** Weeks of production with targets that step up; the typed step is the plan. */
const steppedTargets: DrawnSheet = {
  cells: [
    ["Week", 1, 2, 3, 4, 5, 6, 7, 8],
    ["Target", 100, "=B2", "=C2", 120, "=E2", "=F2", 140, "=H2"],
    ["Made", 96, 104, 101, 115, 122, 119, 131, 144],
    ["Difference", ...letters(1, 8).map((c) => `=${c}3-${c}2`)],
    ["Cumulative", "=B4", ...letters(2, 7).map((c, k) => `=${columnLetters(k + 1)}5+${c}4`)],
  ],
};

/** Headcounts with a share of a typed grand total that includes rows not shown. */
const partOfWhole: DrawnSheet = {
  cells: [
    ["Selected counties", "Population", "Share of state"],
    ["Travis", 812, "=B2/B$6"],
    ["Harris", 3400, "=B3/B$6"],
    ["Bexar", 1390, "=B4/B$6"],
    ["Other counties, not shown", null, null],
    ["State total", 20851, "=B6/B$6"],
  ],
  formats: { "C2:C6": "0.0%" },
};

export const untidySheets: readonly (readonly [string, DrawnSheet])[] = [
  ["monthly and yearly costs", monthlyAndYearly],
  ["an income statement", incomeStatement],
  ["stacked blocks", stackedBlocks],
  ["a tariff by steps", steps],
  ["class marks", classMarks],
  ["an order form", orderForm],
  ["typed statistics", typedStatistics],
  ["an index and changes", indexSeries],
  ["a timesheet", timesheet],
  ["a comparison", comparison],
  ["stepped targets", steppedTargets],
  ["part of a whole", partOfWhole],
];
