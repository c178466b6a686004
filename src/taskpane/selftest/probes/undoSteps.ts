import type { Probe } from "../probe";
import { byHand, differs, untried } from "../probe";

/** More than the 1,600 at which Excel has refused (OfficeDev/office-js#6491). */
const many = Array.from({ length: 34 }, () => new Array<string>(50).fill("=1+1"));
const few = [["=1+1", "=2+2"]];

/** Whether Excel takes what is written as one step for Ctrl+Z; that Ctrl+Z then does take it back is for the user to see. */
export default {
  id: "undoSteps",
  title: { da: "Ét tryk på Ctrl+Z", en: "One press of Ctrl+Z" },
  async run({ sheet }) {
    const formulas = await sheet.gather(few, false);
    if (formulas === "unknown") {
      return untried(
        "Dette Excel kan ikke samle det, der skrives, i ét trin. Ruden siger, at der skal flere tryk til.",
        "This Excel cannot gather what is written in one step. The pane says that more presses are needed.",
      );
    }
    const formats = await sheet.gather(few, true);
    const manyFormulas = await sheet.gather(many, false);
    const refused = [
      ...(formulas === "refused" ? [["formler", "formulas"]] : []),
      ...(formats === "refused" ? [["formater", "formats"]] : []),
      ...(manyFormulas === "refused" ? [["1.700 formler ad gangen", "1,700 formulas at a time"]] : []),
    ];
    if (refused.length === 0) {
      return byHand(
        "Excel samler formler, formater og 1.700 formler i ét trin. Indsæt noget, og tryk Ctrl+Z for at se det.",
        "Excel gathers formulas, formats and 1,700 formulas in one step. Insert something and press Ctrl+Z to see it.",
      );
    }
    return differs(
      `Excel vil ikke samle ${refused.map(([da]) => da).join(" og ")} i ét trin. Ruden skriver dem i flere og siger det.`,
      `Excel will not gather ${refused.map(([, en]) => en).join(" and ")} in one step. The pane writes them in several and says so.`,
    );
  },
} satisfies Probe;
