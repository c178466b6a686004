import type { Figure } from "../page";
import { percent } from "../unit";
import { isFigure, type PageColumn } from "./pageTable";

/**
 * A count beside its population, with the share that they make: counts of units of different size cannot be compared. A
 * hidden count's share is hidden too. Nothing is added where a share or a rate stands there already, or several counts do.
 */
export function withShare(columns: readonly PageColumn[]): readonly PageColumn[] {
  const [counts, populations] = [only(columns, "count"), only(columns, "population")];
  if (!counts || !populations || columns.some(({ role }) => role === "share" || role === "rate")) return columns;
  const values = counts.values.map((count, line): Figure => {
    const population = populations.values[line] ?? null;
    if (count === "hidden" || population === "hidden") return "hidden";
    if (!isFigure(count) || !isFigure(population) || population <= 0 || count > population) return null;
    return Number(((100 * count) / population).toPrecision(15));
  });
  const [count, population] = [counts.source, populations.source];
  const source =
    count?.kind === "cells" && population?.kind === "cells"
      ? { source: { kind: "share", count: count.at, population: population.at } as const }
      : {};
  return [
    ...columns,
    { name: "Andel af befolkningen", role: "share", unit: percent(1), standing: "plain", values, ...source },
  ];
}

function only(columns: readonly PageColumn[], role: PageColumn["role"]): PageColumn | undefined {
  const those = columns.filter((column) => column.role === role && column.standing === "plain");
  return those.length === 1 ? those[0] : undefined;
}
