import type { Words } from "../block";
import { commonWords } from "../commonWords";

/** The texts of the block "Klynge". */
export const words = {
  ...commonWords,
  title: { da: "Klynge", en: "Peer group" },
  municipality: { da: "Kommune", en: "Municipality" },
  count: { da: "Antal", en: "Count" },
  rate: { da: "Pr. 1.000", en: "Per 1,000" },
  per: { da: "Pr. hvor mange indbyggere", en: "Per how many inhabitants" },
  rank: { da: "Placering", en: "Rank" },
  toMean: { da: "Potentiale til gennemsnittet", en: "Potential to the mean" },
  toBest: { da: "Potentiale til den bedste", en: "Potential to the best" },
  fewerAtMean: { da: "Færre ved gennemsnittet", en: "Fewer at the mean" },
  fewerAtBest: { da: "Færre ved den bedste", en: "Fewer at the best" },
  weighted: { da: "Vægtet gennemsnit", en: "Weighted mean" },
  plain: { da: "Simpelt gennemsnit", en: "Plain mean" },
  best: { da: "Bedste", en: "Best" },
  places: {
    da: "Lavest er bedst; lige værdier deler den bedste plads. Gennemsnittene omfatter alle kommuner i listen, også egen.",
    en: "Lowest is best; equal values share the best place. The means are over all municipalities of the list, one's own too.",
  },
  means: {
    da: "Vægtet: summen af antal delt med summen af befolkning. Simpelt: gennemsnit af kommunernes andele.",
    en: "Weighted: sum of counts over sum of populations. Plain: mean of the municipalities' shares.",
  },
  potentials: {
    da: "Potentialet til den bedste indeholder potentialet til gennemsnittet. Før budgetgaranti; afhængigt af refusionstrin.",
    en: "The potential to the best contains the potential to the mean. Before the budget guarantee; depends on refund steps.",
  },
};

export type ClusterWords = Words<typeof words>;
