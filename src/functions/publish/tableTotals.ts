import { danishNumber } from "../danish";
import { sameDecimal } from "../math/decimalValue";
import { finiteSum } from "../finiteSum";
import { missing, wrongValue } from "../refusal";

type Line = readonly (number | null)[];

/**
 * Refuses a table whose last row and column are not the sums of the others: what a reader can compute from it is then
 * unknown. Judged at 15 digits. One row has a total in its last cell alone, one column likewise. An empty cell counts as nothing.
 */
export function refuseOtherTotals(table: readonly Line[]): void {
  const columns = table[0]?.length ?? 0;
  if (columns > 1) table.forEach((row, place) => refuseOtherTotal(row, `række ${place + 1}`));
  if (table.length === 1) return;
  for (let column = 0; column < columns; column++) {
    refuseOtherTotal(
      table.map((row) => row[column] ?? null),
      `kolonne ${column + 1}`,
    );
  }
}

function refuseOtherTotal(line: Line, place: string): void {
  const total = line[line.length - 1] ?? null;
  if (total === null) throw missing(`totalen i tabel, ${place}`);
  const sum = finiteSum(line.slice(0, -1).map((count) => count ?? 0));
  if (sameDecimal(sum, total)) return;
  throw wrongValue(
    `tabel, ${place}: cellerne giver ${danishNumber(sum)}, men totalen er ${danishNumber(total)}. Brug summen som total, eller skriv FALSK i med_total.`,
  );
}
