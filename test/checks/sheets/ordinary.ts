import type { ExampleCell } from "../../../src/checks/check";
import { columnLetters } from "../../../src/sheet/place";
import type { DrawnSheet } from "../exampleSheets";

/*
 * Sheets of the kinds that offices keep, all of them right. Every formula says what it should, though many look odd to one
 * who knows only what stands side by side.
 */

type Row = ExampleCell[];
const letters = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, k) => columnLetters(from + k));
const series = (count: number, of: (k: number) => ExampleCell): Row => Array.from({ length: count }, (_, k) => of(k));
/** Figures that look like figures, the same every time. */
const noise = (k: number, low: number, high: number): number => low + ((k * 7919 + 104_729) % (high - low));
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** A budget by month: sections, subtotals, a result, a total column. */
const monthlyBudget: DrawnSheet = (() => {
  const item = (name: string, row: number, low: number): Row => [
    name,
    ...series(12, (k) => noise(k + row * 13, low, low * 2)),
    `=SUM(B${row}:M${row})`,
  ];
  const sum = (name: string, row: number, from: number, to: number): Row => [
    name,
    ...letters(1, 12).map((c) => `=SUM(${c}${from}:${c}${to})`),
    `=SUM(B${row}:M${row})`,
  ];
  return {
    name: "Budget",
    cells: [
      ["Riverside Community Center"],
      ["Operating budget"],
      [null, ...months, "Total"],
      ["Income"],
      item("Membership fees", 5, 4000),
      item("Hall rental", 6, 900),
      item("Grants", 7, 2500),
      sum("Total income", 8, 5, 7),
      [],
      ["Expenses"],
      item("Salaries", 11, 3000),
      item("Utilities", 12, 300),
      item("Insurance", 13, 120),
      item("Supplies", 14, 80),
      sum("Total expenses", 15, 11, 14),
      [],
      ["Net result", ...letters(1, 13).map((c) => `=${c}8-${c}15`)],
    ],
  };
})();

/** Cash flow: the opening balance typed in the first month. */
const cashFlow: DrawnSheet = {
  name: "Cash flow",
  cells: [
    ["Cash flow forecast", null, "(USD)"],
    [null, ...months.slice(0, 6)],
    ["Opening balance", 12500, ...letters(1, 5).map((c) => `=${c}9`)],
    ["Receipts", ...series(6, (k) => noise(k, 8000, 12000))],
    ["Other income", ...series(6, (k) => noise(k + 31, 200, 900))],
    ["Payments", ...series(6, (k) => noise(k + 57, 7000, 11000))],
    ["Tax", 0, 0, 1800, 0, 0, 1900],
    ["Net movement", ...letters(1, 6).map((c) => `=${c}4+${c}5-${c}6-${c}7`)],
    ["Closing balance", ...letters(1, 6).map((c) => `=${c}3+${c}8`)],
  ],
};

/** A gradebook: points, a weighted total, averages and highest under it; the weights in a row of their own. */
const gradebook: DrawnSheet = (() => {
  const names = ["Adams", "Baker", "Chen", "Diaz", "Evans", "Foster", "Gupta", "Hill", "Ito", "Jones", "Kim", "Lopez"];
  return {
    name: "Grades",
    cells: [
      ["Econ 101, Section 2"],
      ["Student", "Exam 1", "Exam 2", "Homework", "Project", "Points", "Percent"],
      ["Possible", 100, 100, 50, 50, "=SUM(B3:E3)", null],
      ...names.map((name, k): Row => [
        name,
        noise(k, 55, 100),
        noise(k + 17, 50, 100),
        noise(k + 29, 25, 50),
        noise(k + 41, 20, 50),
        `=SUM(B${k + 4}:E${k + 4})`,
        `=F${k + 4}/$F$3`,
      ]),
      [],
      ["Average", ...letters(1, 6).map((c) => `=AVERAGE(${c}4:${c}15)`)],
      ["High", ...letters(1, 6).map((c) => `=MAX(${c}4:${c}15)`)],
      ["Low", ...letters(1, 6).map((c) => `=MIN(${c}4:${c}15)`)],
    ],
    formats: { "G4:G19": "0.0%" },
  };
})();

