import { palettes, type Palette } from "../palette";
import { identityPalette } from "./identityPalette";

/** How pages look, on slides and as pictures. */
export interface PageLook {
  readonly palette: Palette;
  /** The font of texts; the usual one where it is left out. */
  readonly font?: string;
}

/** What came of a municipality's colours: which are on pages, and which are not because they would not be read. */
export interface ChosenLook extends PageLook {
  readonly used: readonly string[];
  readonly left: readonly string[];
}

const white = "#FFFFFF";
const withFont = (font: string | undefined): Pick<PageLook, "font"> =>
  font === undefined || font === "" ? {} : { font };

/** What a look is made of: a template's theme, or what the user has written. */
export interface Identity {
  /** The colour that the content stands on. */
  readonly ground: string;
  readonly text: string;
  readonly accents: readonly string[];
  readonly font: string | undefined;
}

/** Our colours on the municipality's ground, with its font. */
export const ourLook = ({ ground, font }: Pick<Identity, "ground" | "font">): PageLook => ({
  palette: { ...palettes.light, background: ground },
  ...withFont(font),
});

/** The municipality's colours where they are read, ours for the rest. */
export function identityLook({ ground, text, accents, font }: Identity): ChosenLook {
  return { ...identityPalette({ ground, text, accents }, palettes.light), ...withFont(font) };
}

/** Colours and font that the user has written, where there is no template. */
export const writtenIdentity = (accents: readonly string[], font: string | undefined): Identity => ({
  ground: white,
  text: palettes.light.text,
  accents,
  font,
});
