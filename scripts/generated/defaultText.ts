import type { Parameter } from "../../src/functions/card";
import { danishNumber, danishShare } from "../../src/functions/danish";
import { domains, type Domain } from "../../src/functions/domain";

/** What an argument is when it is left out, in Danish; undefined where it then has no value. */
export function defaultText(parameter: Parameter): string | undefined {
  const value = "default" in parameter ? parameter.default : undefined;
  if (value === undefined) return undefined;
  if (typeof value === "boolean") return value ? "SAND" : "FALSK";
  if (typeof value === "string") return `"${value}"`;
  const domain: Domain | undefined =
    parameter.of === "switch" || parameter.of === "word" ? undefined : domains[parameter.of];
  return domain?.share ? danishShare(value) : danishNumber(value);
}
