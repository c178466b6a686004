import type { Probe } from "../probe";
import { differs, works } from "../probe";
import { isError, sameFigure, shownCell } from "../shownCell";

/** A result of several cells fills them, says when something is in the way, and comes back when that is gone. */
export default {
  id: "spilling",
  title: { da: "Resultater i flere celler", en: "Results in several cells" },
  async run({ sheet }) {
    const area = { row: 1, column: 0, rows: 3, columns: 1 };
    await sheet.put(1, 0, [["=TULU.ANDEL({1;2;3},4)"]]);
    const free = (await sheet.read(area)).flat();
    const spill = await sheet.spillOf(1, 0);
    if (![0.25, 0.5, 0.75].every((share, row) => sameFigure(free[row], share)) || spill?.rows !== 3) {
      const shown = free.map(shownCell).join(" · ");
      return differs(
        `Løber ikke over i cellerne nedenunder: ${shown}.`,
        `Does not spill into the cells below: ${shown}.`,
      );
    }
    await sheet.put(2, 0, [["i vejen"]]);
    const blocked = (await sheet.read(area))[0]?.[0];
    await sheet.put(2, 0, [[""]]);
    const back = (await sheet.read(area)).flat();
    if (!isError(blocked, "#SPILL!") || !sameFigure(back[1], 0.5)) {
      const shown = `${shownCell(blocked)}, ${back.map(shownCell).join(" · ")}`;
      return differs(
        `Uventet, når noget står i vejen: ${shown}.`,
        `Unexpected when something is in the way: ${shown}.`,
      );
    }
    return works(
      "Løber over, viser #OVERLØB!, når noget står i vejen, og kommer tilbage.",
      "Spill, show #SPILL! when something is in the way, and come back.",
    );
  },
} satisfies Probe;
