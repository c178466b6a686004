import { oneInText } from "../../../src/functions/publish/oneInText";
import { Refusal } from "../../../src/functions/refusal";

const words = "anden tredje fjerde femte sjette syvende ottende niende tiende ellevte tolvte trettende fjortende femtende sekstende syttende attende nittende tyvende".split(" "); // prettier-ignore

function text(count: number, denominator: number): string {
  try {
    return oneInText(count, denominator);
  } catch (reason) {
    if (reason instanceof Refusal) return `${reason.code} ${reason.message}`;
    throw reason;
  }
}

/** By whole numbers: the n nearest to denominator ÷ count, and how far count × n is from the denominator. */
function expected(count: number, denominator: number): string | undefined {
  const n = Math.floor((2 * denominator + count) / (2 * count));
  if (2 * count > denominator || n > 20) return undefined;
  const off = count * n - denominator;
  const word = words[n - 2] ?? "";
  return Math.abs(off) * 50 <= denominator ? `hver ${word}` : `${off < 0 ? "knap" : "godt"} hver ${word}`;
}

test("every count of every denominator to 300 is as whole numbers say", () => {
  const wrong: string[] = [];
  const said = new Set<string>();
  for (let denominator = 1; denominator <= 300; denominator++) {
    for (let count = 1; count <= denominator; count++) {
      const given = text(count, denominator);
      const wanted = expected(count, denominator);
      if (wanted === undefined ? !/^#VALUE! .+ Skriv procenten: [\d,]+ %\.$/.test(given) : given !== wanted) {
        wrong.push(`${count} of ${denominator}: ${given}, not ${wanted ?? "refused"}`);
      }
      said.add(given);
    }
  }
  expect(wrong).toEqual([]);
  for (const word of words) expect(said).toContain(`hver ${word}`);
});

test("the summary's 184 of 634 is just under every third, not every fourth", () => {
  expect(text(184, 634)).toBe("knap hver tredje");
});

test("a half is every second, and more is refused with its percentage", () => {
  expect(text(0.3, 0.6)).toBe("hver anden");
  expect(text(0.1 + 0.2, 0.6)).toBe("hver anden");
  expect(text(60, 100)).toBe("#VALUE! antal er 60 af 100, mere end hver anden. Skriv procenten: 60 %.");
  expect(text(0, 100)).toBe("#VALUE! antal er 0 af 100, mindre end hver tyvende. Skriv procenten: 0 %.");
  expect(text(5, 0)).toMatch(/^#DIV\/0!/);
});
