import { createAssociation } from "./customFunctions";
import type { FunctionMapping } from "./customFunctions";
import type { FunctionMetadata } from "./metadata";
import { createFunctionHost, type FunctionHost } from "./functionHost";
import type { EmptyCells } from "./marshalling";

/** Runs the built functions.js in this page as Excel's runtime would, and reads functions.json beside it. */
export async function loadFunctions(emptyCells: EmptyCells): Promise<FunctionHost> {
  const [metadata, mappings] = await Promise.all([metadataOf("functions.json"), mappingsOf("functions.js")]);
  return createFunctionHost({ metadata, mappings, emptyCells });
}

async function metadataOf(address: string): Promise<FunctionMetadata> {
  const answer = await fetch(address);
  if (!answer.ok) throw new Error(`${address}: ${answer.status}`);
  return (await answer.json()) as FunctionMetadata;
}

function mappingsOf(address: string): Promise<ReadonlyMap<string, FunctionMapping>> {
  const { customFunctions, mappings } = createAssociation();
  Object.assign(window, { CustomFunctions: customFunctions });
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = address;
    script.onload = () => resolve(mappings);
    script.onerror = () => reject(new Error(address));
    document.head.append(script);
  });
}
