import { createAssociation } from "../../preview/functions/customFunctions";
import { createFunctionHost, type FunctionHost } from "../../preview/functions/functionHost";
import { catalogue } from "../../src/functions/catalogue";
import { functionMetadata } from "../generated/functionMetadata";

let registered: ReturnType<typeof createAssociation> | undefined;

/** functions.ts called as Excel calls it; it registers itself once, when it is loaded. */
export async function ourFunctions(): Promise<FunctionHost> {
  if (!registered) {
    registered = createAssociation();
    Object.assign(globalThis, { CustomFunctions: registered.customFunctions });
    await import("../../src/functions/functions");
  }
  return createFunctionHost({
    metadata: functionMetadata(catalogue, "da"),
    mappings: registered.mappings,
    emptyCells: "null",
  });
}
