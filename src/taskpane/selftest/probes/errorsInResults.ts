import type { Probe } from "../probe";
import { differs, works } from "../probe";
import { isError, sameFigure, shownCell } from "../shownCell";

/** OfficeDev/office-js#2174: an error within an array has made the whole array an error. */
export default {
  id: "errorsInResults",
  title: { da: "Fejl i ét af flere svar", en: "An error in one of several answers" },
  async run({ sheet }) {
    await sheet.put(1, 0, [['=TULU.ANDEL({5;5;""},{10;0;10})']]);
    const cells = (await sheet.read({ row: 1, column: 0, rows: 3, columns: 1 })).flat();
    const [figure, zero, missing] = cells;
    if (sameFigure(figure, 0.5) && isError(zero, "#DIV/0!") && isError(missing, "#N/A")) {
      return works("Fejlen bliver i sin egen række.", "The error stays in its own row.", { errorsInResults: "kept" });
    }
    const shown = cells.map(shownCell).join(" · ");
    return differs(
      `En fejl i én række rammer de andre: ${shown}. Byg TULU med --env runtime=shared, og prøv igen.`,
      `An error in one row hits the others: ${shown}. Build TULU with --env runtime=shared and try again.`,
      { errorsInResults: "spread" },
    );
  },
} satisfies Probe;
