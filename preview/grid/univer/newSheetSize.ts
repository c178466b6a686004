/**
 * A new sheet's size. Univer keeps only the cells that are used, so a roomy sheet costs nothing. Pixels, like Excel at 11
 * points: a row is as high as fittingHeight finds one line to be.
 */
export const newSheetSize = {
  ...{ rowCount: 60_000, columnCount: 200 },
  ...{ defaultColumnWidth: 82, defaultRowHeight: 24 },
} as const;
