import type { Probe } from "../probe";
import { differs, works } from "../probe";
import { sameFigure, shownCell } from "../shownCell";

const formula = "=TULU.MÅLOPFYLDELSE(41,27,15)";

/** Whether the functions are loaded, and whether Æ, Ø and Å come through in a formula. */
export default {
  id: "functionNames",
  title: { da: "Funktionernes navne", en: "Names of the functions" },
  async run({ sheet }) {
    await sheet.put(1, 0, [[formula], ["=TULU.FORLØBSUDGIFT(1,4,1000)"]]);
    const [[first = null] = [], [second = null] = []] = await sheet.read({ row: 1, column: 0, rows: 2, columns: 1 });
    const kept = await sheet.formulaIn(1, 0);
    if (!sameFigure(first, 14 / 26) || !sameFigure(second, 800)) {
      return differs(
        `Funktionerne svarer ikke: ${formula} viser ${shownCell(first)}. Tryk på TULU-knappen, og kør selvtesten igen.`,
        `The functions do not answer: ${formula} shows ${shownCell(first)}. Press the TULU button and run the self-test again.`,
      );
    }
    return kept.toUpperCase().startsWith("=TULU.MÅLOPFYLDELSE(")
      ? works("Æ, Ø og Å kommer igennem i formler.", "Æ, Ø and Å come through in formulas.")
      : differs(
          `Tallene er rigtige, men formlen læses som ${kept}.`,
          `The figures are right, but the formula is read as ${kept}.`,
        );
  },
} satisfies Probe;
