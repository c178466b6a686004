import { isOptional, type Card, type Parameter } from "../../src/functions/card";
import { helpText } from "../../src/functions/helpText";
import { danishCall, englishCall } from "../../src/functions/call/notation";

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
      description: description(card, language),
      parameters: card.parameters.map((parameter) => parameterMetadata(parameter, language)),
      result: { dimensionality: "matrix" },
    })),
  };
}

/** Everything is `any`, so that Excel converts nothing and an error value reaches the function; only a choice is one cell. */
function parameterMetadata(parameter: Parameter, language: Language): ParameterMetadata {
  return {
    name: language === "da" ? parameter.name : parameter.english,
    description: helpText(parameter, language),
    type: "any",
    dimensionality: parameter.kind === "choice" ? "scalar" : "matrix",
    ...(isOptional(parameter) ? { optional: true } : {}),
  };
}

/** More than Excel's own lists show at a glance, and the most that an older Excel takes. */
const longestDescription = 255;

/** What the function gives, and where there is room one call as it is typed. */
function description(card: Card, language: Language): string {
  const summary = card.summary[language];
  const example = card.examples.find((each) => "gives" in each);
  if (!example) return summary;
  const call = language === "da" ? `Fx ${danishCall(card, example.args)}` : `E.g. ${englishCall(card, example.args)}`;
  const both = `${summary}\n${call}`;
  return both.length > longestDescription ? summary : both;
}
