import { withTotals } from "./agreeingTables";
import { everyBlock } from "./blocks";
import { hiddenCellsOf, isSmall, publishedTable } from "./publishedTable";
import { hasSufficientSet } from "./sufficientSet";

/** One table in so many may hide more cells than it must: a total or a zero is spared where that costs half a cell. */
const most = 1 / 20;

test.each([
  [2, 2, [0, 1, 2, 4, 5, 9], 5],
  [2, 2, [0, 1, 2, 3, 7], 3],
  [2, 3, [0, 1, 9], 5],
  [3, 3, [1, 7], 5],
])("%i × %i of %j, limit %i: near the fewest", (rows, columns, values, limit) => {
  let tables = 0;
  let beyond = 0;
  for (const inside of everyBlock(rows, columns, values)) {
    const counts = withTotals(inside);
    // A table that is small in all is hidden whole.
    if (isSmall(counts[rows]?.[columns] ?? 0, limit)) continue;
    const more = hiddenCellsOf(publishedTable(counts, limit)).filter(({ count }) => !isSmall(count, limit)).length;
    tables++;
    if (more > 0 && hasSufficientSet(counts, limit, more - 1)) beyond++;
  }
  expect(tables).toBeGreaterThan(400);
  expect(beyond).toBeLessThanOrEqual(tables * most);
});
