import { blocks } from "../../src/blocks/catalogue";
import forecast from "../../src/blocks/yearForecast/yearForecast";
import saving from "../../src/blocks/saving/saving";
import cluster from "../../src/blocks/cluster/cluster";
import assumedRefund from "../../src/blocks/refund/assumedRefund/assumedRefund";
import benefitSeniority from "../../src/blocks/refund/benefitSeniority";
import changedRules from "../../src/blocks/refund/changedRules";
import personWorth from "../../src/blocks/refund/personWorth";
import { exampleFields } from "./exampleFields";
import type { Block, BlockExample, Language } from "../../src/blocks/block";

const change = (block: Block, fields: BlockExample["fields"], language: Language = "da") => {
  const [example] = block.examples;
  if (!example) throw new Error(`${block.id} has no example.`);
  return block.plan(exampleFields(block, { ...example, fields: { ...example.fields, ...fields } }, "Data"), language);
};

test.each(blocks.map((block) => [block.id, block] as const))(
  "%s has no plan before its fields are filled",
  (_, block) => {
    // Where no field is needed by itself, the block says which it lacks.
    expect(block.plan({}, "da") ?? {}).not.toHaveProperty("plan");
  },
);

test("a column beside a single figure is told, with both sizes", () => {
  expect(change(saving, { countAfter: "C2:C13" })).toEqual({
    problem: "Antal efter har 12 rækker og Befolkning efter har 1. Vælg lige mange.",
  });
});

test("where one figure belongs, many are told", () => {
  expect(change(saving, { countBefore: "A2:A3" })).toEqual({ problem: "Antal før skal være én celle eller et tal." });
  expect(change(cluster, { counts: "B2:C5" })).toEqual({ problem: "Antal skal være én kolonne." });
});

test("one of a pair alone is told", () => {
  expect(change(saving, { clusterCount: "A2:A3" })).toEqual({
    problem: "Klyngens antal og Klyngens befolkning hører sammen. Udfyld begge eller ingen.",
  });
});

test("a typed number that cannot be is told before anything is made of it", () => {
  const [example] = saving.examples;
  const only = { countAfter: 1869, populationAfter: 13201, price: 67772, baseShare: 15.9 };
  const of = (fields: BlockExample["fields"], language: "da" | "en" = "da") =>
    saving.plan(exampleFields(saving, { cells: example?.cells ?? [], fields, gives: {} }, "Data"), language);
  expect(of(only)).toEqual({ problem: "Andel i basisåret er 15,9. Skriv 15,9 % eller 0,159." });
  expect(of(only, "en")).toEqual({
    problem: "Share in the base year is 15.9, which it cannot be. Write 15.9% or 0.159.",
  });
  expect(of({ ...only, baseShare: 0.159, price: 0 })).toEqual({
    problem: "Enhedspris, netto pr. år er 0. Er cellen tom? Skriv prisen i kroner.",
  });
});

test("a base year is given one way or the other", () => {
  expect(change(saving, { baseShare: 0.159 })).toEqual({
    problem: "Udfyld enten Antal før og Befolkning før eller Andel i basisåret, ikke begge dele.",
  });
  const [example] = saving.examples;
  const only = { countAfter: 1869, populationAfter: 13201, price: 67772 };
  const of = (fields: BlockExample["fields"]) =>
    saving.plan(exampleFields(saving, { cells: example?.cells ?? [], fields, gives: {} }, "Data"), "da");
  expect(of({ ...only, countBefore: 1959 })).toBeUndefined();
  expect(of({ ...only, baseShare: 0.159 })).toHaveProperty("plan");
});

