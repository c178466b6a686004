/** How a cell looks; what is not said is as in a new workbook. */
export interface CellStyle {
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** Points. */
  readonly size?: number;
  /** "#RRGGBB". */
  readonly color?: string;
  /** "#RRGGBB"; null is no fill. */
  readonly fill?: string | null;
  readonly wrap?: boolean;
  readonly horizontal?: "General" | "Left" | "Center" | "Right";
  readonly vertical?: "Top" | "Center" | "Bottom";
  /** A thin line under the cell. */
  readonly bottomBorder?: boolean;
}

/** How every cell of a new workbook looks. */
export const usualStyle: Required<CellStyle> = {
  bold: false,
  italic: false,
  underline: false,
  size: 11,
  color: "#000000",
  fill: null,
  wrap: false,
  horizontal: "General",
  vertical: "Bottom",
  bottomBorder: false,
};
