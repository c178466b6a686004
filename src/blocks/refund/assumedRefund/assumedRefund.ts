import { block } from "../../block";
import { rulesOf, rulesProblem } from "../rules";
import { assumedRefundRows } from "./assumedRefundRows";
import { assumedRefundExamples } from "./examples";
import { assumedRefundFields } from "./fields";
import { words } from "./words";

/** Which refund a saving or a unit price stands for, which steps can give it, and what it would be under others. */
export default block({
  id: "assumedRefund",
  tab: "refund",
  icon: "stairs",
  title: words.title,
  summary: {
    da: "Hvad en besparelse eller en enhedspris forudsætter: bruttopris og refusion, trin for trin og under andre regler.",
    en: "What a saving or a unit price assumes: gross price and refund, step by step and under other rules.",
  },
  asked: {
    da: ["forudsætning", "bruttopris", "enhedspris", "refusionstrappe", "67.772"],
    en: ["assumption", "gross price", "unit price", "refund staircase"],
  },
  fields: assumedRefundFields,
  words,
  problem: ({ saving, persons, net, scheme, own }, say) =>
    rulesProblem(scheme, own, say) ??
    (net !== undefined || (saving !== undefined && persons !== undefined)
      ? undefined
      : say(
          "Udfyld enhedsprisen, eller både besparelsen og personerne.",
          "Fill in the unit price, or both the saving and the persons.",
        )),
  rows: ({ saving, persons, net, gross, scheme, own }, w, language) =>
    assumedRefundRows({ saving, persons, net, gross, rules: rulesOf(scheme, own) }, w, language),
  examples: assumedRefundExamples,
});
