import type { ExampleCell } from "../../../src/checks/check";
import { columnLetters } from "../../../src/sheet/place";
import type { DrawnSheet } from "../exampleSheets";

/*
 * Sheets as they lie on the drives of offices and companies, all of them right: several blocks on a sheet, subtotals at two
 * levels, years and per cent side by side, blank lines within sums, figures of other sheets, one year typed on purpose.
 */

type Row = ExampleCell[];
const letters = (from: number, count: number): string[] =>
  Array.from({ length: count }, (_, k) => columnLetters(from + k));
const times = <T>(count: number, of: (k: number) => T): T[] => Array.from({ length: count }, (_, k) => of(k));
const noise = (k: number, low: number, high: number): number => low + ((k * 8191 + 65_537) % (high - low));
const months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"];

/** Subtotals of departments, a grand total of the subtotals, a total column, each part's per cent of it; blanks in sums. */
const departments: DrawnSheet = (() => {
  const cells: Row[] = [["Region West – operating cost, 2001"], [null, "Q1", "Q2", "Q3", "Q4", "Total", "% of total"]];
  const totals: number[] = [];
  const grand = 27;
  for (const [at, name] of ["Production", "Logistics", "Administration"].entries()) {
    cells.push([name]);
    const first = cells.length + 1;
    for (const [k, item] of ["Wages", "Overtime", "Materials", "Travel"].entries()) {
      const r = cells.length + 1;
      cells.push([
        item,
        ...times(4, (q) => noise(at * 37 + k * 11 + q, 120, 900)),
        `=SUM(B${r}:E${r})`,
        `=F${r}/$F$${grand}`,
      ]);
    }
    cells.push([]);
    const r = cells.length + 1;
    totals.push(r);
    // The blank line is in the sums, for the item that comes next year.
    cells.push([
      `Total ${name.toLowerCase()}`,
      ...letters(1, 4).map((c) => `=SUM(${c}${first}:${c}${r - 1})`),
      `=SUM(B${r}:E${r})`,
      `=F${r}/$F$${grand}`,
    ]);
    cells.push([]);
  }
  cells.push([
    "Grand total",
    ...letters(1, 4).map((c) => `=${totals.map((row) => `${c}${row}`).join("+")}`),
    `=SUM(B${grand}:E${grand})`,
    `=F${grand}/$F$${grand}`,
  ]);
  return { name: "West", cells, formats: { "G3:G27": "0.0%" } };
})();

/** Figures and per cent of sales in turn, three years; subtotals added and subtracted. */
const statement: DrawnSheet = (() => {
  const item = (name: string, row: number, figures: readonly ExampleCell[]): Row => [
    name,
    ...figures.flatMap((figure, k): Row => [
      figure,
      `=${columnLetters(1 + k * 2)}${row}/${columnLetters(1 + k * 2)}$4`,
    ]),
  ];
  const typed = (name: string, row: number, low: number): Row =>
    item(
      name,
      row,
      times(3, (k) => noise(row * 7 + k, low, low * 2)),
    );
  const reckoned = (name: string, row: number, of: (c: string) => string): Row =>
    item(
      name,
      row,
      times(3, (k) => `=${of(columnLetters(1 + k * 2))}`),
    );
  return {
    name: "P&L",
    cells: [
      ["Statement of income", null, "(thousands)"],
      [null, 1998, null, 1999, null, 2000, null],
      [null, "USD", "%", "USD", "%", "USD", "%"],
      typed("Net sales", 4, 9000),
      typed("Cost of sales", 5, 4000),
      reckoned("Gross profit", 6, (c) => `${c}4-${c}5`),
      [],
      typed("Selling", 8, 900),
      typed("Administration", 9, 600),
      typed("Research", 10, 300),
      reckoned("Operating expenses", 11, (c) => `SUM(${c}8:${c}10)`),
      reckoned("Operating income", 12, (c) => `${c}6-${c}11`),
      typed("Interest", 13, 60),
      reckoned("Before tax", 14, (c) => `${c}12-${c}13`),
      reckoned("Tax", 15, (c) => `IF(${c}14>0,${c}14*0.35,0)`),
      reckoned("Net income", 16, (c) => `${c}14-${c}15`),
    ],
    formats: { "C4:C16": "0.0%", "E4:E16": "0.0%", "G4:G16": "0.0%" },
  };
})();

