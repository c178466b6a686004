import { BooleanNumber } from "@univerjs/core";
import { FunctionType, IDescriptionService, IFunctionService, type IFunctionInfo } from "@univerjs/preset-sheets-core";
import { builtInFunctions, type BuiltInFunction } from "../../../cells/functionHelp";
import type { FunctionDescription, FunctionHost } from "../../../functions/functionHost";
import type { UniverGrid } from "../startUniver";

const parameterOf = (name: string, help: string, optional: boolean): IFunctionInfo["functionParameter"][number] => ({
  name,
  detail: help,
  example: name,
  require: optional ? BooleanNumber.FALSE : BooleanNumber.TRUE,
  repeat: BooleanNumber.FALSE,
});

const tuluHelp = ({ name, help, parameters }: FunctionDescription): IFunctionInfo => ({
  functionName: name,
  functionType: FunctionType.User,
  description: help,
  abstract: help.split("\n")[0] ?? help,
  functionParameter: parameters.map((parameter) => parameterOf(parameter.name, parameter.help, parameter.optional)),
});

const builtInHelp = ({ danish, gives, parameters }: BuiltInFunction): IFunctionInfo => ({
  functionName: danish,
  functionType: FunctionType.Math,
  description: gives,
  abstract: gives,
  functionParameter: parameters.map((name) => parameterOf(name.replace(/[[\]]/g, ""), "", name.startsWith("["))),
});

/**
 * What the grid proposes while someone types: our functions, and Excel's most used by their Danish names. The hundreds
 * that Univer knows besides still calculate; their English descriptions are left out.
 */
export function showFunctionHelp({ injector }: UniverGrid, host: FunctionHost): void {
  const ours = host.names().flatMap((name) => host.describe(name) ?? []);
  const descriptions = injector.get(IDescriptionService);
  injector.get(IFunctionService).clearDescriptions();
  descriptions.registerDescriptions([...ours.map(tuluHelp), ...builtInFunctions.map(builtInHelp)]);
}
