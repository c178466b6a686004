import type { ApiObject } from "./apiObject";
import { HostError } from "./hostError";

/**
 * Objects that live longer than a batch. Every kept object gets a reference when it is made; those that office.js does
 * not ask to keep within the same batch are forgotten at its end.
 */
export class References {
  readonly #objects = new Map<string, ApiObject>();
  readonly #ids = new WeakMap<ApiObject, string>();
  readonly #passing = new Set<string>();
  #next = 1;

  idOf(object: ApiObject): string {
    const known = this.#ids.get(object);
    if (known !== undefined) return known;
    const id = `R${this.#next++}`;
    this.#ids.set(object, id);
    this.#objects.set(id, object);
    this.#passing.add(id);
    return id;
  }

  keep(object: ApiObject): void {
    const id = this.idOf(object);
    this.#objects.set(id, object);
    this.#passing.delete(id);
  }

  release(id: string): void {
    this.#objects.delete(id);
  }

  endOfBatch(): void {
    for (const id of this.#passing) this.#objects.delete(id);
    this.#passing.clear();
  }

  find(id: string): ApiObject {
    const object = this.#objects.get(id);
    if (!object) throw new HostError("InvalidReference", `The reference ${id} is not kept any more.`);
    return object;
  }
}
