import fc from "fast-check";
import { numberText } from "../../../src/functions/publish/numberText";
import { Refusal } from "../../../src/functions/refusal";

function plain(...args: Parameters<typeof numberText>): string {
  try {
    return numberText(...args).replaceAll("\u00a0", " ");
  } catch (reason) {
    if (reason instanceof Refusal) return `${reason.code} ${reason.message}`;
    throw reason;
  }
}

test.each([
  ["pct", ["pct.", "procent", "Procent", "pct ."]],
  ["pct.point", ["pp", "pct-point", "pct point", "%-point", "procentpoint", "ppt"]],
  ["tkr", ["t.kr.", "t. kr.", "1000 kr", "1.000 kr.", "tusind kr.", "tusinde"]],
  ["mio", ["mio.", "mio. kr.", "Mio kr", "mill", "mill. kr.", "millioner", "million kroner", "mkr."]],
  ["mia", ["mia.", "mia. kr.", "mrd.", "milliarder kr."]],
  ["pr1000", ["promille", "‰", "pr. 1.000", "pr 1000", "per 1000"]],
])("%s is asked for where a word may be another scale", (unit, words) => {
  for (const word of words) {
    expect(plain(15.6, word)).toMatch(
      `#VALUE! enhed er "${word}", som kan være en anden skala. Skriv "${unit}", når værdi er`,
    );
  }
});

test("the units themselves scale, in small or large letters", () => {
  expect(["mio", "MIO", " mio "].map((unit) => plain(15_587_560, unit))).toEqual(new Array(3).fill("15,6 mio. kr."));
  expect(plain(1_250_000_000, "mia")).toBe("1,3 mia. kr.");
  expect(plain(1_000_000, "mio", 0)).toBe("1 mio. kr.");
});

test("1 is followed by the singular, whatever its sign and decimals; nothing else is", () => {
  for (const [plural, singular] of [
    ["personer", "person"],
    ["fuldtidspersoner", "fuldtidsperson"],
    ["borgere", "borger"],
    ["unge", "ung"],
    ["ledige unge", "ledig ung"],
    ["unge uden job", "ung uden job"],
    ["uger", "uge"],
    ["måneder", "måned"],
    ["sager", "sag"],
    ["elever", "elev"],
    ["brugere", "bruger"],
    ["forløb", "forløb"],
    ["indsats|indsatser", "indsats"],
  ] as const) {
    expect([plain(1, plural), plain(0.96, plural), plain(-1, plural)]).toEqual([
      `1 ${singular}`,
      `1 ${singular}`,
      `−1 ${singular}`,
    ]);
    const many = plural.split("|").at(-1) ?? "";
    expect([plain(0, plural), plain(2, plural), plain(1.5, plural, 1), plain(21, plural)]).toEqual(
      ["0", "2", "1,5", "21"].map((number) => `${number} ${many}`),
    );
  }
  expect(plain(1, "a|b|c")).toMatch(/^#VALUE! enhed er "a\|b\|c"\. Skriv højst to ord/);
});

test("is the tenths of a million by whole numbers, halves away from zero", () => {
  fc.assert(
    fc.property(fc.integer({ min: -(10 ** 11), max: 10 ** 11 }), (kroner) => {
      const tenths = Math.floor((2 * Math.abs(kroner) + 100_000) / 200_000);
      const whole = String(Math.floor(tenths / 10)).replace(/\B(?=(\d{3})+$)/g, ".");
      expect(plain(kroner, "mio")).toBe(`${kroner < 0 && tenths > 0 ? "−" : ""}${whole},${tenths % 10} mio. kr.`);
    }),
    { seed: 20261122, numRuns: 1000 },
  );
});
