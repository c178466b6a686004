import { isOptional, type Card, type Parameter } from "../../src/functions/card";

export type Language = "da" | "en";

interface ParameterMetadata {
  readonly name: string;
  readonly description: string;
  readonly type: "any";
  readonly dimensionality: "scalar" | "matrix";
  readonly optional?: true;
}

interface FunctionMetadata {
  readonly id: string;
  readonly name: string;
  readonly description: string;
  readonly parameters: readonly ParameterMetadata[];
  readonly result: { readonly dimensionality: "matrix" };
}

/** Excel's functions.json. */
export interface FunctionsMetadata {
  readonly allowErrorForDataTypeAny: true;
  readonly functions: readonly FunctionMetadata[];
}

/** The metadata in one language: ids and function names are the same in all, since workbooks travel between them. */
export function functionMetadata(catalogue: readonly Card[], language: Language): FunctionsMetadata {
  return {
    allowErrorForDataTypeAny: true,
    functions: catalogue.map((card) => ({
      id: card.id,
      name: card.name,
      description: card.summary[language],
      parameters: card.parameters.map((parameter) => parameterMetadata(parameter, language)),
      result: { dimensionality: "matrix" },
    })),
  };
}

/** Everything is `any`, so that Excel converts nothing and an error value reaches the function; only a choice is one cell. */
function parameterMetadata(parameter: Parameter, language: Language): ParameterMetadata {
  return {
    name: language === "da" ? parameter.name : parameter.english,
    description: parameter.help[language],
    type: "any",
    dimensionality: parameter.kind === "choice" ? "scalar" : "matrix",
    ...(isOptional(parameter) ? { optional: true } : {}),
  };
}
