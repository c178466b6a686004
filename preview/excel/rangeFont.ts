import { ApiObject } from "../office/apiObject";
import type { RangeStyle } from "./rangeStyle";

export class RangeFont extends ApiObject {
  readonly typeName = "RangeFont";
  override readonly scalars: readonly (keyof RangeFont)[] = ["bold", "italic", "underline", "size", "color"];

  constructor(private readonly style: RangeStyle) {
    super();
  }

  get bold(): boolean | null {
    return this.style.common(({ bold }) => bold === true);
  }

  set bold(bold: boolean) {
    this.style.change({ bold });
  }

  get italic(): boolean | null {
    return this.style.common(({ italic }) => italic === true);
  }

  set italic(italic: boolean) {
    this.style.change({ italic });
  }

  get underline(): string | null {
    return this.style.common(({ underline }) => (underline ? "Single" : "None"));
  }

  set underline(kind: string) {
    this.style.change({ underline: kind !== "None" });
  }

  get size(): number | null {
    return this.style.common(({ size }) => size ?? 11);
  }

  set size(size: number) {
    this.style.change({ size });
  }

  get color(): string | null {
    return this.style.common(({ color }) => color ?? "#000000");
  }

  set color(color: string) {
    this.style.change({ color: color.toUpperCase() });
  }
}
