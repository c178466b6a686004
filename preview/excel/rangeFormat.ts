import type { CellStyle } from "../cells/cellStyle";
import { ApiObject } from "../office/apiObject";
import { HostError } from "../office/hostError";
import { RangeBorderCollection } from "./rangeBorder";
import { RangeFill } from "./rangeFill";
import { RangeFont } from "./rangeFont";
import type { RangeStyle } from "./rangeStyle";
import { assertWritable } from "./workbookState";

/** Every cell is locked, as in a new workbook: on a protected sheet nothing can be written. */
class FormatProtection extends ApiObject {
  readonly typeName = "FormatProtection";
  override readonly scalars: readonly (keyof FormatProtection)[] = ["locked", "formulaHidden"];

  get locked(): boolean {
    return true;
  }

  get formulaHidden(): boolean {
    return false;
  }
}

const horizontals = ["General", "Left", "Center", "Right"] as const;
const verticals = ["Top", "Center", "Bottom"] as const;

function oneOf<T extends string>(choices: readonly T[], value: string, member: string): T {
  const choice = choices.find((known) => known === value);
  if (!choice) {
    throw new HostError("ApiNotFound", `RangeFormat.${member} = "${value}" is not implemented by the preview host.`);
  }
  return choice;
}

export class RangeFormat extends ApiObject {
  readonly typeName = "RangeFormat";
  override readonly scalars: readonly (keyof RangeFormat)[] = [
    "wrapText",
    "horizontalAlignment",
    "verticalAlignment",
    "columnWidth",
  ];

  constructor(private readonly style: RangeStyle) {
    super();
  }

  get font(): RangeFont {
    return new RangeFont(this.style);
  }

  get fill(): RangeFill {
    return new RangeFill(this.style);
  }

  get borders(): RangeBorderCollection {
    return new RangeBorderCollection(this.style);
  }

  get protection(): FormatProtection {
    return new FormatProtection();
  }

  get wrapText(): boolean | null {
    return this.style.common(({ wrap }) => wrap === true);
  }

  set wrapText(wrap: boolean) {
    this.style.change({ wrap });
  }

  get horizontalAlignment(): NonNullable<CellStyle["horizontal"]> | null {
    return this.style.common(({ horizontal }) => horizontal ?? "General");
  }

  set horizontalAlignment(value: string) {
    this.style.change({ horizontal: oneOf(horizontals, value, "horizontalAlignment") });
  }

  get verticalAlignment(): NonNullable<CellStyle["vertical"]> | null {
    return this.style.common(({ vertical }) => vertical ?? "Bottom");
  }

  set verticalAlignment(value: string) {
    this.style.change({ vertical: oneOf(verticals, value, "verticalAlignment") });
  }

  /** Points; null where the columns differ. */
  get columnWidth(): number | null {
    const { state, sheet, area } = this.style;
    const widths = Array.from({ length: area.columns }, (_, i) => state.port.columnWidth(sheet, area.column + i));
    return widths.every((width) => width === widths[0]) ? (widths[0] ?? null) : null;
  }

  set columnWidth(points: number) {
    const { state, sheet, area } = this.style;
    assertWritable(state, sheet);
    state.port.setColumnWidth(sheet, area, points);
  }

  autofitColumns(): void {
    const { state, sheet, area } = this.style;
    assertWritable(state, sheet);
    state.port.autofitColumns(sheet, area);
  }

  /** The grids fit their rows by themselves. */
  autofitRows(): void {
    assertWritable(this.style.state, this.style.sheet);
  }
}
