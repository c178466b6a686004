import fc from "fast-check";
import { bookingCheck, type BookingAnswer, type CheckedBookings } from "../../../src/checks/bookings/bookingCheck";
import { delimitedRows } from "../../../src/checks/bookings/delimitedRows";
import { findingKinds, type Finding } from "../../../src/checks/bookings/findings";
import { ofBenefits } from "../../../src/checks/bookings/knownRates";
import { schemes } from "../../../src/functions/refund/schemes";
import { bookingFile, danish, headings, kroner, planted, planters, product, rightLine, written } from "./bookingFile";

function answerTo(rows: Iterable<readonly (string | number | null)[]>): BookingAnswer {
  const work = bookingCheck({ rows, firstLine: 1 });
  for (;;) {
    const step = work.next();
    if (step.done) return step.value;
  }
}

const answer = (text: string): BookingAnswer => answerTo(delimitedRows(text));

function checked(text: string): CheckedBookings {
  const found = answer(text);
  if ("refused" in found) throw new Error(JSON.stringify(found.refused));
  return found.checked;
}

const short = ({ kind, line, difference }: Finding) => ({
  kind,
  line,
  ...(difference === undefined ? {} : { difference }),
});
const file = (...lines: readonly string[]): string => [headings, ...lines].join("\n");
const line = (rest: string, start = "2026-01-05;Kontanthjælp;1"): string => `${start};${rest}`;

describe("50,000 lines", () => {
  const { text, expected } = bookingFile(50_000, 20);

  test("every planted error is found and none is invented, to the øre and with its line", () => {
    const { findings, lines } = checked(text);
    expect(lines).toBe(50_000);
    const order = (a: Pick<Finding, "kind" | "line">, b: Pick<Finding, "kind" | "line">) =>
      findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind) || a.line - b.line;
    expect(findings.map(short)).toEqual(expected.toSorted(order));
    expect(new Set(expected.map(({ kind }) => kind)).size).toBe(planted.length);
  });

  test("within two seconds of work, and in slices that one can stop between", () => {
    // What else the machine does is not counted.
    const seconds = () => process.cpuUsage().user / 1e6;
    const work = bookingCheck({ rows: delimitedRows(text), firstLine: 1 });
    const started = seconds();
    let slices = 0;
    for (let step = work.next(); !step.done; step = work.next()) slices++;
    expect(seconds() - started).toBeLessThan(2);
    expect(slices).toBe(100);
  });

  test("sums by benefit and by rate are those of the lines", () => {
    const { text: clean } = bookingFile(50_000, 0);
    const { sums, findings } = checked(clean);
    expect(findings).toEqual([]);
    const all = Array.from({ length: 50_000 }, (_, k) => rightLine(k));
    const total = (rate: bigint) =>
      kroner(all.filter((one) => one.rate === rate).reduce((sum, { refund }) => sum + refund, 0n));
    expect(sums.byRate.map(({ rate, refund }) => [rate, refund])).toEqual(
      [80n, 40n, 30n, 20n].map((rate) => [Number(rate) / 100, total(rate)]),
    );
    const sick = all.filter(({ benefit }) => benefit === "Sygedagpenge");
    expect(sums.byBenefit.find(({ benefit }) => benefit?.da === "Sygedagpenge")).toMatchObject({
      lines: sick.length,
      amount: kroner(sick.reduce((sum, { amount }) => sum + amount, 0n)),
      coAmount: kroner(sick.reduce((sum, { coAmount }) => sum + coAmount, 0n)),
    });
  });
});

