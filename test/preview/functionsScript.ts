import { createContext, runInContext } from "node:vm";
import { createAssociation } from "../../preview/functions/customFunctions";
import type { Association } from "../../preview/functions/customFunctions";

/** Node only: runs functions.js as Excel's JavaScript-only runtime does, where there is neither window nor Office. */
export function runFunctionsScript(source: string): Association {
  const association = createAssociation();
  runInContext(source, createContext({ CustomFunctions: association.customFunctions, console }), {
    filename: "functions.js",
  });
  return association;
}
