import type { Finding, FindingKind } from "../../../src/checks/bookings/findings";

/* A made-up file of Ydelsesrefusion, and errors planted in it. Amounts are whole øre, reckoned without fractions. */

export const headings =
  "Uge;Ydelse;Antal;Beregnet udbetalingsbeløb;Refusionssats;Refusionsbeløb;Medfinansieringssats;Medfinansieringsbeløb";

/** A line in øre and per cent. */
export interface Line {
  week: string;
  benefit: string;
  count: number;
  amount: bigint;
  rate: bigint;
  refund: bigint;
  coRate: bigint;
  coAmount: bigint;
}

const benefits = [
  "Kontanthjælp",
  "Sygedagpenge",
  "A-dagpenge",
  "Ledighedsydelse",
  "Ressourceforløbsydelse",
  "Jobafklaringsforløb",
];
const rates = [80n, 40n, 30n, 20n];

/** Half away from 0, on whole numbers. */
export function product(amount: bigint, rate: bigint): bigint {
  const size = amount < 0n ? -amount : amount;
  const rounded = (size * rate + 50n) / 100n;
  return amount < 0n ? -rounded : rounded;
}

/** A right line; those of different `k` below 12,000 differ in amount within a week. */
export function rightLine(k: number): Line {
  const amount = BigInt(100_000 + 137 * k);
  const rate = rates[k % rates.length] ?? 20n;
  const refund = product(amount, rate);
  return {
    week: `${2019 + (k % 6)}${String(1 + (k % 52)).padStart(2, "0")}`,
    benefit: benefits[k % benefits.length] ?? "",
    count: 1,
    amount,
    rate,
    refund,
    coRate: 100n - rate,
    coAmount: product(amount, 100n - rate),
  };
}

export function danish(units: bigint): string {
  const size = String(units < 0n ? -units : units).padStart(3, "0");
  return `${units < 0n ? "-" : ""}${size.slice(0, -2)},${size.slice(-2)}`;
}

export const written = (line: Line): string =>
  [
    ...[line.week, line.benefit, String(line.count), danish(line.amount), danish(line.rate)],
    ...[danish(line.refund), danish(line.coRate), danish(line.coAmount)],
  ].join(";");

export const kroner = (øre: bigint): number => Number(øre) / 100;

/** What a planted error must be found as. */
export type Expected = Pick<Finding, "kind" | "line" | "difference">;

/** Plants an error of a kind in a right line; `earlier` is a line above it. The answer is what must be found. */
export const planters: Readonly<
  Record<FindingKind & string, ((line: Line, at: number, earlier: Line) => [string, Expected]) | undefined>
> = {
  unread: (line, at) => [
    written(line).replace(/;[^;]*;(?=[^;]*;[^;]*;[^;]*$)/u, ";ukendt;"),
    { kind: "unread", line: at },
  ],
  refund: (line, at) => [
    written({ ...line, refund: line.refund + 1234n }),
    { kind: "refund", line: at, difference: 12.34 },
  ],
  coFinancing: (line, at) => [
    written({ ...line, coAmount: line.coAmount - 1n * 500n }),
    { kind: "coFinancing", line: at, difference: -5 },
  ],
  rates: (line, at) => {
    const coRate = line.coRate + 5n;
    return [
      written({ ...line, coRate, coAmount: product(line.amount, coRate) }),
      { kind: "rates", line: at, difference: kroner(product(line.amount, 5n)) },
    ];
  },
  total: undefined,
  unknownRate: (line, at) => {
    const refund = product(line.amount, 45n);
    return [
      written({ ...line, rate: 45n, refund, coRate: 55n, coAmount: product(line.amount, 55n) }),
      { kind: "unknownRate", line: at, difference: kroner(refund) },
    ];
  },
  duplicate: (_, at, earlier) => [
    written(earlier),
    { kind: "duplicate", line: at, difference: kroner(earlier.refund) },
  ],
  rounding: (line, at) => {
    // 0.1 kr. × 45 % and the like have no half øre; 10,25 kr. × 30 % is 3,075.
    const amount = 1025n + 100n * BigInt(at);
    const wide = {
      ...line,
      amount,
      rate: 30n,
      refund: product(amount, 30n),
      coRate: 70n,
      coAmount: product(amount, 70n),
    };
    return [written({ ...wide, refund: wide.refund - 1n }), { kind: "rounding", line: at, difference: -0.01 }];
  },
  cancelled: (_, at, earlier) => [
    written({ ...earlier, amount: -earlier.amount, refund: -earlier.refund, coAmount: -earlier.coAmount }),
    { kind: "cancelled", line: at, difference: kroner(-earlier.amount) },
  ],
  beside: (line, at) => {
    const refund = product(line.amount, 65n);
    const flex = { ...line, benefit: "Fleksjob", rate: 65n, refund, coRate: 35n, coAmount: product(line.amount, 35n) };
    return [written(flex), { kind: "beside", line: at, difference: kroner(refund) }];
  },
  untried: undefined,
  flexContribution: (line, at) => [
    written({ ...line, benefit: "Fleksbidrag fra staten", rate: 0n, refund: 0n, coRate: 0n, coAmount: 0n }),
    { kind: "flexContribution", line: at, difference: kroner(line.amount) },
  ],
};

export const planted = (Object.keys(planters) as FindingKind[]).filter((kind) => planters[kind] !== undefined);

/** A file of so many lines, `of` of each kind of error planted evenly in it. */
export function bookingFile(lines: number, of: number): { readonly text: string; readonly expected: Expected[] } {
  const expected: Expected[] = [];
  const right = Array.from({ length: lines }, (_, k) => rightLine(k));
  const rows = right.map(written);
  const step = Math.floor(lines / (planted.length * of + 1));
  planted.forEach((kind, place) => {
    for (let k = 0; k < of; k++) {
      const at = step * (place * of + k + 1);
      const [line, earlier] = [right[at], right[at - 1]];
      const plant = planters[kind];
      if (!line || !earlier || !plant) throw new Error("No room for the error.");
      const [text, found] = plant(line, at + 2, earlier);
      rows[at] = text;
      expected.push(found);
    }
  });
  return { text: `\ufeff${headings}\r\n${rows.join("\r\n")}\r\n`, expected };
}
