/* Markup as text: SVG and the parts of a .pptx. */

type Attributes = Readonly<Record<string, string | number | undefined>>;

const entities: Readonly<Record<string, string>> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };

/** Characters that XML 1.0 cannot hold. */
const forbidden =
  // eslint-disable-next-line no-control-regex -- they are what is taken out
  /[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;

export const escaped = (text: string): string =>
  text.replace(forbidden, "").replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

/** An element with its content, which is markup already; attributes that are undefined are left out. */
export function element(
  name: string,
  attributes: Attributes = {},
  ...content: readonly (string | undefined)[]
): string {
  const written = Object.entries(attributes)
    .map(([key, value]) => (value === undefined ? "" : ` ${key}="${escaped(String(value))}"`))
    .join("");
  const inside = content.join("");
  return inside === "" ? `<${name}${written}/>` : `<${name}${written}>${inside}</${name}>`;
}

/** An element that holds a text. */
export const textElement = (name: string, attributes: Attributes, text: string): string =>
  element(name, attributes, escaped(text));

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
