import { ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import type { WorkbookState } from "./workbookState";

export class Setting extends ApiObject {
  readonly typeName = "Setting";
  override readonly scalars = ["key", "value"];

  constructor(
    private readonly state: WorkbookState,
    readonly key: string,
  ) {
    super();
  }

  override get itemId(): string {
    return this.key;
  }

  get value(): unknown {
    if (!this.state.settings.has(this.key)) throw new HostError("ItemNotFound");
    return this.state.settings.get(this.key);
  }

  set value(value: unknown) {
    this.state.settings.set(this.key, value);
  }

  delete(): void {
    this.state.settings.delete(this.key);
  }
}
