import checks from "../../../seeds/checks.json";
import { catalogue } from "../../../src/functions/catalogue";
import { evaluate } from "../../../src/functions/call/evaluate";
import { Refusal } from "../../../src/functions/refusal";
import { sourceDocuments } from "../../../preview/newcomer/sources";

const figures = new Map(sourceDocuments.flatMap((document) => document.figures.map((figure) => [figure.id, figure])));

/** A figure as it is printed; a share as a fraction. */
function printed(id: string): number {
  const figure = figures.get(id);
  if (typeof figure?.value !== "number") throw new Error(`No figure ${id}`);
  return figure.unit === "share" ? Number(`${figure.value}e-2`) : figure.value;
}
const column = (ids: readonly string[]): number[][] => ids.map((id) => [printed(id)]);

/** The rows a call gives; a refusal as its code and text. */
function call(id: string, ...args: readonly unknown[]): (number | string)[][] {
  const card = catalogue.find((candidate) => candidate.id === id);
  if (!card) throw new Error(`No function ${id}`);
  return evaluate(card, args).map((row) =>
    row.map((cell) => (cell instanceof Refusal ? `${cell.code} ${cell.message}` : cell)),
  );
}
const line = (id: string, ...args: readonly unknown[]): (number | string)[] => call(id, ...args)[0] ?? [];
const figure = (id: string, ...args: readonly unknown[]): number => Number(line(id, ...args)[0]);

interface Check {
  readonly verdict: string;
  readonly inputs: readonly string[];
  readonly targets: readonly string[];
  readonly target: string;
  readonly expected: Readonly<Record<string, unknown>>;
}

function check(id: string): Check {
  const found = checks.find((candidate) => candidate.id === id);
  if (!found) throw new Error(`No check ${id}`);
  const targets = [found.target ?? []].flat();
  return { ...found, targets, target: targets[0] ?? "" };
}

const groups = (municipality: string, what: string): string[] =>
  [1, 2, 3, 4].map((group) => `s2_${municipality}_g${group}_${what}`);
const commonPopulation = (municipality: string, extra: readonly [count: number, share: string]) =>
  line(
    "AFSTEM.ANDELE",
    [...column(groups(municipality, "antal")), [extra[0]]],
    [...column(groups(municipality, "andel")), [printed(extra[1])]],
  );
const sumOf = (ids: readonly string[]): number => ids.reduce((sum, id) => sum + printed(id), 0);

/** Checks that are no function's matter, with the reason. */
const notOurs: Readonly<Record<string, string>> = {
  A1b: "Rounding down to thousands is Excel's own RUND.NED; that the price follows the wrong total is A1.",
  A7: "48.0000 is a text, which every function refuses; finding it in a sheet is a check's work.",
};