/** Stock: quantity, cost, value; a total under the value only; a reorder flag. */
const inventory: DrawnSheet = (() => {
  const parts = [
    "Bolt 6mm",
    "Bolt 8mm",
    "Washer",
    "Nut 6mm",
    "Nut 8mm",
    "Bracket",
    "Hinge",
    "Handle",
    "Lock",
    "Spring",
  ];
  return {
    name: "Inventory",
    cells: [
      ["Item no.", "Description", "On hand", "Reorder level", "Unit cost", "Value", "Order?"],
      ...parts.map((part, k): Row => [
        1000 + k,
        part,
        noise(k, 10, 400),
        noise(k + 11, 20, 200),
        noise(k + 23, 5, 300) / 100,
        `=C${k + 2}*E${k + 2}`,
        `=IF(C${k + 2}<D${k + 2},"Yes","")`,
      ]),
      [],
      [null, "Total", null, null, null, "=SUM(F2:F11)"],
    ],
  };
})();

/** A loan: the first line starts from the principal, the others from the line before. */
const loan: DrawnSheet = {
  name: "Loan",
  cells: [
    ["Principal", 24000],
    ["Annual rate", 0.06],
    ["Payment", 464],
    [],
    ["Period", "Opening", "Interest", "Principal paid", "Closing"],
    [1, "=B1", "=B6*$B$2/12", "=$B$3-C6", "=B6-D6"],
    ...series(11, (k) => k).map((_, k): Row => [
      `=A${k + 6}+1`,
      `=E${k + 6}`,
      `=B${k + 7}*$B$2/12`,
      `=$B$3-C${k + 7}`,
      `=B${k + 7}-D${k + 7}`,
    ]),
    ["Total", null, "=SUM(C6:C17)", "=SUM(D6:D17)"],
  ],
  formats: { B2: "0.0%" },
};

/** Statistics by district and year, with change and share columns and a national total. */
const statistics: DrawnSheet = (() => {
  const districts = ["North", "East", "South", "West", "Central", "Coast"];
  return {
    name: "Table 3",
    cells: [
      ["Table 3. Recipients by district"],
      ["District", 2016, 2017, 2018, 2019, "Change 2018-19", "Pct. change", "Share 2019"],
      ...districts.map((name, k): Row => [
        name,
        ...series(4, (y) => noise(k * 5 + y, 900, 4000)),
        `=E${k + 3}-D${k + 3}`,
        `=F${k + 3}/D${k + 3}`,
        `=E${k + 3}/$E$9`,
      ]),
      ["Total", ...letters(1, 4).map((c) => `=SUM(${c}3:${c}8)`), "=E9-D9", "=F9/D9", "=E9/$E$9"],
      ["Source: annual returns"],
    ],
    formats: { "G3:H9": "0.0%" },
  };
})();

/** A crosstab with totals both ways and the same in per cent below. */
const crosstab: DrawnSheet = (() => {
  const ages = ["16-19", "20-24", "25-29", "30-39"];
  return {
    name: "Age by sex",
    cells: [
      [null, "Men", "Women", "Unknown", "Total"],
      ...ages.map((age, k): Row => [
        age,
        noise(k, 100, 900),
        noise(k + 7, 100, 900),
        noise(k + 19, 10, 90),
        `=SUM(B${k + 2}:D${k + 2})`,
      ]),
      ["Total", ...letters(1, 4).map((c) => `=SUM(${c}2:${c}5)`)],
      [],
      ["Per cent", "Men", "Women", "Unknown", "Total"],
      ...ages.map((age, k): Row => [age, ...letters(1, 4).map((c) => `=${c}${k + 2}/${c}$6*100`)]),
      ["Total", ...letters(1, 4).map((c) => `=SUM(${c}9:${c}12)`)],
    ],
  };
})();

