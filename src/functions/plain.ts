import type { Bilingual } from "./card";

/** A cell of a function's result, counted from its first figure. */
export interface PlainCell {
  readonly row: number;
  readonly column: number;
}

/** An argument as it stands in the formula; as a text it is ready to stand between operators. */
export interface PlainArgument {
  toString(): string;
  /** What it says, where it is written out: 1, "snit", TRUE. */
  readonly constant: number | string | boolean | undefined;
  /** Whether it points at cells, as criteria ask for. */
  readonly isRange: boolean;
  /** One cell of a list, from 0. */
  entry(place: number): string;
  /** Cells of a list below or beside each other. */
  run(from: number, until: number): string;
}

/** What the function refuses, and the plain form gives a figure for. */
export interface LostRefusal extends Bilingual {
  /** Words of the refusals that are meant. */
  readonly says: string;
}

/** A function in Excel's own formulas, for a reader who has no TULU. */
export interface PlainForm {
  /** English text for one cell of the result; undefined where these arguments have no plain form. */
  readonly formula: (at: PlainCell, ...args: never[]) => string | undefined;
  /** Besides those that every plain form loses. */
  readonly loses?: readonly LostRefusal[];
  /** What the function reckons, and the plain form gives an error for. */
  readonly stricter?: Bilingual;
}

/** What is lost wherever a function of ours gives way to Excel's own. */
export const alwaysLost: readonly LostRefusal[] = [
  { says: "Mangler", da: "En tom celle regnes som 0.", en: "An empty cell counts as 0." },
  {
    says: "Skriv ",
    da: "Et tal uden for det mulige regnes med, som et negativt antal eller en andel over 100 %.",
    en: "A number outside what is possible is reckoned with, as a negative count or a share above 100%.",
  },
  {
    says: " er teksten ",
    da: "Et tal, der er gemt som tekst, regnes med eller springes over uden at blive nævnt.",
    en: "A number stored as text is reckoned with or passed over without being named.",
  },
];

/** More persons than there are in their population. */
export const aboveItsPopulation: LostRefusal = {
  says: "større end",
  da: "Et antal over befolkningen afvises ikke.",
  en: "A count above the population is not refused.",
};

/** Two lists of which one is longer. */
export const otherLengths: LostRefusal = {
  says: "lige mange celler",
  da: "Områder med forskelligt antal celler giver #VÆRDI! uden at sige hvorfor.",
  en: "Ranges of different sizes give #VALUE! without saying why.",
};

/** Rounded where decimals are given; of a share they are the percentage's. A cell for decimals may be empty. */
export function roundedPlain(work: string, decimals: PlainArgument | undefined, of: "number" | "share"): string {
  if (decimals === undefined) return work;
  const { constant } = decimals;
  if (typeof constant === "number") return `ROUND(${work},${of === "share" ? constant + 2 : constant})`;
  const places = of === "share" ? `${decimals}+2` : String(decimals);
  return `IF(${decimals}="",${work},ROUND(${work},${places}))`;
}

type Kind<T> = T extends boolean ? boolean : T extends number ? number : string;

/** A choice that must be written out to have a plain form: its default where left out, undefined where it is reckoned. */
export const chosen = <T extends number | string | boolean>(
  choice: PlainArgument | undefined,
  standard: T,
): Kind<T> | undefined => (choice === undefined ? standard : choice.constant) as Kind<T> | undefined;
