/** A rectangle of the sheet by its first and last row and column, all counted. */
export interface SheetRegion {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}
