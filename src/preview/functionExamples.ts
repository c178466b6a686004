import { catalogue } from "../functions/catalogue";
import { danishCall, type Argument } from "../functions/notation";

/**
 * One call of each function as a Dane types it, by the function's id. functions.json, where everything else that the
 * grid knows of our functions comes from, has no room for examples.
 */
export const functionExamples: ReadonlyMap<string, string> = new Map(
  catalogue.flatMap((card) => {
    const example = card.examples.find((each) => "gives" in each);
    return example ? [[card.id, danishCall(card, example.args as readonly Argument[])]] : [];
  }),
);
