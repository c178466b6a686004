import type { FunctionMapping } from "./customFunctions";
import { isGridError } from "../cells/value";
import { marshalledArgument, marshalledResult, shownError } from "./marshalling";
import type { EmptyCells, ErrorsInResults, FunctionArgument, FunctionResult } from "./marshalling";
import type { FunctionEntry, FunctionMetadata } from "./metadata";

interface ParameterDescription {
  readonly name: string;
  readonly help: string;
  readonly optional: boolean;
}

export interface FunctionDescription {
  /** "TULU.ANDEL" */
  readonly name: string;
  readonly id: string;
  readonly help: string;
  readonly helpUrl?: string;
  readonly parameters: readonly ParameterDescription[];
}

/** Plays Excel's part towards functions.js: finds a function by the name in a formula, marshals, calls, marshals back. */
export interface FunctionHost {
  /** May be switched while running; a recalculation makes it show. */
  emptyCells: EmptyCells;
  /** Likewise. */
  errorsInResults: ErrorsInResults;
  /** Whether a formula may call this name: "TULU.ANDEL", in any case, by name or id. */
  has(name: string): boolean;
  /** Every name as a user types it, "TULU." included, in the order of the metadata. */
  names(): readonly string[];
  describe(name: string): FunctionDescription | undefined;
  call(name: string, args: readonly FunctionArgument[]): FunctionResult;
}

interface FunctionHostOptions {
  readonly metadata: FunctionMetadata;
  /** What functions.js associated, by id. */
  readonly mappings: ReadonlyMap<string, FunctionMapping>;
  readonly emptyCells: EmptyCells;
}

const namespace = "TULU.";

/** How Excel stores a call in a file: `_xldudf_TULU_ANDEL`. Understood, never written. */
const storedPrefix = "_XLDUDF_TULU_";

function keyOf(name: string): string {
  const upper = name.toUpperCase();
  if (upper.startsWith(storedPrefix)) return upper.slice(storedPrefix.length);
  return upper.startsWith(namespace) ? upper.slice(namespace.length) : "";
}

const described = (entry: FunctionEntry): FunctionDescription => ({
  name: namespace + entry.name,
  id: entry.id,
  help: entry.description ?? "",
  ...(entry.helpUrl === undefined ? {} : { helpUrl: entry.helpUrl }),
  parameters: entry.parameters.map(({ name, description, optional }) => ({
    name,
    help: description ?? "",
    optional: optional === true,
  })),
});

export function createFunctionHost({ metadata, mappings, emptyCells }: FunctionHostOptions): FunctionHost {
  const entries = new Map<string, FunctionEntry>();
  const callable = metadata.functions.filter((entry) => mappings.has(entry.id.toUpperCase()));
  for (const entry of callable) {
    entries.set(entry.id.toUpperCase(), entry);
    entries.set(entry.name.toUpperCase(), entry);
  }
  const find = (name: string) => entries.get(keyOf(name));

  const host: FunctionHost = {
    emptyCells,
    errorsInResults: "kept",
    has: (name) => find(name) !== undefined,
    names: () => callable.map((entry) => namespace + entry.name),
    describe: (name) => {
      const entry = find(name);
      return entry && described(entry);
    },
    call(name, args) {
      const entry = find(name);
      const mapping = entry && mappings.get(entry.id.toUpperCase());
      if (!entry || !mapping) return { error: "#NAME?" };
      const { parameters } = entry;
      const tooFew = parameters.some((parameter, i) => !parameter.optional && i >= args.length);
      if (tooFew || args.length > parameters.length) return { error: "#VALUE!" };
      const given: unknown[] = [];
      for (const [i, parameter] of parameters.entries()) {
        const errorsAllowed = metadata.allowErrorForDataTypeAny === true && parameter.type === "any";
        const argument = marshalledArgument(args[i], parameter, host.emptyCells, errorsAllowed);
        if (isGridError(argument)) return argument;
        given.push(argument);
      }
      try {
        return marshalledResult(mapping(...given, { functionName: entry.id }), host.errorsInResults);
      } catch (error) {
        return shownError(error);
      }
    },
  };
  return host;
}
