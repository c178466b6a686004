import { check } from "../check";
import { differingFormulas } from "../lines/differingFormulas";
import { textAt } from "../lines/formulaAt";
import { shortSums } from "../lines/shortSums";
import { addresses, figure, formulaPart } from "../sentence";

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
    stops: {
      da: (cell: string, own: string, left: string, formula: string) =>
        `${cell} er ${own} og stopper før ${left}, som hører til de samme tal. Skal de med, er formlen ${formula}.`,
      en: (cell: string, own: string, left: string, formula: string) =>
        `${cell} is ${own} and stops before ${left}, which belongs to the same figures. With it the formula is ${formula}.`,
    },
  },
  *find(sheet, say) {
    const told = new Set<string>();
    for (const { address, formula, value, expected, computed, differs } of yield* sheet.inSteps(differingFormulas)) {
      if (!differs || !("leftOut" in differs)) continue;
      const text = textAt(expected);
      yield {
        weight: "differs",
        cells: [address],
        says: say.short(
          address,
          formulaPart(formula.text),
          addresses(differs.leftOut),
          figure(value),
          formulaPart(text),
          figure(computed),
        ),
        mends: [{ cell: address, held: formula.text, to: { formula: text } }],
      };
      told.add(address);
    }
    for (const { address, formula, leftOut, whole } of yield* sheet.inSteps(shortSums)) {
      if (told.has(address)) continue;
      const text = textAt(whole);
      yield {
        weight: "doubtful",
        cells: [address],
        says: say.stops(address, formulaPart(formula.text), addresses(leftOut), formulaPart(text)),
        mends: [{ cell: address, held: formula.text, to: { formula: text } }],
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
    {
      cells: [
        ["Vare", "Antal", "Pris", "Beløb"],
        ["Stole", 12, 450, "=B2*C2"],
        ["Borde", 5, 1250, "=B3*C3"],
        ["Lamper", 7, 199, "=B4*C4"],
        ["Reoler", 3, 800, "=B5*C5"],
        [],
        ["I alt", null, null, "=SUM(D2:D4)"],
      ],
      finds: ["D7"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Vare", "Beløb"],
        ["Stole", 5400],
        ["Borde", 6250],
        ["Lamper", 1393],
        ["Varer i alt", "=SUM(B2:B4)"],
        ["Fragt", 350],
        ["I alt", "=B5+B6"],
        ["Gennemsnit pr. vare", "=AVERAGE(B2:B4)"],
      ],
      finds: [],
    },
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