describe("properties", () => {
  const amount = fc.bigInt({ min: -99_999_999_99n, max: 99_999_999_99n });
  const rate = fc.constantFrom(80n, 40n, 30n, 20n);

  test("a right line is found right, whatever its amount", () => {
    fc.assert(
      fc.property(amount, rate, (øre, percent) => {
        const right = { ...rightLine(1), amount: øre, rate: percent, coRate: 100n - percent };
        const text = written({ ...right, refund: product(øre, percent), coAmount: product(øre, 100n - percent) });
        expect(checked(file(text)).findings).toEqual([]);
      }),
    );
  });

  test("any other refund is found with its difference", () => {
    fc.assert(
      fc.property(amount, rate, fc.integer({ min: 2, max: 1e8 }), fc.boolean(), (øre, percent, off, more) => {
        const difference = BigInt(more ? off : -off);
        const right = { ...rightLine(1), amount: øre, rate: percent, coRate: 100n - percent };
        const refund = product(øre, percent) + difference;
        const text = written({ ...right, refund, coAmount: product(øre, 100n - percent) });
        expect(checked(file(text)).findings.map(short)).toEqual([
          { kind: "refund", line: 2, difference: kroner(difference) },
        ]);
      }),
    );
  });

  test("one error of any kind anywhere in a file, and nothing else", () => {
    fc.assert(
      fc.property(fc.constantFrom(...planted), fc.integer({ min: 1, max: 300 }), (kind, at) => {
        const lines = Array.from({ length: 302 }, (_, k) => rightLine(k));
        const [one, earlier] = [lines[at], lines[at - 1]];
        const plant = planters[kind];
        if (!one || !earlier || !plant) throw new Error(kind);
        const [text, expected] = plant(one, at + 2, earlier);
        const rows = lines.map(written);
        rows[at] = text;
        expect(checked(file(...rows)).findings.map(short)).toEqual([expected]);
      }),
    );
  });
});

describe("the file as it may be written", () => {
  test.each([
    ["percentages", "1.000,50;80;800,40;20;200,10"],
    ["percentages with a sign", "1000,5;80 %;800,4;20 pct.;200,1"],
    ["fractions", "1000,50;0,8;800,40;0,2;200,10"],
    ["quotes", '"1.000,50";"0,80";"800,40";"0,20";"200,10"'],
    ["English decimals", "1000.50;0.80;800.40;0.20;200.10"],
    ["a minus behind", "1.000,50-;80;800,40-;20;200,10-"],
    ["units", "1.000,50 kr.;80;800,40 kr.;20;200,10 kr."],
  ])("%s", (_, rest) => {
    const { findings, sums } = checked(file(line(rest)));
    expect(findings).toEqual([]);
    expect(sums.byRate).toMatchObject([{ rate: 0.8, lines: 1 }]);
    expect(Math.abs(sums.byRate[0]?.amount ?? 0)).toBe(1000.5);
  });

  test("columns in any order, others between, a title above, tabs, empty lines, a total", () => {
    const text = [
      "Udtræk af beregninger",
      "",
      "Refusionsbeløb\tKonto\tUge\tRefusionssats\tYdelse\tMedfinansieringsbeløb\tBeregnet udbetalingsbeløb",
      "80,00\t5.57\tuge 1 2026\t0,8\tKontanthjælp\t20,00\t100,00",
      "",
      "80,01\t5.57\tuge 2 2026\t0,8\tKontanthjælp\t20,00\t100,00",
      "160,01\t\tI alt\t\t\t40,00\t200,00",
    ].join("\r\n");
    expect(checked(text)).toMatchObject({ lines: 2, findings: [{ kind: "refund", line: 6, difference: 0.01 }] });
  });

  test("a cell with a line break and the mark in it is one cell", () => {
    const rows = [...delimitedRows('a;"b;c\nd ""e""";f\ng;6" rør;"uden slut\nh')];
    expect(rows).toEqual([["a", 'b;c\nd "e"', "f"], ["g", '6" rør', '"uden slut'], ["h"]]);
  });

  test("the aggregate without rates: parts make the whole, and within what the steps can give", () => {
    const text = [
      "Uge;Ydelse;Antal;Total;Refusion;Medfinansiering",
      "202601;Kontanthjælp;12;12000,00;4200,00;7800,00",
      "202601;Sygedagpenge;12;12000,00;4200,00;7700,00",
      "202601;A-dagpenge;12;12000,00;2300,00;9700,00",
      "202601;Ledighedsydelse;12;12000,00;2399,95;9600,05",
    ].join("\n");
    const { findings, hasRates } = checked(text);
    expect(hasRates).toBe(false);
    expect(findings.map(short)).toEqual([
      { kind: "total", line: 3, difference: -100 },
      { kind: "unknownRate", line: 4, difference: -100 },
    ]);
  });

  test("lines that gather many may differ by their roundings, and it is told apart", () => {
    const { findings } = checked(file(line("10000,00;80;8000,04;20;1999,96", "202601;Kontanthjælp;10")));
    expect(findings.map(short)).toEqual([
      { kind: "rounding", line: 2, difference: 0.04 },
      { kind: "rounding", line: 2, difference: -0.04 },
    ]);
  });
});

