import type { GridValue } from "../cells/value";
import { HostError } from "../office/hostError";

/** Excel.FilterCriteria, as far as it is carried out here. */
export interface FilterCriteria {
  readonly filterOn: string;
  readonly values?: readonly unknown[];
  readonly criterion1?: string;
  readonly criterion2?: string;
  readonly operator?: string;
}

const criterion = /^(<>|<=|>=|=|<|>)?(.*)$/s;

const comparisons: Readonly<Record<string, (order: number) => boolean>> = {
  "=": (order) => order === 0,
  "<>": (order) => order !== 0,
  "<": (order) => order < 0,
  "<=": (order) => order <= 0,
  ">": (order) => order > 0,
  ">=": (order) => order >= 0,
};

/** "=Aarhus", "<>Samsø*", ">=100": numbers against numbers, texts whatever their case, "*" and "?" for any signs. */
function meets(text: string, value: GridValue, shown: string): boolean {
  const [, operator = "=", wanted = ""] = criterion.exec(text) ?? [];
  const compare = comparisons[operator];
  const number = Number(wanted);
  if (wanted !== "" && !Number.isNaN(number)) {
    if (typeof value !== "number") return operator === "<>";
    return compare?.(value - number) ?? false;
  }
  if (operator !== "=" && operator !== "<>") {
    return (
      typeof value === "string" && (compare?.(value.toLowerCase().localeCompare(wanted.toLowerCase(), "da")) ?? false)
    );
  }
  const pattern = wanted
    .replace(/[.+^${}()|[\]\\]/g, "\\$&")
    .replaceAll("*", ".*")
    .replaceAll("?", ".");
  return new RegExp(`^${pattern}$`, "is").test(shown) === (operator === "=");
}

/** Whether a filter lets a cell's row be seen. */
export function meetsCriterion(
  { filterOn, values = [], criterion1 = "", criterion2, operator = "And" }: FilterCriteria,
  value: GridValue,
  shown: string,
): boolean {
  if (filterOn === "Values") return values.some((wanted) => String(wanted).toLowerCase() === shown.toLowerCase());
  if (filterOn !== "Custom") throw new HostError("ApiNotFound", `A filter on ${filterOn} is not implemented.`);
  const first = meets(criterion1, value, shown);
  if (criterion2 === undefined) return first;
  return operator === "Or" ? first || meets(criterion2, value, shown) : first && meets(criterion2, value, shown);
}
