/** The header that marks the batches of one `Excel.run({ mergeUndoGroup: true })`. */
export const undoGroupHeader = "x-tulu-undo-group";
