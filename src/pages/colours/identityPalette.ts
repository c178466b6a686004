import type { Palette } from "../palette";
import { areApart, areRedAndGreen, isRead, isSeen, meaningOf, tint } from "./contrast";

/** The colours of a municipality: of its template's theme, or as they are written. "#14345C". */
export interface IdentityColours {
  readonly ground: string;
  readonly text: string;
  /** The likeliest first. */
  readonly accents: readonly string[];
}

export interface IdentityPalette {
  readonly palette: Palette;
  /** The accents that are on pages. */
  readonly used: readonly string[];
  /** Those that are not, because they would not be read or told from the others. */
  readonly left: readonly string[];
}

const white = "#FFFFFF";

/**
 * A palette of a municipality's colours where they can be read and told apart, and of ours where not: texts at least
 * 4.5:1 on what they stand on, fills 3:1 against the ground. `ours` must do so on the same ground.
 */
export function identityPalette({ ground, text, accents }: IdentityColours, ours: Palette): IdentityPalette {
  const given = [...new Set(accents.map((one) => one.toUpperCase()))];
  const spare = ours.parts.map(({ fill }) => fill);
  /** The first that will do, of the municipality's and then of ours. */
  const first = (suits: (colour: string) => boolean): string | undefined => [...given, ...spare].find(suits);
  const apartFrom =
    (...others: readonly string[]) =>
    (colour: string): boolean =>
      others.every((other) => areApart(colour, other));
  /** White figures are read on it, and it is seen on the ground. */
  const holdsWhite = (colour: string): boolean => isRead(white, colour) && isRead(colour, ground);

  const own = first((one) => holdsWhite(one) && areApart(one, ours.other)) ?? ours.own;
  const fromOwn = apartFrom(own);
  const reference = first((one) => isSeen(one, ground) && fromOwn(one) && areApart(one, ours.other)) ?? ours.reference;
  // A rise is neither good nor bad, nor is a key figure.
  const isNeutral = (colour: string): boolean => meaningOf(colour) === undefined;
  const fall = first((one) => holdsWhite(one) && fromOwn(one) && isNeutral(one)) ?? ours.fall;
  const rise = first((one) => holdsWhite(one) && apartFrom(own, fall)(one) && isNeutral(one)) ?? ours.rise;
  const marked = tint(own, ground, 0.1);
  const accent = first((one) => isRead(one, marked) && isRead(one, ground) && fromOwn(one) && isNeutral(one)) ?? own;
  const written = isRead(text, ground) && isRead(text, marked) ? text : ours.text;
  /** What is written on a fill: white where it is read, else the dark of texts. */
  const on = (fill: string): string | undefined => [white, written].find((one) => isRead(one, fill));
  const fills = several([...given, ...spare], own, ours.parts.length, (one) => isSeen(one, ground) && !!on(one));
  // The oldest line is the quiet one, whoever's the others are.
  const [oldest = own] = ours.lines;
  const pens = several(
    [...given, ...spare],
    own,
    ours.lines.length - 1,
    (one) => one !== oldest && isRead(one, ground),
  );
  const palette: Palette = {
    ...ours,
    background: ground,
    text: written,
    own,
    reference,
    parts: fills.map((fill) => ({ fill, on: on(fill) ?? white })),
    rise,
    fall,
    onChange: white,
    lines: [oldest, ...pens.toReversed()],
    accent,
    head: own,
    onHead: white,
    marked,
  };
  const shown = new Set([own, reference, rise, fall, accent, ...fills, ...pens]);
  return { palette, used: given.filter((one) => shown.has(one)), left: given.filter((one) => !shown.has(one)) };
}

/** So many colours that suit, each told from those before it; where there are too few, what is left that suits. */
function several(
  from: readonly string[],
  own: string,
  count: number,
  suits: (colour: string) => boolean,
): readonly string[] {
  const suiting = from.filter((one) => one !== own && suits(one));
  const told = (chosen: readonly string[], isTold: (one: string, other: string) => boolean): readonly string[] =>
    suiting.reduce(
      (all, one) => (all.includes(one) || !all.every((other) => isTold(one, other)) ? all : [...all, one]),
      chosen,
    );
  const apart = told([own], (one, other) => areApart(one, other) && !areRedAndGreen(one, other));
  return told(apart, (one, other) => !areRedAndGreen(one, other)).slice(0, count);
}
