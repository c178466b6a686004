import type { Probe } from "../probe";
import { differs, works } from "../probe";
import { sameFigure, shownCell } from "../shownCell";

const rows = [
  [1, 4],
  [2, 4],
  [3, 4],
];

/** A formula in a table's empty column fills it, and follows into a new row. */
export default {
  id: "calculatedColumns",
  title: { da: "Tabeller og beregnede kolonner", en: "Tables and calculated columns" },
  async run({ sheet }) {
    await sheet.put(1, 0, [["Antal", "Befolkning", "Andel"], ...rows.map((row) => [...row, null])]);
    await sheet.makeTable({ row: 1, column: 0, rows: 4, columns: 3 });
    await sheet.put(2, 2, [["=TULU.ANDEL([@Antal],[@Befolkning])"]]);
    const shares = (await sheet.read({ row: 2, column: 2, rows: 3, columns: 1 })).flat();
    if (!sameFigure(shares[0], 0.25)) {
      const shown = shownCell(shares[0]);
      return differs(`En formel i en tabel giver ${shown}.`, `A formula in a table gives ${shown}.`);
    }
    const filled = sameFigure(shares[1], 0.5) && sameFigure(shares[2], 0.75);
    // Where Excel leaves the rows to us, they are written as the pane writes them: all of them.
    if (!filled)
      await sheet.put(3, 2, [["=TULU.ANDEL([@Antal],[@Befolkning])"], ["=TULU.ANDEL([@Antal],[@Befolkning])"]]);
    await sheet.addTableRow();
    await sheet.put(5, 0, [[4, 4]]);
    const last = (await sheet.read({ row: 5, column: 2, rows: 1, columns: 1 }))[0]?.[0];
    const follows = sameFigure(last, 1);
    if (filled && follows) {
      return works(
        "Formlen fylder kolonnen og følger med i nye rækker.",
        "The formula fills the column and follows into new rows.",
      );
    }
    return differs(
      `Formlen ${filled ? "fylder" : "fylder ikke"} kolonnen og ${follows ? "følger" : "følger ikke"} med i en ny række.`,
      `The formula ${filled ? "fills" : "does not fill"} the column and ${follows ? "follows" : "does not follow"} into a new row.`,
    );
  },
} satisfies Probe;