const verdicts: Readonly<Record<string, (found: Check) => void>> = {
  A1: ({ inputs, target, expected, verdict }) => {
    const total = printed(target);
    expect(line("AFSTEM.SUM", column(inputs), total)).toEqual([expected["computed"], 5, "afviger"]);
    expect([total, verdict]).toEqual([expected["printed"], "FEJL"]);
  },
  A2: ({ inputs, expected, verdict }) => {
    const counts = ["s2_v_g1_antal", "s2_v_g2_antal", "s2_v_g3_antal", "s2_v_mid_antal"];
    const rates = ["s2_v_p1000_g1", "s2_v_p1000_g2", "s2_v_p1000_g3", "s2_v_p1000_ialt"];
    const { g1, g2, g3, ialt } = expected;
    expect(call("BEFOLKNINGFRA", column(counts), column(rates), 0, 1000)).toEqual([g1, g2, g3, ialt]);
    expect(line("AFSTEM.ANDELE", column(counts), column(rates), 0, 1000)[0]).toMatch(/^#N\/A Ingen befolkning passer/);
    const [g1Count = "", g1Rate = "", g3Count = "", g3Rate = ""] = inputs;
    expect(line("AFSTEM.ANDELE", column([g1Count, g3Count]), column([g1Rate, g3Rate]), 0, 1000)[0]).toBe(
      "#N/A Ingen befolkning passer til alle linjer: 624 vist som 46 pr. 1.000 kræver 13.420–13.714, men 565 vist som 43 pr. 1.000 kræver 12.989–13.294.",
    );
    expect(verdict).toBe("UFORENELIGT");
  },
  A4: ({ inputs, targets, expected, verdict }) => {
    const percent = (method: number) =>
      call("FORDELING", column(inputs), 0, method).map(([share]) => Number(share) * 100);
    expect(percent(1)).toEqual(expected["largest_remainder"]);
    expect(percent(0)).toEqual(expected["nearest"]);
    expect(line("AFRUNDINGSREGEL", column(inputs), column(targets))).toEqual(["største rest"]);
    expect(verdict).toBe("OK_LR");
  },
  A5: ({ inputs, targets, expected, verdict }) => {
    const rules = new Set<string>();
    const byLargestRemainder = new Set<string>();
    for (const triple of unroundedTriples(inputs.map((id) => printed(id)))) {
      rules.add(
        String(
          line(
            "AFRUNDINGSREGEL",
            triple.map((rate) => [rate]),
            column(targets),
          )[0],
        ),
      );
      const shares = call(
        "FORDELING",
        triple.map((rate) => [rate]),
        0,
      );
      byLargestRemainder.add(JSON.stringify(shares.map(([share]) => Math.round(Number(share) * 100))));
    }
    expect([...rules].sort()).toEqual(["ingen", "største rest"]);
    const feasible = expected["largest_remainder_feasible"] as number[][];
    expect([...byLargestRemainder].sort()).toEqual(feasible.map((triple) => JSON.stringify(triple)).sort());
    expect(verdict).toBe("OK_LR");
  },
  A6: ({ inputs, target, expected, verdict }) => {
    const [movedIn = "", stock = ""] = inputs;
    const share = Number(line("NETTOTILFLYTNING", printed(movedIn), printed("s0_fraflyt"), printed(stock))[1]);
    expect(share * 100).toBeCloseTo(expected["share"] as number, 2);
    expect(1 / share).toBeCloseTo(expected["one_in"] as number, 2);
    expect(Math.round(1 / share)).not.toBe(Math.round(1 / printed(target)));
    expect(verdict).toBe("UPRAECIST");
  },
  A12: ({ inputs, expected, verdict }) => {
    expect(line("AFSTEM.SUM", column(inputs), 1, 2)).toEqual([(expected["sum"] as number) / 100, 0.01, "afrunding"]);
    expect(verdict).toBe("OK_NEAREST");
  },
  B1: ({ inputs, target, expected }) => {
    expect(line("BEFOLKNINGFRA", printed(inputs[0] ?? ""), printed(target))).toEqual(expected["interval"]);
  },
  B1b: (found) => verdicts["B1"]?.(found),
  B2: ({ inputs, target, expected }) => {
    const fits = (population: number) =>
      figure("FORVENTET", printed(inputs[0] ?? ""), population, 0) === printed(target);
    const [least = 0, most = 0] = expected["population"] as number[];
    expect([least - 1, least, most, most + 1].map(fits)).toEqual([false, true, true, false]);
  },
  B4: ({ inputs, target, expected }) => {
    const [before, now] = [printed("s0_andel_2015"), printed("s0_andel_2017")];
    const real = figure("REELFORSKEL", printed(inputs[1] ?? ""), before, 13201, 0);
    expect([real, printed(target)]).toEqual([expected["computed"], expected["computed"]]);
    expect(figure("FORVENTET", Number((before - now).toFixed(3)), 13201, 0)).toBe(expected["wrong_by_pp"]);
  },
  B5: ({ inputs, target, expected }) => {
    const saved = figure(
      "BESPARELSE",
      printed("s0_antal_2017"),
      printed("s0_andel_2015"),
      13201,
      printed(inputs[1] ?? ""),
      0,
    );
    expect(saved).toBe(expected["computed"]);
    expect(line("TALTEKST", saved, "mio")).toEqual(line("TALTEKST", printed(target), "mio"));
    expect(Number((saved / 1e6).toFixed(1))).toBe(expected["mio_1dec"]);
  },
  C_V: ({ inputs, expected }) => {
    const shares = inputs.map((id) => id.replace("antal", "andel"));
    expect(line("AFSTEM.ANDELE", column(inputs), column(shares))).toEqual(expected["interval"]);
  },
  C_H: ({ inputs, expected }) => {
    expect(commonPopulation("h", [sumOf(inputs), "s2_h_ialt_andel"])).toEqual(expected["interval"]);
  },
  C_S: ({ inputs, expected }) => {
    expect(commonPopulation("s", [sumOf(inputs.slice(0, 3)), "s2_s_mid_andel"])).toEqual(expected["interval"]);
  },
  D_V: ({ inputs, target, expected }) => {
    const total = printed(target);
    const difference = total - (expected["sum"] as number);
    expect(total).toBe(expected["printed"]);
    expect(line("AFSTEM.SUM", column(inputs), total)).toEqual([expected["sum"], difference, "afrunding"]);
  },
  D_D: (found) => verdicts["D_V"]?.(found),
  F_straks: ({ inputs, expected }) => {
    const [from = 0, now = 0, goal = 0] = inputs.map(printed);
    expect(figure("MAALOPFYLDELSE", from, now, goal) * 100).toBeCloseTo(expected["pct"] as number, 2);
  },
  F_jobspor: ({ inputs, target, expected }) => {
    const [only] = expected["n"] as number[];
    expect(line("ANTALFRA", printed(target), printed(inputs[0] ?? ""))).toEqual([only, only]);
  },
  F_nyind: ({ inputs, targets, expected }) => {
    const counts = (expected["n"] as number[][]).map((found) => [found[0], found.at(-1)]);
    expect(call("ANTALFRA", column(targets), printed(inputs[0] ?? ""))).toEqual(counts);
  },
};

/** Rates in twentieths that round to the three shown, their sum to the fourth. */
function* unroundedTriples([first = 0, second = 0, third = 0, total = 0]: readonly number[]): Generator<number[]> {
  const twentieths = Array.from({ length: 20 }, (_, place) => place - 10);
  for (const a of twentieths)
    for (const b of twentieths)
      for (const c of twentieths) {
        const sum = 20 * (first + second + third) + a + b + c;
        if (sum >= 20 * total - 10 && sum < 20 * total + 10) yield [first + a / 20, second + b / 20, third + c / 20];
      }
}

test("every check is found by a function, or listed with the reason", () => {
  expect(checks.length).toBe(21);
  expect([...Object.keys(verdicts), ...Object.keys(notOurs)].sort()).toEqual(checks.map(({ id }) => id).sort());
});

test.each(Object.entries(verdicts))("%s", (id, finds) => {
  expect.hasAssertions();
  finds(check(id));
});
