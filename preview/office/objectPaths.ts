import { ApiObject } from "./apiObject";
import { HostError } from "./hostError";
import { callMember, readMember } from "./member";
import type { References } from "./references";
import { pathType } from "./wire";
import type { ArgumentInfo, Batch, ObjectPath } from "./wire";

/** What can be reached without a path. */
export interface Roots {
  readonly global: ApiObject;
  newObject(typeName: string): ApiObject;
}

/** Resolves a batch's object paths, each once. null is Excel's null object; everything below it is null too. */
export class ObjectPaths {
  readonly #resolved = new Map<number, ApiObject | null>();

  constructor(
    private readonly paths: Batch["ObjectPaths"],
    private readonly roots: Roots,
    private readonly references: References,
  ) {}

  find(id: number): ApiObject | null {
    const known = this.#resolved.get(id);
    if (known !== undefined) return known;
    const object = this.#resolve(this.path(id));
    this.#resolved.set(id, object);
    return object;
  }

  path(id: number): ObjectPath {
    const path = this.paths[id];
    if (!path) throw new HostError("InvalidReference", `The batch has no object path ${id}.`);
    return path;
  }

  /** Plain arguments as they are, objects in place of their path ids. */
  args(info: ArgumentInfo | undefined): unknown[] {
    const references = info?.ReferencedObjectPathIds;
    return (info?.Arguments ?? []).map((argument, i) => {
      const id = references?.[i];
      return id ? this.find(id) : argument;
    });
  }

  #resolve(path: ObjectPath): ApiObject | null {
    const { Name: name, ArgumentInfo: info } = path;
    switch (path.ObjectPathType) {
      case pathType.global:
        return this.roots.global;
      case pathType.newObject:
        return this.roots.newObject(name);
      case pathType.method:
        return this.#below(path, (parent) => callMember(parent, name, this.args(info)));
      case pathType.property:
        return this.#below(path, (parent) => readMember(parent, name));
      case pathType.indexer:
        return this.#below(path, (parent) => callMember(parent, "getItem", this.args(info)));
      case pathType.reference:
        return this.references.find(name);
      case pathType.nullObject:
        return null;
      default:
        throw new HostError("UnsupportedOperation", `Object path type ${path.ObjectPathType} is not known.`);
    }
  }

  #below(path: ObjectPath, step: (parent: ApiObject) => unknown): ApiObject | null {
    const parent = this.find(path.ParentObjectPathId ?? 0);
    if (parent === null) return null;
    const object = step(parent) ?? null;
    if (object === null || object instanceof ApiObject) return object;
    throw new HostError("GeneralException", `${parent.typeName}.${path.Name} gives no object.`);
  }
}
