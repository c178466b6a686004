import type { OpenedTemplate } from "./openedTemplate";
import { firstIn, valueOf, type XmlElement } from "./xmlReading";

/** What a template says of colours and letters, as one of its layouts' slides see it. */
export interface TemplateTheme {
  /** The plain colour that slides stand on; undefined where it is a picture, a gradient, or cannot be told. */
  readonly ground: string | undefined;
  readonly text: string;
  readonly accents: readonly string[];
  /** Whether the accents are those that Office or LibreOffice gives every file: nobody has chosen them. */
  readonly isStock: boolean;
  /** The font of running text. */
  readonly font: string | undefined;
}

interface Trees {
  readonly master: XmlElement;
  readonly layout: XmlElement;
}

/** Accents that come with the program: Office 2007, two orders of 2013, 2023, and LibreOffice. */
const stock = [
  "4F81BD C0504D 9BBB59 8064A2 4BACC6 F79646",
  "5B9BD5 ED7D31 A5A5A5 FFC000 4472C4 70AD47",
  "4472C4 ED7D31 A5A5A5 FFC000 5B9BD5 70AD47",
  "156082 E97132 196B24 0F9ED5 A02B93 4EA72E",
  "18A303 0369A3 A33E03 8E03A3 C99C00 C9211E",
];
const accentNames = ["accent1", "accent2", "accent3", "accent4", "accent5", "accent6"];

export function templateTheme(file: OpenedTemplate, master: string, trees: Trees): TemplateTheme {
  const part = file.relations(master).find(({ type }) => type.endsWith("/theme"))?.part;
  const theme = part !== undefined && file.files[part] ? file.tree(part) : undefined;
  const scheme = firstIn(theme, "clrScheme");
  const map = firstIn(trees.layout, "overrideClrMapping") ?? firstIn(trees.master, "clrMap");
  const named = (name: string): string | undefined => {
    const meant = valueOf(map, name) ?? name;
    return colourIn(scheme?.children.find((one) => one.name === meant));
  };
  const accents = accentNames.flatMap((name) => named(name) ?? []);
  const dark = named("tx2");
  const isStock = accents.length === 0 || stock.includes(accents.map((one) => one.slice(1)).join(" "));
  const font = valueOf(firstIn(firstIn(theme, "minorFont"), "latin"), "typeface");
  return {
    ground: groundOf(trees, theme, named),
    text: named("tx1") ?? "#000000",
    // The second dark is often the municipality's own, and stands last.
    accents: isStock || dark === undefined ? accents : [...accents, dark],
    isStock,
    font: font === undefined || font === "" ? undefined : font,
  };
}

/** "#14345C" of an element that holds a colour as it is; undefined where it is made lighter, darker or see-through. */
function colourIn(holder: XmlElement | undefined, named?: (name: string) => string | undefined): string | undefined {
  const [one] = holder?.children ?? [];
  if (!one || one.children.length > 0) return undefined;
  if (one.name === "schemeClr") return named?.(valueOf(one, "val") ?? "");
  const value = one.name === "srgbClr" ? valueOf(one, "val") : one.name === "sysClr" ? valueOf(one, "lastClr") : "";
  return value !== undefined && /^[\da-f]{6}$/iu.test(value) ? `#${value.toUpperCase()}` : undefined;
}

/** A slide without a background is white. */
function groundOf(
  { master, layout }: Trees,
  theme: XmlElement | undefined,
  named: (name: string) => string | undefined,
): string | undefined {
  const background = firstIn(layout, "bg") ?? firstIn(master, "bg");
  if (!background) return "#FFFFFF";
  const own = firstIn(background, "bgPr");
  if (own) return colourIn(firstIn(own, "solidFill"), named);
  const reference = firstIn(background, "bgRef");
  // The first of the theme's fills is the plain one where it is a solid of the colour that is asked for.
  const fill = firstIn(theme, "bgFillStyleLst")?.children[Number(valueOf(reference, "idx")) - 1001];
  const isPlain = fill?.name === "solidFill" && fill.children[0]?.children.length === 0;
  return isPlain ? colourIn(reference, named) : undefined;
}
