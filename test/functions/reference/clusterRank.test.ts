import { evaluate } from "../../../src/functions/call/evaluate";
import clusterRank from "../../../src/functions/cluster/clusterRank";
import { Refusal } from "../../../src/functions/refusal";
import { expectAgreement, named, referenceCases } from "./agrees";

interface Input {
  readonly values: readonly (number | null)[];
  readonly order: "ascending" | "descending";
}

test.each(named(referenceCases<Input>("rank_ties")))("KLYNGERANG %s", (_, reference) => {
  const { values, order } = reference.input;
  const column = values.map((value) => [value]);
  const ranks = evaluate(clusterRank, [column, column, order === "descending"]).map(([rank]) =>
    rank instanceof Refusal && rank.code === "#N/A" ? null : rank,
  );
  expectAgreement(reference, "rank", ranks);
  expectAgreement(reference, "count_ranked", ranks.filter((rank) => rank !== null).length);
});
