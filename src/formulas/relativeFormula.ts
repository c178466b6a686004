import { cellReference } from "./reference";
import { tokensOf } from "./tokens";

/** A formula by how its references lie from its own cell: the same all the way down a column that was filled. */
export const relativeFormula = (formula: string, row: number, column: number): string =>
  tokensOf(formula)
    .map(({ kind, text }) => {
      const to = kind === "reference" ? cellReference(text) : undefined;
      if (!to) return text;
      const { area, sheet } = to;
      const fixed = [/\$[A-Z]/iu.test(text) ? `C${area.column}` : `C[${area.column - column}]`];
      fixed.push(/\$\d/u.test(text) ? `R${area.row}` : `R[${area.row - row}]`);
      return `${sheet ?? ""}!${fixed.join("")}:${area.rows}x${area.columns}`;
    })
    .join("");
