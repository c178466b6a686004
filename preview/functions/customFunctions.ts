/** What Excel's runtime gives functions.js: a place to register and a class of errors. */

export type FunctionMapping = (...args: unknown[]) => unknown;

/** A cell error, on its way into a function or out of one. */
export class CustomFunctionError {
  constructor(
    readonly code: string,
    readonly message?: string,
  ) {}
}

const errorCodes = {
  invalidValue: "#VALUE!",
  notAvailable: "#N/A",
  divisionByZero: "#DIV/0!",
  invalidNumber: "#NUM!",
  nullReference: "#NULL!",
  invalidName: "#NAME?",
  invalidReference: "#REF!",
} as const;

export interface CustomFunctionsObject {
  associate(id: string | Readonly<Record<string, FunctionMapping>>, mapping?: FunctionMapping): void;
  readonly Error: typeof CustomFunctionError;
  readonly ErrorCode: typeof errorCodes;
}

export interface Association {
  /** The global `CustomFunctions` of the script. */
  readonly customFunctions: CustomFunctionsObject;
  /** What the script associated, by id; filled when the script has run. */
  readonly mappings: ReadonlyMap<string, FunctionMapping>;
}

/** A fresh `CustomFunctions` for one run of functions.js. */
export function createAssociation(): Association {
  const mappings = new Map<string, FunctionMapping>();
  const associate: CustomFunctionsObject["associate"] = (id, mapping) => {
    const pairs: Readonly<Record<string, FunctionMapping | undefined>> =
      typeof id === "string" ? { [id]: mapping } : id;
    for (const [key, value] of Object.entries(pairs)) if (value) mappings.set(key.toUpperCase(), value);
  };
  return { customFunctions: { associate, Error: CustomFunctionError, ErrorCode: errorCodes }, mappings };
}