/** Three plans beside each other, copies of one block, and what the best of them is better by. */
const copiedBlocks: DrawnSheet = (() => {
  const block = (at: number): { head: Row; rows: Row[] } => {
    const [units, price, total] = letters(1 + at * 4, 3) as [string, string, string];
    return {
      head: ["Units", "Price", "Cost", null],
      rows: times(7, (k): Row => {
        const r = k + 4;
        return [noise(at * 19 + k, 10, 90), noise(at * 23 + k, 200, 900) / 10, `=${units}${r}*${price}${r}`, null];
      }).concat([
        [`=SUM(${units}4:${units}10)`, null, `=SUM(${total}4:${total}10)`, null],
        [null, "Freight", `=${total}11*0.04`, null],
        [null, "Total", `=${total}11+${total}12`, null],
      ]),
    };
  };
  const blocks = times(3, block);
  return {
    name: "Bids",
    cells: [
      ["Bids compared"],
      [null, "Bidder A", null, null, null, "Bidder B", null, null, null, "Bidder C"],
      ["Item", ...blocks.flatMap(({ head }) => head)],
      ...times(10, (k): Row => [k < 7 ? `Item ${k + 1}` : null, ...blocks.flatMap(({ rows }) => rows[k] ?? [])]),
      [],
      ["Lowest", "=MIN(D13,H13,L13)"],
      ["Highest", "=MAX(D13,H13,L13)"],
      ["Spread", "=B16-B15"],
    ],
  };
})();

/** Five years: growth from typed rates, the first year typed, one year typed over by agreement, an opening row of its own. */
const plan: DrawnSheet = {
  name: "Plan",
  cells: [
    ["Five year plan"],
    [null, "Base", "Year 1", "Year 2", "Year 3", "Year 4", "Year 5"],
    ["Market growth", null, 0.04, 0.05, 0.05, 0.03, 0.03],
    ["Market share", 0.12, 0.125, 0.13, 0.135, 0.14, 0.14],
    ["Market", 84000, ...letters(2, 5).map((c, k) => `=${columnLetters(k + 1)}5*(1+${c}3)`)],
    ["Units", ...letters(1, 6).map((c) => `=${c}5*${c}4`)],
    ["Price", 19.5, ...letters(2, 5).map((_, k) => `=${columnLetters(k + 1)}7*1.02`)],
    ["Revenue", ...letters(1, 6).map((c) => `=${c}6*${c}7`)],
    ["Variable cost", ...letters(1, 6).map((c) => `=${c}8*$B$20`)],
    ["Fixed cost", 31000, 31000, 33000, 33000, 36000, 36000],
    ["Contribution", ...letters(1, 6).map((c) => `=${c}8-${c}9-${c}10`)],
    [],
    ["Opening debt", null, "=B16", ...letters(3, 4).map((_, k) => `=${columnLetters(k + 2)}16`)],
    ["Drawn", null, 0, 5000, 0, 0, 0],
    ["Repaid", null, ...letters(2, 5).map((c) => `=MIN(${c}13+${c}14,$B$21)`)],
    ["Closing debt", 40000, ...letters(2, 5).map((c) => `=${c}13+${c}14-${c}15`)],
    ["Interest", null, ...letters(2, 5).map((c) => `=${c}13*$B$22`)],
    ["Result", null, ...letters(2, 5).map((c) => `=${c}11-${c}17`)],
    [],
    ["Variable cost share", 0.55],
    ["Repaid a year", 9000],
    ["Interest rate", 0.07],
  ],
  formats: { "C3:G4": "0.0%", B20: "0%", B22: "0%" },
};

/** Daily gas volumes: nominated, measured, the difference, money at the month's price; days without delivery are blank. */
const volumes: DrawnSheet = {
  name: "Volumes",
  cells: [
    ["Meter 4132", null, null, null, "Price", 2.43],
    ["Heat content", 1.035],
    ["Day", "Nominated", "Measured", "Difference", "MMBtu", "Amount", "Cumulative"],
    ...times(20, (k): Row => {
      const r = k + 4;
      const blank = k === 6 || k === 13;
      return [
        k + 1,
        blank ? null : noise(k, 8000, 12_000),
        blank ? null : noise(k + 7, 8000, 12_000),
        `=C${r}-B${r}`,
        `=C${r}*$B$2`,
        `=E${r}*$F$1`,
        k === 0 ? "=F4" : `=G${r - 1}+F${r}`,
      ];
    }),
    [],
    ["Total", ...letters(1, 5).map((c) => `=SUM(${c}4:${c}24)`), null],
    ["Average", ...letters(1, 5).map((c) => `=AVERAGE(${c}4:${c}23)`), null],
  ],
};

