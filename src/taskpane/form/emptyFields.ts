import type { Entry } from "../../sheet/entry";
import type { FormField } from "./field";

/**
 * The fields that must be filled before there is an answer. Of groups that stand for each other one is enough: the one
 * that is begun upon, else the first.
 */
export function emptyFields(fields: readonly FormField[], entries: readonly Entry[]): readonly FormField[] {
  const isEmpty = (field: FormField): boolean =>
    (entries[fields.indexOf(field)] ?? { kind: "nothing" }).kind === "nothing";
  const groups = [...new Set(fields.flatMap(({ group }) => group ?? []))];
  const of = (group: number): readonly FormField[] => fields.filter((field) => field.group === group);
  const begun = groups.find((group) => of(group).some((field) => !isEmpty(field))) ?? groups[0];
  return fields.filter(
    (field) =>
      !field.optional &&
      field.takes.from !== "choice" &&
      (field.group === undefined || field.group === begun) &&
      isEmpty(field),
  );
}
