import { danish } from "../../../src/taskpane/language/texts.da";
import { english } from "../../../src/taskpane/language/texts.en";

/** Every text by its path; a text with figures in it is tried with one and with many. */
function texts(node: unknown, path: string): [string, string][] {
  if (typeof node === "string") return [[path, node]];
  if (typeof node === "function") {
    return [1, 1234].map((figure) => {
      const given = Array.from({ length: node.length }, () => figure);
      return [`${path}(${figure})`, String((node as (...args: number[]) => unknown)(...given))];
    });
  }
  return Object.entries(node as object).flatMap(([key, child]) => texts(child, path === "" ? key : `${path}.${key}`));
}

const both = { danish: texts(danish, ""), english: texts(english, "") };

test("both languages have the same texts", () => {
  expect(both.english.map(([path]) => path)).toEqual(both.danish.map(([path]) => path));
});

test.each(Object.entries(both))("every text in %s says something", (_, all) => {
  for (const [path, text] of all) expect([path, text]).toEqual([path, expect.stringMatching(/\p{L}|\d|\W/u)]);
  for (const [path, text] of all)
    expect([path, text]).not.toEqual([path, expect.stringMatching(/undefined|NaN|object/)]);
});

test("no Danish is left in the English texts", () => {
  expect(both.english.filter(([, text]) => /[æøå]/iu.test(text))).toEqual([]);
});

test("no exclamation marks, no OK", () => {
  for (const all of Object.values(both)) expect(all.filter(([, text]) => /!(?!\w)|\bOK\b/.test(text))).toEqual([]);
});

test("a long Danish word says where it may break", () => {
  const longest = 22;
  const unbroken = both.danish.filter(([, text]) => text.split(/[\s\u00ad–-]+/u).some((word) => word.length > longest));
  expect(unbroken).toEqual([]);
});
