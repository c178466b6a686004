import { element, textElement } from "../markup";
import type { Page, Shape } from "../page";
import type { PageLook } from "../colours/pageLook";
import { palettes, type PaletteName } from "../palette";
import { drawBars } from "./bars";
import { Brush, type Frame } from "./brush";
import { drawChanges } from "./changes";
import { drawColumns } from "./columns";
import { drawLines } from "./lines";
import { drawParts } from "./parts";
import { drawTable } from "./tableRows";
import { wrapped } from "./textWidth";

const shapes: Readonly<Record<Shape, (brush: Brush, frame: Frame, page: Page) => void>> = {
  bars: drawBars,
  parts: drawParts,
  columns: drawColumns,
  changes: drawChanges,
  lines: drawLines,
  table: drawTable,
};

export interface Drawing {
  readonly svg: string;
  readonly width: number;
  readonly height: number;
}

interface DrawingSize {
  readonly width: number;
  /** As high as the page needs, where it is not given. */
  readonly height?: number;
  readonly theme: PaletteName;
  /** The municipality's own colours and font; the system's are drawn all the same where they are forced. */
  readonly look?: PageLook | undefined;
  /** Unique on the screen that it is shown on. */
  readonly id?: string;
}

const margin = 12;
const usualFonts = "Calibri, Carlito, Arial, sans-serif";
/** A font's name as an attribute takes it, whatever signs it has. */
const quoted = (font: string): string => `'${font.replace(/['"\\]/gu, "")}'`;

/**
 * A page as a picture that can stand alone: title, what the figures are, key figures, chart and source. Pure: the same
 * page gives the same text. Texts are drawn at one size and read by assistive technology from the title and description.
 */
export function draw(page: Page, { width, height, theme, look, id = "side" }: DrawingSize): Drawing {
  const size = width < 420 ? 12 : width < 900 ? 14 : 18;
  const palette = look && theme !== "forced" ? look.palette : palettes[theme];
  const brush = new Brush(palette, size);
  const [left, wide] = [margin, width - 2 * margin];
  let y = margin;
  y = brush.paragraph(left, y, wrapped(page.title, wide, size * 1.35, 3, true), { size: size * 1.35, bold: true });
  if (page.subtitle !== "")
    y = brush.paragraph(left, y + 2, brush.lines(page.subtitle, wide, 3), { colour: palette.quietText });
  y = drawKeyFigures(brush, { left, top: y + size * 0.4, width: wide, height: 0 }, page);
  const source = wrapped(page.source, wide, size * 0.85, 4);
  const foot = source.length * size * 0.85 * 1.25 + size * 0.6;
  const whole = Math.max(height ?? 0, Math.ceil(y + chartHeight(page, width, size) + foot + margin));
  const top = y + size * 0.5;
  shapes[page.shape](brush, { left, top, width: wide, height: whole - top - foot - margin }, page);
  brush.paragraph(left, whole - margin - foot + size * 0.6, source, { size: size * 0.85, colour: palette.quietText });
  const attributes = {
    xmlns: "http://www.w3.org/2000/svg",
    viewBox: `0 0 ${width} ${whole}`,
    width,
    height: whole,
    role: "img",
    "aria-labelledby": `${id}-titel ${id}-beskrivelse`,
    lang: "da",
    "font-family": [...(look?.font === undefined ? [] : [quoted(look.font)]), usualFonts].join(", "),
  };
  const svg = element(
    "svg",
    attributes,
    textElement("title", { id: `${id}-titel` }, page.title),
    textElement("desc", { id: `${id}-beskrivelse` }, `${page.alternative} ${page.source}`),
    element("rect", { width, height: whole, fill: palette.background }),
    element("g", { "aria-hidden": "true" }, brush.markup),
  );
  return { svg, width, height: whole };
}

function drawKeyFigures(brush: Brush, { left, top, width }: Frame, { keyFigures }: Page): number {
  if (keyFigures.length === 0) return top;
  const { size, palette } = brush;
  const each = width / keyFigures.length;
  const large = size * (width < 400 ? 1.3 : 1.5);
  return Math.max(
    ...keyFigures.map(({ value, label }, at) => {
      const x = left + at * each;
      const below = brush.paragraph(x, top, wrapped(value, each - 10, large, 2, true), {
        size: large,
        bold: true,
        colour: palette.accent,
      });
      return brush.paragraph(x, below, brush.lines(label, each - 12, 4), { colour: palette.quietText });
    }),
  );
}

/** How much height the chart asks for. */
function chartHeight({ shape, set, rows }: Page, width: number, size: number): number {
  const categories = set.categories.length;
  switch (shape) {
    case "bars":
      return categories * size * 1.75 + size;
    case "parts":
      return categories * size * 3 + size * (width < 420 ? 5 : 3);
    case "table":
      return rows.length * size * (width < 420 ? 2.6 : 2);
    default:
      return Math.max(size * 13, width * 0.42);
  }
}
