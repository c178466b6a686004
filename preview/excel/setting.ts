import { ApiObject, ApiCollection } from "../office/apiObject";
import { HostError } from "../office/hostError";
import type { WorkbookState } from "./workbookState";

export class Setting extends ApiObject {
  readonly typeName = "Setting";
  override readonly scalars: readonly (keyof Setting)[] = ["key", "value"];

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

/** What an add-in keeps in the workbook. Lives as long as the host. */
export class SettingCollection extends ApiCollection<Setting> {
  readonly typeName = "SettingCollection";

  constructor(private readonly state: WorkbookState) {
    super();
  }

  get items(): Setting[] {
    return [...this.state.settings.keys()].map((key) => new Setting(this.state, key));
  }

  getCount(): number {
    return this.state.settings.size;
  }

  add(key: string, value: unknown): Setting {
    this.state.settings.set(key, value);
    return new Setting(this.state, key);
  }

  getItemOrNullObject(key: string): Setting | null {
    return this.state.settings.has(key) ? new Setting(this.state, key) : null;
  }

  getItem(key: string): Setting {
    const setting = this.getItemOrNullObject(key);
    if (!setting) throw new HostError("ItemNotFound");
    return setting;
  }
}
