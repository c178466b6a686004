import { check } from "../check";
import { textAt } from "../lines/formulaAt";
import { differingFormulas } from "../lines/differingFormulas";
import { figure, formulaPart } from "../sentence";

/** A formula that reckons otherwise than those before and after it, and comes to another figure than theirs would. */
export default check({
  id: "formula-differs",
  title: { da: "Formel ulig naboerne", en: "Formula unlike its neighbours" },
  summary: {
    da: "En formel, der regner anderledes end dem før og efter i rækken eller kolonnen og giver et andet tal. Totaler, andele og blokke ved siden af hinanden er ingen fejl.",
    en: "A formula that reckons otherwise than those before and after it and gives another figure. Totals, ratios and blocks side by side are no fault.",
  },
  sentences: {
    differs: {
      da: (cell: string, own: string, value: string, formula: string, computed: string) =>
        `${cell} er ${own} og giver ${value}. Efter naboernes mønster ville den være ${formula} og give ${computed}.`,
      en: (cell: string, own: string, value: string, formula: string, computed: string) =>
        `${cell} is ${own} and gives ${value}. By its neighbours' pattern it would be ${formula} and give ${computed}.`,
    },
  },
  *find(sheet, say) {
    for (const { address, formula, value, expected, computed, leftOut } of yield* sheet.inSteps(differingFormulas)) {
      if (leftOut) continue;
      const parts = [
        formulaPart(formula.text),
        figure(value),
        formulaPart(textAt(expected)),
        figure(computed),
      ] as const;
      yield { weight: "differs", cells: [address], says: say.differs(address, ...parts) };
    }
  },
  trips: [
    {
      cells: [
        ["Vare", "Antal", "Pris", "Beløb"],
        ["Stole", 12, 450, "=B2*C2"],
        ["Borde", 5, 1250, "=B3*C3"],
        ["Lamper", 7, 199, "=B4*C3"],
        ["Reoler", 3, 800, "=B5*C5"],
        ["Skabe", 2, 2100, "=B6*C6"],
      ],
      finds: ["D4"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["Afdeling", "1. kvartal", "2. kvartal", "3. kvartal", "4. kvartal", "Andel"],
        ["Nord", 120, 130, 125, 140, "=B2/E2"],
        ["Syd", 90, 95, 92, 99, "=B3/E3"],
        ["Øst", 60, 66, 64, 70, "=B4/E4"],
        ["I alt", "=SUM(B2:B4)", "=SUM(C2:C4)", "=SUM(D2:D4)", "=SUM(E2:E4)", "=B5/E5"],
      ],
      finds: [],
    },
    {
      cells: [
        ["Konto", "Januar", "Februar", "Marts", "1. kvartal", "April", "Maj", "Juni", "2. kvartal"],
        ["Løn", 410, 415, 420, "=SUM(B2:D2)", 418, 422, 425, "=SUM(F2:H2)"],
        ["Varer", 55, 61, 48, "=SUM(B3:D3)", 50, 49, 52, "=SUM(F3:H3)"],
        ["I alt", "=B2+B3", "=C2+C3", "=D2+D3", "=SUM(B4:D4)", "=F2+F3", "=G2+G3", "=H2+H3", "=SUM(F4:H4)"],
      ],
      finds: [],
    },
    {
      cells: [
        ["Konto", "Januar", "Februar", "Marts", "April", "Maj"],
        ["Løn", 410, 415, 420, 430, 425],
        ["Varer", 55, 61, 48, 50, 52],
        ["I alt", "=SUM(B2:B3)", "=SUM(C2:C3)", "=D3+D2", "=SUM(E2:E3)", "=SUM(F2:F3)"],
      ],
      finds: [],
    },
  ],
});