/** Year to date beside the month, actual beside budget, and their difference. */
const yearToDate: DrawnSheet = {
  name: "YTD",
  cells: [
    ["Region", ...months.slice(0, 6)],
    ["Sales", ...series(6, (k) => noise(k, 300, 500))],
    ["Sales YTD", ...letters(1, 6).map((c) => `=SUM($B2:${c}2)`)],
    ["Budget", ...series(6, () => 400)],
    ["Budget YTD", "=B4", ...letters(1, 5).map((c, k) => `=${c}5+${letters(2, 5)[k] ?? ""}4`)],
    ["Difference", ...letters(1, 6).map((c) => `=${c}3-${c}5`)],
    ["Index", ...letters(1, 6).map((c) => `=${c}3/${c}5*100`)],
  ],
};

/** Quarters and a year: three months and their sum, four times, and the sum of the sums. */
const quarters: DrawnSheet = (() => {
  const head: Row = [null];
  const columns: number[] = [];
  for (let q = 0; q < 4; q++) {
    head.push(...months.slice(q * 3, q * 3 + 3), `Q${q + 1}`);
    columns.push(4 + q * 4);
  }
  const line = (name: string, row: number, of: (column: string, k: number) => ExampleCell): Row => {
    const cells: Row = [name];
    for (let k = 0; k < 16; k++) {
      const c = columnLetters(k + 1);
      cells.push(k % 4 === 3 ? `=SUM(${columnLetters(k - 2)}${row}:${columnLetters(k)}${row})` : of(c, k));
    }
    return [...cells, `=${columns.map((column) => `${columnLetters(column)}${row}`).join("+")}`];
  };
  return {
    name: "Quarters",
    cells: [
      [...head, "Year"],
      line("Units", 2, (_, k) => noise(k, 200, 400)),
      line("Price", 3, () => 12).map((cell, k) => (k > 0 ? 12 : cell)),
      line("Revenue", 4, (c) => `=${c}2*${c}3`),
      line("Cost", 5, (c) => `=${c}4*0.6`),
      line("Profit", 6, (c) => `=${c}4-${c}5`),
    ],
  };
})();

/** A forecast: actual years typed, later years grown from the year before by a rate of their own. */
const forecast: DrawnSheet = {
  name: "Forecast",
  cells: [
    [null, 2015, 2016, 2017, 2018, 2019, 2020],
    ["Growth", null, null, null, 0.03, 0.03, 0.02],
    ["Revenue", 1200, 1260, 1310, "=D3*(1+E2)", "=E3*(1+F2)", "=F3*(1+G2)"],
    ["Cost of sales", 700, 731, 766, "=E3*$B$9", "=F3*$B$9", "=G3*$B$9"],
    ["Gross profit", ...letters(1, 6).map((c) => `=${c}3-${c}4`)],
    ["Overheads", 210, 222, 231, "=D6*1.02", "=E6*1.02", "=F6*1.02"],
    ["Operating profit", ...letters(1, 6).map((c) => `=${c}5-${c}6`)],
    [],
    ["Cost share", 0.58],
  ],
  formats: { "E2:G2": "0%", B9: "0%" },
};

/** Expense claim: days across, kinds down, miles turned into money by a rate. */
const expenses: DrawnSheet = {
  name: "Expenses",
  cells: [
    ["Name", "J. Smith", null, "Rate per mile", 0.31],
    [null, "Mon", "Tue", "Wed", "Thu", "Fri", "Total"],
    ["Miles", 120, 0, 45, 80, 15, "=SUM(B3:F3)"],
    ["Mileage", ...letters(1, 5).map((c) => `=${c}3*$E$1`), "=SUM(B4:F4)"],
    ["Meals", 22.5, 18, 31.2, 25, 12.75, "=SUM(B5:F5)"],
    ["Lodging", 95, 95, 95, 95, 0, "=SUM(B6:F6)"],
    ["Other", null, 12, null, 7.5, null, "=SUM(B7:F7)"],
    ["Total", ...letters(1, 6).map((c) => `=SUM(${c}4:${c}7)`)],
    [],
    ["Advance", null, null, null, null, null, 300],
    ["Due", null, null, null, null, null, "=G8-G10"],
  ],
};

