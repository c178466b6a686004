import { block } from "../block";
import { clusterRows } from "./clusterRows";
import { clusterExamples } from "./examples";
import { clusterFields } from "./fields";
import { words } from "./words";

/** Share or rate, rank, means, and the potential to the mean and to the best; the municipality's own row stands out. */
export default block({
  id: "cluster",
  icon: "people",
  title: words.title,
  summary: {
    da: "Andel eller pr. 1.000, placering, gennemsnit og potentiale for en liste af kommuner.",
    en: "Share or per 1,000, rank, mean and potential for a list of municipalities.",
  },
  asked: {
    da: ["sammenligning", "benchmark", "kommuner", "rangliste", "placering", "potentiale", "hvis vi var som"],
    en: ["comparison", "benchmark", "municipalities", "ranking", "potential"],
  },
  fields: clusterFields,
  alike: [["counts", "populations", "names"]],
  words,
  rows: clusterRows,
  examples: clusterExamples,
});
