/**
 * LibreOffice as an independent witness (`npm run witness`): the blocks that the pane writes are calculated over the
 * grid in memory with TULU's functions and saved to .xlsx, each figure as a value; on the sheet beside stand native
 * formulas over the same cells, without results. LibreOffice recalculates them; each must come to TULU's figure.
 * It is no part of `npm test`, since LibreOffice is large.
 */