/** A balance sheet: one column a year, no two rows alike. */
const balanceSheet: DrawnSheet = {
  name: "Balance",
  cells: [
    ["$ millions", 2018, 2019, 2020],
    ["Cash", 120, 135, 160],
    ["Receivables", 310, 298, 335],
    ["Inventory", 205, 221, 240],
    ["Current assets", ...letters(1, 3).map((c) => `=SUM(${c}2:${c}4)`)],
    ["Plant", 800, 820, 870],
    ["Depreciation", -310, -355, -402],
    ["Net plant", ...letters(1, 3).map((c) => `=${c}6+${c}7`)],
    ["Total assets", ...letters(1, 3).map((c) => `=${c}5+${c}8`)],
    [],
    ["Payables", 240, 251, 262],
    ["Debt", 400, 380, 395],
    ["Equity", ...letters(1, 3).map((c) => `=${c}9-${c}11-${c}12`)],
    ["Total liabilities and equity", ...letters(1, 3).map((c) => `=SUM(${c}11:${c}13)`)],
    ["Debt ratio", ...letters(1, 3).map((c) => `=${c}12/${c}14`)],
  ],
  formats: { "B15:D15": "0.0%" },
};

/** Two tables beside each other, the right one of the left one's figures. */
const sideBySide: DrawnSheet = {
  name: "Volumes",
  cells: [
    ["Gas volumes", null, null, null, null, "Energy content"],
    ["Day", "Plant A", "Plant B", "Plant C", null, "Day", "Plant A", "Plant B", "Plant C", "Total"],
    ...series(10, (k) => k).map((_, k): Row => [
      k + 1,
      noise(k, 1000, 2000),
      noise(k + 5, 1000, 2000),
      noise(k + 9, 1000, 2000),
      null,
      `=A${k + 3}`,
      `=B${k + 3}*$H$15`,
      `=C${k + 3}*$H$15`,
      `=D${k + 3}*$H$15`,
      `=SUM(G${k + 3}:I${k + 3})`,
    ]),
    [
      "Total",
      "=SUM(B3:B12)",
      "=SUM(C3:C12)",
      "=SUM(D3:D12)",
      null,
      "Total",
      "=SUM(G3:G12)",
      "=SUM(H3:H12)",
      "=SUM(I3:I12)",
      "=SUM(J3:J12)",
    ],
    [],
    [null, null, null, null, null, "Factor", null, 1.035],
  ],
};

/** Some rows typed and some computed, by what they are: quantities given, quantities as parts of others. */
const mixedRows: DrawnSheet = {
  name: "Staffing",
  cells: [
    ["Department", "Full-time", "Part-time", "FTE", "Salary", "Cost"],
    ["Administration", 4, 2, "=B2+C2*0.5", 42000, "=D2*E2"],
    ["Teaching", 22, 9, "=B3+C3*0.5", 48000, "=D3*E3"],
    ["Cleaning", 1, 6, "=B4+C4*0.5", 28000, "=D4*E4"],
    ["Kitchen", 2, 3, "=B5+C5*0.5", 30000, "=D5*E5"],
    ["Subtotal", "=SUM(B2:B5)", "=SUM(C2:C5)", "=SUM(D2:D5)", null, "=SUM(F2:F5)"],
    ["Vacancies", 2, 0, "=B7+C7*0.5", 40000, "=D7*E7"],
    ["Total", "=B6+B7", "=C6+C7", "=D6+D7", null, "=F6+F7"],
  ],
};

/** Depreciation: the last year takes what is left. */
const depreciation: DrawnSheet = {
  name: "Depreciation",
  cells: [
    ["Cost", 9000],
    ["Years", 5],
    ["Year", "Opening", "Charge", "Closing"],
    [1, "=B1", "=$B$1/$B$2", "=B4-C4"],
    [2, "=D4", "=$B$1/$B$2", "=B5-C5"],
    [3, "=D5", "=$B$1/$B$2", "=B6-C6"],
    [4, "=D6", "=$B$1/$B$2", "=B7-C7"],
    [5, "=D7", "=B8", "=B8-C8"],
  ],
};

