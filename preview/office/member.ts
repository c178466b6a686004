import type { ApiObject } from "./apiObject";
import { HostError } from "./hostError";

/** "RowCount" → "rowCount": the wire writes members with a capital, the model without. */
const camelCase = (name: string): string => name.charAt(0).toLowerCase() + name.slice(1);
export const pascalCase = (name: string): string => name.charAt(0).toUpperCase() + name.slice(1);

const notFound = (target: ApiObject, member: string): HostError =>
  new HostError("ApiNotFound", `${target.typeName}.${member} is not implemented by the preview host.`);

const members = (target: ApiObject): Record<string, unknown> => target as unknown as Record<string, unknown>;

export function readMember(target: ApiObject, name: string): unknown {
  const member = camelCase(name);
  if (!(member in target)) throw notFound(target, member);
  return members(target)[member];
}

export function callMember(target: ApiObject, name: string, args: readonly unknown[]): unknown {
  const member = camelCase(name);
  const method = members(target)[member];
  if (typeof method !== "function") throw notFound(target, member);
  // office.js sends null for an argument that was left out.
  return Reflect.apply(
    method,
    target,
    args.map((argument) => argument ?? undefined),
  );
}

export function writeMember(target: ApiObject, name: string, value: unknown): void {
  const member = camelCase(name);
  let owner: object | null = target;
  while (owner && !Object.hasOwn(owner, member)) owner = Object.getPrototypeOf(owner) as object | null;
  const descriptor = owner && Object.getOwnPropertyDescriptor(owner, member);
  if (!descriptor?.set) throw notFound(target, `${member} (set)`);
  members(target)[member] = value;
}
