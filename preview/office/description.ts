import { ApiCollection, ApiObject } from "./apiObject";
import { pascalCase, readMember } from "./member";
import type { References } from "./references";
import type { QueryInfo } from "./wire";

type Description = Record<string, unknown>;

/** What the answer must say of an object so that office.js can find it again in a later batch. */
export function identity(object: ApiObject, references: References): Description {
  const description: Description = {};
  const id = object.itemId;
  if (id !== undefined) {
    description["_Id"] = id;
    if ("id" in object) description["Id"] = id;
  }
  if (object.kept) description["_ReferenceId"] = references.idOf(object);
  return description;
}

/** The loaded members of an object, by the names of the wire. */
export function describe(object: ApiObject, query: QueryInfo, references: References): Description {
  const names = [...(query.Select ?? []), ...(query.Expand ?? [])];
  if (object instanceof ApiCollection) return describeCollection(object, query, names, references);
  const description = identity(object, references);
  const wanted = names.length === 0 ? ["*"] : names;
  for (const name of wanted) {
    if (name === "*") for (const scalar of object.scalars) describeMember(description, object, scalar, references);
    else describeMember(description, object, name, references);
  }
  return description;
}

function describeCollection(
  collection: ApiCollection<ApiObject>,
  query: QueryInfo,
  names: readonly string[],
  references: References,
): Description {
  const own = names.filter((name) => collection.scalars.includes(name));
  const ofItems = names
    .filter((name) => !own.includes(name))
    .map((name) => (name === "items" ? "*" : name.replace(/^items\//, "")));
  const description = identity(collection, references);
  for (const name of own) describeMember(description, collection, name, references);
  if (own.length > 0 && ofItems.length === 0) return description;
  const from = query.Skip ?? 0;
  const items = collection.items.slice(from, query.Top === undefined ? undefined : from + query.Top);
  description["_Items"] = items.map((item) => describe(item, { Select: ofItems }, references));
  return description;
}

function describeMember(description: Description, object: ApiObject, name: string, references: References): void {
  const [head = "", ...rest] = name.split("/");
  const value = readMember(object, head);
  const key = pascalCase(head);
  if (!(value instanceof ApiObject)) {
    description[key] = value;
    return;
  }
  const query = { Select: rest.length > 0 ? [rest.join("/")] : [] };
  const known = description[key];
  description[key] = { ...(typeof known === "object" ? known : {}), ...describe(value, query, references) };
}
