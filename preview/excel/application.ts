import { ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { cultures } from "./cultureInfo";
import { CultureInfo } from "./cultureInfo";
import type { WorkbookState } from "./workbookState";

export class Application extends ApiObject {
  readonly typeName = "Application";
  override readonly scalars: readonly (keyof Application)[] = [
    ...(["calculationMode", "calculationState", "calculationEngineVersion"] as const),
    ...(["decimalSeparator", "thousandsSeparator", "useSystemSeparators"] as const),
  ];

  constructor(private readonly state: WorkbookState) {
    super();
  }

  get calculationMode(): string {
    return this.state.port.calculationMode() === "manual" ? "Manual" : "Automatic";
  }

  set calculationMode(mode: string) {
    if (mode !== "Manual" && mode !== "Automatic") throw new HostError("InvalidArgument");
    this.state.port.setCalculationMode(mode === "Manual" ? "manual" : "automatic");
  }

  get calculationState(): string {
    return "Done";
  }

  get calculationEngineVersion(): number {
    return 191029;
  }

  get decimalSeparator(): string {
    return cultures[this.state.language()].decimal;
  }

  get thousandsSeparator(): string {
    return cultures[this.state.language()].thousands;
  }

  get useSystemSeparators(): boolean {
    return true;
  }

  get cultureInfo(): CultureInfo {
    return new CultureInfo(this.state.language());
  }

  async calculate(): Promise<void> {
    await this.state.port.recalculate();
  }

  /** The grid draws when the batch is done anyway. */
  suspendScreenUpdatingUntilNextSync(): void {}

  /** The grid calculates when it is read, not between two writes. */
  suspendApiCalculationUntilNextSync(): void {}
}