/** Months with quarters among them, a year's total, an opening balance that is typed, and last year typed beside. */
const quarters: DrawnSheet = (() => {
  const columns: string[] = [];
  const heads: Row = [null];
  months.forEach((month, m) => {
    heads.push(month);
    columns.push(columnLetters(heads.length - 1));
    if (m % 3 === 2) heads.push(`Q${Math.floor(m / 3) + 1}`);
  });
  heads.push("Year", "Last year", "Change");
  const line = (row: number, month: (c: string, k: number) => ExampleCell, last: ExampleCell): Row => {
    const out: Row = [];
    months.forEach((_, m) => {
      out.push(month(columns[m] ?? "", m));
      if (m % 3 === 2) out.push(`=SUM(${columns[m - 2]}${row}:${columns[m]}${row})`);
    });
    return [...out, `=E${row}+I${row}+M${row}+Q${row}`, last, `=R${row}/S${row}-1`];
  };
  return {
    name: "Budget",
    cells: [
      ["Clinic budget"],
      heads,
      ["Fees", ...line(3, (_, k) => noise(k, 3000, 5000), 46_000)],
      ["Grants", ...line(4, (_, k) => (k % 3 === 0 ? 2500 : 0), 9000)],
      ["Income", ...line(5, (c) => `=${c}3+${c}4`, "=S3+S4")],
      ["Salaries", ...line(6, (_, k) => noise(k + 5, 1800, 2600), 26_500)],
      ["Rent", ...line(7, () => 650, 7500)],
      ["Other", ...line(8, (_, k) => noise(k + 9, 90, 400), 3100)],
      ["Cost", ...line(9, (c) => `=SUM(${c}6:${c}8)`, "=SUM(S6:S8)")],
      ["Surplus", ...line(10, (c) => `=${c}5-${c}9`, "=S5-S9")],
    ],
    formats: { "T3:T10": "0%" },
  };
})();

/** Sums written in every way that people write them. */
const everyWay: DrawnSheet = {
  name: "Travel",
  cells: [
    ["Trip", "Fare", "Hotel", "Meals", "Taxi", "Total"],
    ["Odense", 320, 900, 210, 80, "=SUM(B2:E2)"],
    ["Aalborg", 540, 1800, 430, 150, "=B3+C3+D3+E3"],
    ["Malmö", 260, 0, 120, 0, "=SUM(B4:E4)"],
    ["Esbjerg", 480, 950, 260, 95, "=E5+D5+C5+B5"],
    ["Ribe", 510, 900, 240, 0, "=+SUM(B6:E6)"],
    ["Skagen", 690, 1900, 520, 200, "=SUM(B7:C7)+D7+E7"],
    ["Total", "=SUM(B2:B7)", "=+C2+C3+C4+C5+C6+C7", "=SUM(D2:D7)", "=SUM(E2:E7)", "=SUM(F2:F7)"],
    ["Per trip", "=B8/6", "=C8/6", "=D8/6", "=E8/6", "=F8/6"],
  ],
};

/** Prices by group from a list beside, kilograms to pounds with one side typed, a discount by amount. */
const lookups: DrawnSheet = {
  name: "Order",
  cells: [
    ["Item", "kg", "lb", "Qty", "Price", "Amount", "Discount", "Net", null, "Item", "Price"],
    ...times(9, (k): Row => {
      const r = k + 2;
      const list: Row = k < 5 ? [`P${k + 1}`, noise(k, 20, 90)] : [];
      return [
        `P${(k % 5) + 1}`,
        noise(k + 3, 1, 40),
        `=B${r}*2.2046`,
        noise(k + 5, 1, 12),
        `=SUMIF($J$2:$J$6,A${r},$K$2:$K$6)`,
        `=D${r}*E${r}`,
        `=IF(F${r}>300,F${r}*0.05,0)`,
        `=F${r}-G${r}`,
        null,
        ...list,
      ];
    }),
    ["Total", "=SUM(B2:B10)", "=SUM(C2:C10)", "=SUM(D2:D10)", null, "=SUM(F2:F10)", "=SUM(G2:G10)", "=SUM(H2:H10)"],
  ],
};

