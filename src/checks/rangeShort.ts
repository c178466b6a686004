import { check } from "./check";
import { differingFormulas } from "./lines/differingFormulas";
import { textAt } from "./lines/formulaAt";
import { addresses, figure, formulaPart } from "./sentence";

/** A range that stops short of figures of its own block which the formulas beside it read. */
export default check({
  id: "range-short",
  title: { da: "Område, der ikke når alle tal med", en: "Range that leaves figures out" },
  summary: {
    da: "Et område, der udelader udfyldte celler, som formlerne ved siden af tager med. Tomme linjer og overskrifter i kanten er ingen fejl.",
    en: "A range that leaves out filled cells which the formulas beside it read. Blank lines and headings at its edge are no fault.",
  },
  sentences: {
    short: {
      da: (cell: string, own: string, left: string, value: string, formula: string, computed: string) =>
        `${cell} er ${own} og udelader ${left}, som naboformlerne tager med. Den giver ${value}; med ${formula} ville den give ${computed}.`,
      en: (cell: string, own: string, left: string, value: string, formula: string, computed: string) =>
        `${cell} is ${own} and leaves out ${left}, which its neighbours read. It gives ${value}; with ${formula} it would give ${computed}.`,
    },
  },
  *find(sheet, say) {
    for (const { address, formula, value, expected, computed, leftOut } of sheet.once(differingFormulas)) {
      if (!leftOut) continue;
      const text = textAt(expected);
      yield {
        weight: "differs",
        cells: [address],
        says: say.short(
          address,
          formulaPart(formula.text),
          addresses(leftOut),
          figure(value),
          formulaPart(text),
          figure(computed),
        ),
        mends: [{ cell: address, to: { formula: text } }],
      };
    }
  },
  trips: [
    {
      cells: [
        ["Konto", "Januar", "Februar", "Marts", "April"],
        ["Løn", 410, 415, 420, 430],
        ["Varer", 55, 61, 48, 50],
        ["Husleje", 30, 30, 30, 30],
        ["I alt", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D3)", "=SUM(E2:E4)"],
      ],
      finds: ["D5"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Konto", "Januar", "Februar", "Marts", "April"],
        ["Løn", 410, 415, 420, 430],
        ["Varer", 55, 61, 48, 50],
        [null, null, null, null, null],
        ["I alt", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D3)", "=SUM(E2:E4)"],
      ],
      finds: [],
    },
  ],
});
