import type { Bilingual } from "../functions/card";

/** How much a finding weighs, the heaviest first, and the word for it. */
export const weights = {
  incompatible: { da: "uforeneligt", en: "cannot be true" },
  differs: { da: "afviger", en: "differs" },
  doubtful: { da: "tvivlsomt", en: "doubtful" },
  rounding: { da: "afrunding", en: "rounding" },
  untestable: { da: "kan ikke prøves", en: "cannot be tested" },
} as const satisfies Readonly<Record<string, Bilingual>>;

export type Weight = keyof typeof weights;

const order = Object.keys(weights);

/** Sorts the heaviest first. */
export const byWeight = (a: { readonly weight: Weight }, b: { readonly weight: Weight }): number =>
  order.indexOf(a.weight) - order.indexOf(b.weight);