describe("a rate and its date", () => {
  const verdict = (week: string, benefit: string, percent: bigint) => {
    const right = { ...rightLine(1), week, benefit, amount: 100_00n, rate: percent, coRate: 100n - percent };
    const text = written({
      ...right,
      refund: product(right.amount, percent),
      coAmount: product(right.amount, 100n - percent),
    });
    return checked(file(text)).findings.map(({ kind }) => kind);
  };
  test.each([
    ["2016-01-04", "Kontanthjælp", 80n, []],
    ["2016-01-04", "Sygedagpenge", 50n, ["unknownRate"]],
    ["2015-12-21", "Sygedagpenge", 50n, ["beside"]],
    ["2015-12-21", "Sygedagpenge", 80n, ["unknownRate"]],
    ["2015-12-28", "Sygedagpenge", 80n, []],
    ["2015-12-21", "Integrationsydelse", 50n, ["untried"]],
    ["2026-01-05", "Fleksjob", 65n, ["beside"]],
    ["2026-01-05", "Kontanthjælp", 65n, ["unknownRate"]],
    ["2026-01-05", "Skånejob", 50n, ["beside"]],
    ["2026-01-05", "Førtidspension", 35n, ["beside"]],
    ["2026-01-05", "Integrationsydelse", 100n, ["beside"]],
    ["2026-01-05", "Kontanthjælp", 0n, ["unknownRate"]],
  ] as const)("%s, %s, %s per cent", (week, benefit, percent, kinds) => {
    expect(verdict(week, benefit, percent)).toEqual(kinds);
  });

  test("every scheme but the staircase says which benefits it is about", () => {
    const others = schemes.map(({ id }) => id).filter((id) => id !== "staircase");
    expect(Object.keys(ofBenefits).toSorted()).toEqual(others.toSorted());
  });
});

describe("what is refused as a whole", () => {
  test("weeks without a year are seniority, not dates", () => {
    const lines = [1, 5, 27, 53].map((week) => line("100,00;80;80,00;20;20,00", `${week};Kontanthjælp;1`));
    expect(answer(file(...lines))).toEqual({ refused: { why: "weeks" } });
  });

  test("headings that are missing or stand twice, and nothing at all", () => {
    expect(answer("Uge;Ydelse;Beløb\n202601;Kontanthjælp;100")).toEqual({
      refused: { why: "headings", missing: ["refund"] },
    });
    expect(answer(`${headings};Refusion\n`)).toEqual({ refused: { why: "twice", columns: ["refund"] } });
    expect(answer("")).toEqual({ refused: { why: "empty" } });
    expect(answer(headings)).toEqual({ refused: { why: "empty" } });
  });

  test("cells of a sheet: numbers, dates as serial numbers, empty ones", () => {
    const rows = [headings.split(";"), [46027, "Kontanthjælp", 1, 1000.5, 0.8, 800.41, 0.2, 200.1], [null, null]];
    const found = answerTo(rows);
    expect("checked" in found && found.checked.findings.map(short)).toEqual([
      { kind: "refund", line: 2, difference: 0.01 },
    ]);
  });
});

test("amounts are written as the file does", () => {
  expect([5n, -5n, 123456n].map(danish)).toEqual(["0,05", "-0,05", "1234,56"]);
});
