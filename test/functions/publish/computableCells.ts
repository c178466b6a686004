import type { HiddenTable } from "./possibleRange";

/**
 * The hidden cells that the sums alone determine, as row and column, by elimination: each line gives an equation in its
 * hidden cells (+1 for a part, −1 for the total). A cell is determined where a reduced equation holds nothing but it.
 * The equations are those of a network, so every pivot is 1 or −1 and every reduced coefficient is −1, 0 or 1: the
 * elimination is exact in whole numbers.
 */
export function computableCells({ counts, hidden }: HiddenTable): string[] {
  const rows = counts.length;
  const columns = counts[0]?.length ?? 0;
  const unknowns = hidden.flatMap((cells, row) =>
    cells.flatMap((isHidden, column) => (isHidden ? [{ row, column }] : [])),
  );
  const rowEquations = counts.map((_, row) =>
    unknowns.map((cell) => (cell.row !== row ? 0 : cell.column === columns - 1 ? -1 : 1)),
  );
  const columnEquations = Array.from({ length: columns }, (_, column) =>
    unknowns.map((cell) => (cell.column !== column ? 0 : cell.row === rows - 1 ? -1 : 1)),
  );
  return reduced([...rowEquations, ...columnEquations])
    .map((equation) => equation.flatMap((coefficient, place) => (coefficient === 0 ? [] : [place])))
    .filter((places) => places.length === 1)
    .map(([place = 0]) => `${unknowns[place]?.row},${unknowns[place]?.column}`);
}

function reduced(equations: number[][]): number[][] {
  const width = equations[0]?.length ?? 0;
  let done = 0;
  for (let place = 0; place < width && done < equations.length; place++) {
    const found = equations.findIndex((equation, at) => at >= done && equation[place] !== 0);
    if (found < 0) continue;
    const pivot = equations[found] as number[];
    equations[found] = equations[done] as number[];
    const unit = pivot.map((coefficient) => coefficient * (pivot[place] as number));
    equations[done] = unit;
    equations.forEach((equation, at) => {
      const factor = equation[place] as number;
      if (at === done || factor === 0) return;
      equations[at] = equation.map((coefficient, k) => coefficient - factor * (unit[k] as number));
    });
    done++;
  }
  if (equations.some((equation) => equation.some((coefficient) => Math.abs(coefficient) > 1))) {
    throw new Error("Not the equations of a network.");
  }
  return equations;
}
