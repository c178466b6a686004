import { childrenOf, elementsOf, escaped, textOf, type Element } from "./markup";

/** Texts as cells hold them: "_x000D_" stands for a sign that XML cannot hold. */

const stood = /_x([\da-f]{4})_/gi;

export const readCellText = (text: string): string =>
  text.includes("_x") || text.includes("_X")
    ? text.replace(stood, (_, code: string) => String.fromCharCode(parseInt(code, 16)))
    : text;

/** A text that looks like such a sign has its underscore so written. */
export const writtenCellText = (text: string): string =>
  escaped(
    text.replace(/_(?=x[\da-f]{4}_)/gi, "_x005F_").replace(
      // eslint-disable-next-line no-control-regex -- these are the signs that XML cannot hold
      /[\0-\x08\x0b-\x1f]/g,
      (sign) => `_x${sign.charCodeAt(0).toString(16).padStart(4, "0").toUpperCase()}_`,
    ),
  );

/** The text of an element whose runs may look different; readings aloud (rPh) are no text. */
export const richText = (xml: string, element: Element): string =>
  childrenOf(xml, element)
    .flatMap((part) => (part.name === "t" ? [part] : part.name === "r" ? elementsOf(xml, "t", part) : []))
    .map((text) => readCellText(textOf(xml, text)))
    .join("");
