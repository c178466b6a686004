import { elementsIn, type Element } from "./xml";

const locales = ["en-US", "en-GB"];

/** Texts that are the same in every language: the namespace is part of formulas, addresses of pages are one. */
const sameEverywhere = new Set([
  "Functions.Namespace",
  "Functions.Script.Url",
  "Functions.Page.Url",
  "Pane.Url",
  "Support.Url",
]);
const withoutLanguage = new Set(["IconUrl", "HighResolutionIconUrl", "SupportUrl", "SourceLocation", "bt:Image"]);

/** Texts without an override for every locale, or with one of the wrong form or twice. */
export function languageFaults(root: Element): string[] {
  const faults: string[] = [];
  for (const element of elementsIn(root)) {
    const { DefaultValue: value, id } = element.attributes;
    if (value === undefined || withoutLanguage.has(element.name) || sameEverywhere.has(id ?? "")) continue;
    const name = id ?? element.name;
    const found = element.children.map(({ attributes }) => attributes.Locale ?? "");
    for (const locale of locales) {
      const times = found.filter((each) => each === locale).length;
      if (times !== 1) faults.push(`${name} has ${times} overrides for ${locale}, not one.`);
    }
    for (const locale of found)
      if (!locales.includes(locale)) faults.push(`${name} has an override for ${locale}, which TULU does not have.`);
    for (const { attributes } of element.children)
      if (!attributes.Value) faults.push(`An override of ${name} has no Value.`);
  }
  return faults;
}