/** Typed assumptions that are the same most years. */
const assumptions: DrawnSheet = {
  name: "Assumptions",
  cells: [
    [null, "Year 1", "Year 2", "Year 3", "Year 4", "Year 5"],
    ["Customers", 500, "=B2*(1+C3)", "=C2*(1+D3)", "=D2*(1+E3)", "=E2*(1+F3)"],
    ["Growth", null, 0.1, 0.1, 0.08, 0.08],
    ["Price", 20, 20, 21, 21, 22],
    ["Revenue", ...letters(1, 5).map((c) => `=${c}2*${c}4`)],
    ["Staff cost", 6000, 6200, 6500, "=D6*1.03", "=E6*1.03"],
    ["Rent", 1200, 1200, 1200, 1300, 1300],
    ["Total cost", ...letters(1, 5).map((c) => `=${c}6+${c}7`)],
    ["Profit", ...letters(1, 5).map((c) => `=${c}5-${c}8`)],
    ["Cumulative", "=B9", ...letters(2, 4).map((c, k) => `=${columnLetters(k + 1)}10+${c}9`)],
  ],
  formats: { "C3:F3": "0%" },
};

/** Danish follow-up of a budget: corrected budget, spent, per cent used, expected, deviation. */
const followUp: DrawnSheet = {
  name: "Opfølgning",
  cells: [
    ["Beskæftigelsesudvalget, 1.000 kr."],
    [
      "Konto",
      "Oprindeligt budget",
      "Tillægsbevilling",
      "Korrigeret budget",
      "Forbrug",
      "Forbrugsprocent",
      "Forventet regnskab",
      "Afvigelse",
    ],
    ["Kontanthjælp", 84200, -1200, "=B3+C3", 41890, "=E3/D3", 83500, "=G3-D3"],
    ["Sygedagpenge", 96400, 0, "=B4+C4", 50210, "=E4/D4", 99800, "=G4-D4"],
    ["Ledighedsydelse", 31100, 400, "=B5+C5", 15020, "=E5/D5", 31500, "=G5-D5"],
    ["Ressourceforløb", 28700, 0, "=B6+C6", 13990, "=E6/D6", 28400, "=G6-D6"],
    ["I alt", "=SUM(B3:B6)", "=SUM(C3:C6)", "=SUM(D3:D6)", "=SUM(E3:E6)", "=E7/D7", "=SUM(G3:G6)", "=G7-D7"],
  ],
  formats: { "F3:F7": "0.0%" },
};

/** Danish shares by month, a mean and a change under them. */
const shares: DrawnSheet = {
  name: "Andele",
  cells: [
    ["Måned", "Fuldtidspersoner", "Befolkning", "Andel", "Indeks"],
    ...["jan", "feb", "mar", "apr", "maj", "jun", "jul", "aug"].map((month, k): Row => [
      `${month} 2019`,
      noise(k, 1400, 1600),
      noise(k + 3, 13000, 13200),
      `=B${k + 2}/C${k + 2}`,
      `=D${k + 2}/D$2*100`,
    ]),
    ["Gennemsnit", "=AVERAGE(B2:B9)", "=AVERAGE(C2:C9)", "=B10/C10", null],
  ],
  formats: { "D2:D10": "0.0%" },
};

/** Every sheet, by what it is. */
export const ordinarySheets: readonly (readonly [string, DrawnSheet])[] = [
  ["a budget by month with subtotals", monthlyBudget],
  ["a cash flow with its opening balance typed", cashFlow],
  ["a gradebook", gradebook],
  ["an inventory", inventory],
  ["a loan", loan],
  ["statistics with change and share", statistics],
  ["a crosstab in counts and per cent", crosstab],
  ["year to date", yearToDate],
  ["quarters among months", quarters],
  ["a forecast after actual years", forecast],
  ["an expense claim", expenses],
  ["a balance sheet", balanceSheet],
  ["two tables side by side", sideBySide],
  ["subtotals and a total of another kind", mixedRows],
  ["a last year that takes the rest", depreciation],
  ["assumptions typed year by year", assumptions],
  ["a Danish budget follow-up", followUp],
  ["Danish shares by month", shares],
];
