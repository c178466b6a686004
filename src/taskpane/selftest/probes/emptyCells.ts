import { guarded } from "../../../blocks/formula";
import type { Probe } from "../probe";
import { differs, works } from "../probe";
import { isError, shownCell } from "../shownCell";

/** The count is empty in A3; B2 and B3 hold a population. */
const inputs = [
  [5, 10, "=TULU.ANDEL(A2:A3,B2:B3)"],
  [null, 10, null],
  [null, null, "=TULU.ANDEL(A3,B3)"],
  [null, null, `=${guarded(["A3", "B3"], ["TULU.ANDEL(A3,B3)"]).join("")}`],
];

/** How an empty cell reaches a function, in a range and alone; and whether the guard that TULU writes holds it out. */
export default {
  id: "emptyCells",
  title: { da: "Tomme celler", en: "Empty cells" },
  async run({ sheet }) {
    await sheet.put(1, 0, inputs);
    const cells = await sheet.read({ row: 1, column: 2, rows: 4, columns: 1 });
    const [, [inRange = null] = [], [alone = null] = [], [behindGuard = null] = []] = cells;
    const guardHolds = behindGuard === null;
    const missing = [inRange, alone].map((cell) => isError(cell, "#N/A"));
    if (!guardHolds) {
      return differs(
        `Værnet mod tomme celler virker ikke: cellen viser ${shownCell(behindGuard)}.`,
        `The guard against empty cells does not work: the cell shows ${shownCell(behindGuard)}.`,
      );
    }
    if (missing.every(Boolean)) {
      return works(
        "Kommer som ingenting: funktionerne ser, at tallet mangler.",
        "Come as nothing: the functions see that the figure is missing.",
        { emptyCells: "nothing" },
      );
    }
    if (inRange === 0 || alone === 0) {
      const where =
        inRange === 0 && alone === 0 ? ["", ""] : inRange === 0 ? [" i områder", " in ranges"] : [" alene", " alone"];
      return differs(
        `Kommer som 0${where[0]}: funktionerne kan ikke se, at tallet mangler. TULU's formler holder tomme celler ude, og ruden siger det.`,
        `Come as 0${where[1]}: the functions cannot see that the figure is missing. TULU's formulas keep empty cells out, and the pane says so.`,
        { emptyCells: "zero" },
      );
    }
    const shown = [inRange, alone].map(shownCell).join(" / ");
    return differs(`Uventet svar af en tom celle: ${shown}.`, `An unexpected answer of an empty cell: ${shown}.`);
  },
} satisfies Probe;