/** A summary of other sheets: the same cell of each, and what they come to. */
const summary: DrawnSheet = {
  name: "Summary",
  cells: [
    ["Summary of districts"],
    ["District", "Staff", "Hours", "Cost", "Cost per hour"],
    ...["North", "South", "East", "West", "Centre"].map((name, k): Row => [
      name,
      `=${name}!B7`,
      `=${name}!C7`,
      `=${name}!D7`,
      `=D${k + 3}/C${k + 3}`,
    ]),
    ["All", "=SUM(B3:B7)", "=SUM(C3:C7)", "=SUM(D3:D7)", "=D8/C8"],
  ],
  others: Object.fromEntries(
    ["North", "South", "East", "West", "Centre"].map((name, at) => [
      name,
      [
        ["Team", "Staff", "Hours", "Cost"],
        ...times(5, (k): Row => [
          `Team ${k + 1}`,
          noise(at * 7 + k, 4, 19),
          noise(at * 11 + k, 300, 900),
          noise(at * 13 + k, 9000, 30_000),
        ]),
        ["Total", "=SUM(B2:B6)", "=SUM(C2:C6)", "=SUM(D2:D6)"],
      ],
    ]),
  ),
};

/** Counts over, per cent of the column's total under, a total row meeting a total column in both. */
const survey: DrawnSheet = (() => {
  const groups = ["Under 25", "25-39", "40-59", "60 and over"];
  return {
    name: "Survey",
    cells: [
      ["Table 3. Answers by age"],
      [null, "Very good", "Good", "Fair", "Poor", "Total"],
      ...groups.map((group, k): Row => [
        group,
        ...times(4, (a) => noise(k * 5 + a, 12, 140)),
        `=SUM(B${k + 3}:E${k + 3})`,
      ]),
      ["Total", ...letters(1, 4).map((c) => `=SUM(${c}3:${c}6)`), "=SUM(B7:E7)"],
      [],
      ["Per cent"],
      ...groups.map((group, k): Row => [group, ...letters(1, 5).map((c) => `=${c}${k + 3}/${c}$7*100`)]),
      ["Total", ...letters(1, 5).map((c) => `=SUM(${c}10:${c}13)`)],
    ],
  };
})();

/** Hours by person and project, each person's rate in a list under it, what is billed, and how much of the month it is. */
const hours: DrawnSheet = {
  name: "Hours",
  cells: [
    ["April", "Atlas", "Borealis", "Cirrus", "Internal", "Hours", "Rate", "Billed", "Used"],
    ...["Ann", "Bo", "Carl", "Dorte", "Erik", "Finn"].map((name, k): Row => [
      name,
      ...times(4, (p) => noise(k * 4 + p, 0, 60)),
      `=SUM(B${k + 2}:E${k + 2})`,
      noise(k, 450, 900),
      `=(F${k + 2}-E${k + 2})*G${k + 2}`,
      `=F${k + 2}/$B$11`,
    ]),
    ["Total", ...letters(1, 5).map((c) => `=SUM(${c}2:${c}7)`), null, "=SUM(H2:H7)", "=F8/(6*$B$11)"],
    ["Share", ...letters(1, 4).map((c) => `=${c}8/$F$8`)],
    [],
    ["Hours in the month", 154],
  ],
  formats: { "I2:I8": "0%", "B9:E9": "0%" },
};

