import { evaluate } from "../../../src/functions/call/evaluate";
import clusterMean from "../../../src/functions/cluster/clusterMean";
import clusterRank from "../../../src/functions/cluster/clusterRank";
import { fixedDanish } from "../../../src/functions/danish";
import changeDecomposition from "../../../src/functions/expected/changeDecomposition";
import expectedCount from "../../../src/functions/expected/expectedCount";
import saving from "../../../src/functions/expected/saving";
import numberText from "../../../src/functions/publish/numberText";
import meanRefundRate from "../../../src/functions/refund/meanRefundRate";
import potential from "../../../src/functions/cluster/potential";
import refundCheck from "../../../src/functions/refund/refundCheck";
import refundRate from "../../../src/functions/refund/refundRate";
import refundShare from "../../../src/functions/refund/refundShare";
import distribution from "../../../src/functions/shares/distribution";
import rate from "../../../src/functions/shares/rate";
import rateInterval from "../../../src/functions/shares/rateInterval";
import share from "../../../src/functions/shares/share";
import type { Card } from "../../../src/functions/card";
import { comparable } from "../tidy";

const only = (card: Card, ...args: unknown[]) => comparable(evaluate(card, args))[0]?.[0];

describe("a number", () => {
  test.each([
    ["a text", [share, "ukendt", 100], '#VALUE! antal er teksten "ukendt". Skriv et tal.'],
    [
      "a number stored as text",
      [share, "1.959", 12320],
      '#VALUE! antal er teksten "1.959", som ligner et tal gemt som tekst. Skriv 1.959 igen i cellen som et tal.',
    ],
    [
      "a malformed number is only a text",
      [share, "48.0000", 60000],
      '#VALUE! antal er teksten "48.0000". Skriv et tal.',
    ],
    ["SAND", [share, true, 10], "#VALUE! antal er SAND. Skriv et tal."],
    ["below 0", [share, -5, 10], "#VALUE! antal er −5. Skriv 0 eller et positivt tal."],
    [
      "a share written as a percentage",
      [expectedCount, 15.9, 13201],
      "#VALUE! basisandel er 15,9. Skriv 15,9 % eller 0,159.",
    ],
    [
      "a share below 0",
      [expectedCount, -0.1, 13201],
      "#VALUE! basisandel er −10 %. Skriv en andel mellem 0 % og 100 %.",
    ],
    [
      "a share far above 100",
      [expectedCount, 1590, 13201],
      "#VALUE! basisandel er 159.000 %. Skriv en andel mellem 0 % og 100 %.",
    ],
    ["a price below 0", [saving, 10, 0.1, 200, -67772], "#VALUE! enhedspris er −67.772. Skriv prisen i kroner."],
    ["half a week", [refundRate, 26.5], "#VALUE! uge er 26,5. Skriv et helt tal fra 1 til 2.080."],
    [
      "a date for a week",
      [refundCheck, 8000, 6400, 45355],
      "#VALUE! uge er 45.355, som ligner en dato. Skriv et helt tal fra 1 til 2.080.",
    ],
    [
      "a year and a week for a week",
      [refundRate, 202501],
      "#VALUE! uge er 202.501, som ligner et årstal med en uge. Skriv et helt tal fra 1 til 2.080.",
    ],
    ["a week after forty years", [refundRate, 2081], "#VALUE! uge er 2.081. Skriv et helt tal fra 1 til 2.080."],
    ["a price of 0", [saving, 10, 0.1, 200, 0], "#VALUE! enhedspris er 0. Er cellen tom? Skriv prisen i kroner."],
    [
      "a comparison share of 0",
      [potential, 1869, 13201, 0, 67772],
      "#VALUE! sammenligningsandel er 0. Er cellen tom? Skriv en andel over 0 % og højst 100 %.",
    ],
    [
      "a confidence for a base",
      [rateInterval, 5, 100, 0.95],
      "#VALUE! pr er 0,95. Mente du sikkerhed? Skriv 100, 1.000, 10.000, 100.000 eller 1.000.000.",
    ],
    [
      "decimals for a base",
      [rate, 624, 13100, 1],
      "#VALUE! pr er 1. Mente du decimaler? Skriv 100, 1.000, 10.000, 100.000 eller 1.000.000.",
    ],
    ["not a number", [share, NaN, 10], "#VALUE! antal er ikke et tal. Skriv 0 eller et positivt tal."],
    ["infinite", [share, 1, Infinity], "#VALUE! befolkning er uendelig. Skriv 0 eller et positivt tal."],
    [
      "a result too large",
      [saving, 0, 1, 1e308, 1e308],
      "#VALUE! Resultatet er for stort til at være et tal i Excel. Se argumenternes størrelse efter.",
    ],
  ] as const)("%s", (_, [card, ...args], message) => {
    expect(only(card, ...args)).toBe(message);
  });

  test("missing goes before wrong, whichever argument it is", () => {
    expect(only(share, [["ukendt"]], [[""]])).toBe("#N/A Mangler: befolkning");
    expect(only(share, [[""]], [["ukendt"]])).toBe("#N/A Mangler: antal");
    expect(only(share, [[-5]], [[null]])).toBe("#N/A Mangler: befolkning");
  });

  test("a zero denominator is #DIV/0! whatever the numerator, unless that is missing or wrong", () => {
    expect(only(share, 0, 0)).toMatch(/^#DIV\/0!/);
    expect(only(share, 5, 0)).toMatch(/^#DIV\/0!/);
    expect(only(share, [[null]], 0)).toBe("#N/A Mangler: antal");
    expect(only(share, "x", 0)).toMatch(/^#VALUE!/);
  });

  test("is read as written: binary noise neither makes a share too large nor a week broken", () => {
    expect(0.33 + 0.56 + 0.11).toBeGreaterThan(1);
    expect(only(expectedCount, 0.33 + 0.56 + 0.11, 200)).toBe(200);
    expect(45 * 1.4).not.toBe(63);
    expect(only(refundRate, 45 * 1.4)).toBe(0.2);
    expect(0.1 + 0.2).toBeGreaterThan(0.3);
    expect(only(clusterRank, 0.1 + 0.2, [[0.3], [0.5]])).toBe(1);
    expect(only(clusterRank, 0.3, [[0.1 + 0.2], [0.5]], true)).toBe(2);
    expect(only(numberText, 0.142, "pct", 0.1 * 3 * 10)).toBe("14,200\u00a0pct.");
  });

  test("left out is its default, but an empty cell pointed at is missing", () => {
    expect(only(meanRefundRate, 4)).toBe(0.8);
    expect(only(meanRefundRate, 4, null)).toBe(0.8);
    expect(only(meanRefundRate, 4, [[""]])).toBe("#N/A Mangler: fra_uge");
  });
});

describe("a list or a table", () => {
  test.each([
    ["a text in a list", [clusterRank, 1, [[1], ["x"]]], '#VALUE! klynge, nr. 2, er teksten "x". Skriv et tal.'],
    ["an error in a list", [clusterRank, 1, [[1], [{ code: "#REF!" }]]], "#VALUE! klynge, nr. 2: #REF!"],
    ["SAND in a list", [clusterRank, 1, [[false], [1]]], "#VALUE! klynge, nr. 1, er FALSK. Skriv et tal."],
    [
      "a number outside its domain in a list",
      [refundShare, [[1], [2], [-3], [4]]],
      "#VALUE! fordeling, nr. 3, er −3. Skriv 0 eller et positivt tal.",
    ],
    [
      "a text in a table",
      [
        distribution,
        [
          [1, 2],
          [3, "4,5"],
        ],
      ],
      '#VALUE! antal, række 2, kolonne 2, er teksten "4,5", som ligner et tal gemt som tekst. Skriv 4,5 igen i cellen som et tal.',
    ],
    [
      "lists of unequal length",
      [clusterMean, [[1], [2]], [[10]]],
      "#VALUE! antal har 2 tal og befolkning har 1. Vælg områder med lige mange celler.",
    ],
  ] as const)("%s", (_, [card, ...args], message) => {
    expect(comparable(evaluate(card, args))).toEqual([[message]]);
  });

  test("a sum too large to be a number is refused, not divided by", () => {
    expect(only(distribution, [[1e308], [1e308]])).toMatch(/^#VALUE! Summen er for stor/);
    expect(only(clusterMean, [[1], [1]], [[1e308], [1e308]])).toMatch(/^#VALUE! Summen er for stor/);
  });

  test("an empty cell is left out, and a line with a hole whole", () => {
    expect(only(clusterRank, 3, [[1], [""], [2]])).toBe(3);
    expect(only(clusterMean, [[10], [60], [7]], [[100], [300], [null]])).toBe(70 / 400);
  });
});

describe("a choice", () => {
  test.each([
    ["decimals", [share, 1, 3, 11], "#VALUE! decimaler er 11. Skriv et helt tal fra 0 til 10."],
    ["a switch", [clusterRank, 1, [[1]], "ja"], '#VALUE! højestførst er "ja". Skriv SAND eller FALSK.'],
    ["a switch of 2", [clusterRank, 1, [[1]], 2], "#VALUE! højestførst er 2. Skriv SAND eller FALSK."],
    ["a word", [numberText, 1, 7], "#VALUE! enhed er 7. Skriv en tekst i anførselstegn."],
    ["an error", [share, 1, 3, { code: "#N/A" }], "#VALUE! decimaler: #N/A"],
    ["a range", [share, 1, 3, [[0], [1]]], "#VALUE! decimaler er 2 rækker × 1 kolonne. Vælg én celle."],
  ] as const)("%s", (_, [card, ...args], message) => {
    expect(comparable(evaluate(card, args))).toEqual([[message]]);
  });

  test("1 and 0 are SAND and FALSK", () => {
    expect(only(clusterRank, 2, [[1], [2]], 1)).toBe(1);
    expect(only(clusterRank, 2, [[1], [2]], 0)).toBe(2);
  });
});

describe("a staircase", () => {
  const of = (...trappe: unknown[][]) => only(refundRate, 9, trappe);
  test.each([
    [[[1], [9]], "#VALUE! trappe har 1 kolonne. Vælg to: fra uge og sats."],
    [[[2, 0.5]], "#VALUE! trappe, række 1, kolonne 1, er 2. Trappen begynder i uge 1: skriv 1."],
    [
      [
        [1, 0.5],
        [9, 30],
      ],
      "#VALUE! trappe, række 2, kolonne 2, er 30. Skriv 30 % eller 0,3.",
    ],
    [
      [
        [1, 0.5],
        [4.5, 0.3],
      ],
      "#VALUE! trappe, række 2, kolonne 1, er 4,5. Skriv et helt tal fra 1 til 2.080.",
    ],
    [
      [
        [1, 0.5],
        [9, 0.3],
        [5, 0.2],
      ],
      "#VALUE! trappe, række 3, kolonne 1, er 5 efter 9. Skriv ugerne i stigende orden.",
    ],
    [
      [
        [1, 0.5],
        [9, null],
      ],
      "#N/A Mangler: trappe, række 2, kolonne 2",
    ],
    [[["", ""]], "#N/A Mangler: trappe"],
    [
      [
        ["fra uge", "sats"],
        [1, 0.5],
      ],
      '#VALUE! trappe, række 1, kolonne 1, er teksten "fra uge". Skriv et tal.',
    ],
  ])("%j is refused by its place", (trappe, message) => {
    expect(of(...trappe)).toBe(message);
  });
  test("lines with nothing in them are left out", () => {
    expect(of([1, 0.5], ["", null], [9, 0.3], [null, null])).toBe(0.3);
  });
});

describe("a Danish number", () => {
  test.each([
    [14.2, 1, "14,2"],
    [15588, 0, "15.588"],
    [-0, 0, "0"],
    [-0, 1, "0,0"],
    [-0.04, 1, "0,0"],
    [-1234567.5, 1, "−1.234.567,5"],
    [12345678901.1235, 10, "12.345.678.901,1235000000"],
    [1e-7, 10, "0,0000001000"],
    [1e308, 0, "1E+308"],
  ])("%d with %d decimals is %s", (value, decimals, text) => {
    expect(fixedDanish(value, decimals)).toBe(text);
  });
});

test("a bad line of k figures has its refusal in all of them, and a heading on top when asked", () => {
  const block = evaluate(changeDecomposition, [[[5], [100]], [[0], [1000]], 90, 1200, 0, true]);
  expect(comparable(block)).toEqual([
    ["ændring (efter − før)", "befolkningseffekt", "andelseffekt"],
    new Array(3).fill("#DIV/0! befolkning_før er 0, så der er ingen andel at dele op efter."),
    [-10, 20, -30],
  ]);
});
