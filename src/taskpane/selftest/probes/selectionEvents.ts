import type { Probe } from "../probe";
import { differs, untried, works } from "../probe";

/** Whether the pane is told when another cell is marked. */
export default {
  id: "selectionEvents",
  title: { da: "Markeringen", en: "The selection" },
  async run({ sheet }) {
    const heard = await sheet.hearsSelection();
    if (heard === "heard")
      return works("Excel fortæller ruden, hvad der er markeret.", "Excel tells the pane what is marked.");
    if (heard === "unasked") {
      return untried(
        "Ikke prøvet: markér én celle, og kør selvtesten igen.",
        "Not tried: mark one cell and run the self-test again.",
      );
    }
    return differs(
      "Excel fortæller ikke ruden, hvad der er markeret. Skriv adressen i feltet, eller luk ruden, og åbn den igen.",
      "Excel does not tell the pane what is marked. Type the address in the field, or close the pane and open it again.",
    );
  },
} satisfies Probe;