/** A Danish follow-up with sections: grants, subtotals of benefits, a total of the subtotals, per cent used, deviation. */
const benefits: DrawnSheet = (() => {
  const item = (name: string, row: number): Row => [
    name,
    noise(row, 900, 9000) * 10,
    noise(row + 3, 0, 9) * 100,
    `=B${row}+C${row}`,
    noise(row + 5, 400, 4500) * 10,
    `=E${row}/D${row}`,
    noise(row + 7, 900, 9000) * 10,
    `=G${row}-D${row}`,
  ];
  const sum = (name: string, row: number, of: (c: string) => string): Row => [
    name,
    `=${of("B")}`,
    `=${of("C")}`,
    `=${of("D")}`,
    `=${of("E")}`,
    `=E${row}/D${row}`,
    `=${of("G")}`,
    `=G${row}-D${row}`,
  ];
  return {
    name: "Opfølgning",
    cells: [
      ["Beskæftigelsesudvalget pr. 31. august, 1.000 kr."],
      ["Konto", "Vedtaget", "Tillæg", "Korrigeret", "Forbrug", "Forbrugsprocent", "Forventet", "Afvigelse"],
      ["Midlertidige ydelser"],
      item("Uddannelseshjælp", 4),
      item("Kontanthjælp", 5),
      item("A-dagpenge", 6),
      item("Sygedagpenge", 7),
      sum("Midlertidige ydelser i alt", 8, (c) => `SUM(${c}4:${c}7)`),
      ["Varige ydelser"],
      item("Førtidspension", 10),
      item("Ledighedsydelse", 11),
      item("Fleksjob", 12),
      sum("Varige ydelser i alt", 13, (c) => `SUM(${c}10:${c}12)`),
      sum("Ydelser i alt", 14, (c) => `${c}8+${c}13`),
      item("Indsats", 15),
      sum("Udvalget i alt", 16, (c) => `${c}14+${c}15`),
    ],
    formats: { "F4:F16": "0.0%" },
  };
})();

/** A klynge: shares, rank, what the mean would give, and the difference; the mean weighted by population. */
const peers: DrawnSheet = {
  name: "Klynge",
  cells: [
    ["Fuldtidspersoner på offentlig forsørgelse, 18-29 år, februar 2019"],
    ["Kommune", "Fuldtidspersoner", "Befolkning", "Andel", "Ved gennemsnittet", "Forskel", "Besparelse, 1.000 kr."],
    ...["Viborg", "Herning", "Silkeborg", "Skive", "Holstebro", "Randers", "Horsens"].map((name, k): Row => {
      const r = k + 3;
      return [
        name,
        noise(k, 700, 2100),
        noise(k + 5, 7000, 15_000),
        `=B${r}/C${r}`,
        `=C${r}*$D$10`,
        `=B${r}-E${r}`,
        `=F${r}*$B$12/1000`,
      ];
    }),
    ["Klyngen", "=SUM(B3:B9)", "=SUM(C3:C9)", "=B10/C10", null, null, null],
    [],
    ["Pris pr. fuldtidsperson", 67_772],
  ],
  formats: { "D3:D10": "0.0%" },
};

/** A loan with extra payments: the first line begins from the principal. */
const mortgage: DrawnSheet = {
  name: "Mortgage",
  cells: [
    ["Principal", 180_000, null, "Rate", 0.065],
    ["Payment", 1137.72],
    ["No.", "Opening", "Interest", "Principal", "Extra", "Closing", "Paid in all"],
    ...times(18, (k): Row => {
      const r = k + 4;
      return [
        k === 0 ? 1 : `=A${r - 1}+1`,
        k === 0 ? "=B1" : `=F${r - 1}`,
        `=ROUND(B${r}*$E$1/12,2)`,
        `=$B$2-C${r}`,
        k % 6 === 5 ? 500 : 0,
        `=B${r}-D${r}-E${r}`,
        k === 0 ? "=$B$2+E4" : `=G${r - 1}+$B$2+E${r}`,
      ];
    }),
  ],
};

export const realSheets: readonly (readonly [string, DrawnSheet])[] = [
  ["subtotals at two levels and per cent", departments],
  ["figures and per cent in turn", statement],
  ["three copied blocks and a comparison", copiedBlocks],
  ["a plan with an opening row and assumptions under it", plan],
  ["daily volumes with blank days", volumes],
  ["quarters among months, the year and last year", quarters],
  ["sums in every way", everyWay],
  ["look-ups and conversions", lookups],
  ["a summary of other sheets", summary],
  ["a survey in counts and per cent", survey],
  ["hours by project", hours],
  ["benefits in sections", benefits],
  ["a klynge with its mean", peers],
  ["a mortgage with extra payments", mortgage],
];
