import { functionMetadata } from "../../scripts/generated/functionMetadata";
import { catalogue } from "../../src/functions/catalogue";
import { createAssociation, type Association } from "../../preview/functions/customFunctions";
import { createFunctionHost, type FunctionHost } from "../../preview/functions/functionHost";
import type { EmptyCells } from "../../preview/functions/marshalling";

/** The functions as functions.js registers them; once for a test file. */
export function ourFunctions(emptyCells: EmptyCells): FunctionHost {
  registered ??= registration();
  Object.assign(globalThis, { CustomFunctions: registered.customFunctions });
  return createFunctionHost({
    metadata: functionMetadata(catalogue, "da"),
    mappings: registered.mappings,
    emptyCells,
  });
}

let registered: Association | undefined;

function registration(): Association {
  const association = createAssociation();
  Object.assign(globalThis, { CustomFunctions: association.customFunctions });
  jest.isolateModules(() => {
    jest.requireActual("../../src/functions/functions");
  });
  return association;
}
