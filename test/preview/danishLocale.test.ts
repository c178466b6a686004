import { danishLocale } from "../../preview/cells/danishLocale";

type Texts = string | readonly string[] | { readonly [key: string]: Texts };

/** Never shown: our menus offer neither protection nor documents, and the grid describes functions itself. */
const unseen = /^(sheets-formula\.functionList|docs-ui|sheets-ui\.permission|sheets\.permission)\b/;

const packages = [
  "design",
  "docs-ui",
  "sheets",
  "sheets-formula-ui",
  "sheets-numfmt-ui",
  "sheets-ui",
  "ui",
  "sheets-table",
  "sheets-table-ui",
];

const keysOf = (texts: Texts, path = ""): string[] =>
  typeof texts === "string" || Array.isArray(texts)
    ? [path]
    : Object.entries(texts).flatMap(([key, inner]) => keysOf(inner, path ? `${path}.${key}` : key));

async function englishOf(name: string): Promise<Texts> {
  const { default: texts } = (await import(`@univerjs/${name}/locale/en-US`)) as { default: Texts };
  return texts;
}

test("every text of Univer's that can be seen is Danish", async () => {
  const english = (await Promise.all(packages.map(englishOf)))
    .flatMap((texts) => keysOf(texts))
    .filter((key) => !unseen.test(key));
  const danish = new Set(keysOf(danishLocale as Texts));
  expect(english.length).toBeGreaterThan(500);
  expect(english.filter((key) => !danish.has(key))).toEqual([]);
});

const emptyOf = (texts: Texts, path = ""): string[] =>
  typeof texts === "string"
    ? texts.trim() === ""
      ? [path]
      : []
    : Object.entries(texts).flatMap(([key, inner]: [string, Texts]) => emptyOf(inner, path ? `${path}.${key}` : key));

test("no text is empty but where Univer's own is", async () => {
  const english = (await Promise.all(packages.map(englishOf))).flatMap((texts) => emptyOf(texts));
  expect(emptyOf(danishLocale as Texts).filter((path) => !english.includes(path))).toEqual([]);
});
