import { isOptional, type Card } from "../../src/functions/card";

/**
 * What workbooks depend on: names, and each argument's place, kind and optionality. A change here breaks saved sheets,
 * so it must be seen in review.
 */
export const contract = (catalogue: readonly Card[]) =>
  catalogue.map((card) => ({
    id: card.id,
    name: card.name,
    parameters: card.parameters.map((p) => `${p.name}: ${p.kind}${isOptional(p) ? ", optional" : ""}`),
    result: `${card.result.shape}: ${card.result.columns.map(({ heading }) => heading).join(", ")}`,
  }));