test("a forecast takes twelve months and those of this year, or both in one column", () => {
  const problem = (fields: BlockExample["fields"]): unknown => {
    const answer = change(forecast, fields);
    return answer && "problem" in answer ? answer.problem : answer && Object.keys(answer);
  };
  expect(problem({ lastYear: "B2:B14" })).toBe("Sidste år har 13 celler. Vælg 12, én pr. måned.");
  expect(problem({ thisYear: "C2:C14" })).toBe("I år har 13 celler. Vælg højst 12.");
  expect(problem({ thisYear: "C2:C4" })).toEqual(["plan"]);
  const alone = (lastYear: string): unknown => {
    const [example] = forecast.examples;
    const fields = exampleFields(forecast, { cells: example?.cells ?? [], fields: { lastYear }, gives: {} }, "Data");
    const answer = forecast.plan(fields, "da");
    return answer && "problem" in answer ? answer.problem : answer && Object.keys(answer);
  };
  expect(alone("B2:B13")).toBe("Udfyld I år, eller vælg begge år i Sidste år, hvis de står i én kolonne.");
  expect(alone("B2:B14")).toEqual(["plan"]);
  expect(alone("B2:B25")).toEqual(["plan"]);
  expect(alone("B2:B26")).toBe("Sidste år har 25 celler. Vælg højst 24: sidste år og i år.");
});

test.each<readonly [what: string, block: Block, fields: BlockExample["fields"], problem: string]>([
  [
    "an own staircase that is chosen and not marked",
    personWorth,
    { scheme: "own", own: undefined },
    "Markér din egen trappe, eller vælg en ordning.",
  ],
  [
    "one that is marked and not chosen",
    personWorth,
    { own: "A1:B1", persons: undefined },
    "Der er markeret en egen trappe: vælg den som ordning, eller ryd feltet.",
  ],
  ["a staircase of one column", personWorth, { own: "A1:A1" }, "Egen trappe skal være 2 kolonner."],
  [
    "persons that are not one figure a step",
    personWorth,
    { persons: "10;20;30" },
    "Personer på trinnene er 3 tal, og ordningen har 4 trin. Skriv ét tal pr. trin.",
  ],
  [
    "persons in cells that are not one figure a step",
    personWorth,
    { persons: "A1:B1" },
    "Personer på trinnene er 2 tal, og ordningen har 4 trin. Skriv ét tal pr. trin.",
  ],
  [
    "other lines of weeks than of persons",
    changedRules,
    { persons: "B2:B5" },
    "Ugerne er 5 linjer og personerne 4. Vælg lige mange.",
  ],
  [
    "the staircase instead that is not marked",
    changedRules,
    { then: "own" },
    "Markér din egen trappe, eller vælg en ordning.",
  ],
  [
    "neither a unit price nor what it follows from",
    assumedRefund,
    { net: undefined, persons: undefined },
    "Udfyld enhedsprisen, eller både besparelsen og personerne.",
  ],
  ["weeks that are typed", benefitSeniority, { weeks: "1;0;1" }, "Markér ugerne i arket."],
])("%s: what to do is told in both languages", (_, block, fields, problem) => {
  expect(change(block, fields)).toEqual({ problem });
  const english = change(block, fields, "en");
  expect(english).toEqual({ problem: expect.stringMatching(/^[A-Z].*\.$/u) });
  expect(english).not.toEqual({ problem });
});

test("one's own row stands out, by the name that was chosen, and no other", () => {
  const answer = change(cluster, { own: "Herning" });
  const rows = answer && "plan" in answer ? answer.plan.rows : [];
  const own = rows.flatMap((line, row) => (line.some((cell) => cell?.role === "own") ? [row] : []));
  const herning = rows.findIndex((line) => line.some((cell) => cell?.name === "count1"));
  expect(own).toEqual([herning]);
});

test("ids are told apart, and no text is empty in either language", () => {
  expect(new Set(blocks.map(({ id }) => id)).size).toBe(blocks.length);
  for (const block of blocks) {
    const texts = [
      block.title,
      block.summary,
      ...Object.values(block.fields).flatMap(({ name, help }) => [name, help]),
    ];
    for (const text of texts)
      expect([block.id, text.da.length > 0, text.en.length > 0]).toEqual([block.id, true, true]);
  }
});
