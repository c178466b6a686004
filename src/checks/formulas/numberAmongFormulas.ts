import { check } from "../check";
import { textAt } from "../lines/formulaAt";
import { typedFigures } from "../lines/typedFigures";
import { figure, formulaPart } from "../sentence";

/**
 * A number that is typed in a line of formulas. Where it is what the neighbours' formula would give, it is right today and
 * will not follow when the ground for it changes; where it is not, one of the two is wrong.
 */
export default check({
  id: "number-among-formulas",
  title: { da: "Tal skrevet blandt formler", en: "Number typed among formulas" },
  summary: {
    da: "Et tal, der er skrevet, hvor cellerne omkring det regnes ud. Et startbeløb først i linjen er ingen fejl.",
    en: "A number that is typed where the cells around it are computed. An opening figure at the start is no fault.",
  },
  sentences: {
    same: {
      da: (cell: string, typed: string, formula: string) =>
        `${cell} er skrevet som tallet ${typed}, som naboernes formel, ${formula}, også giver her. Tallet følger ikke med, når grundlaget ændres.`,
      en: (cell: string, typed: string, formula: string) =>
        `${cell} is typed as ${typed}, which the neighbours' formula, ${formula}, gives here too. It will not follow when its ground changes.`,
    },
    other: {
      da: (cell: string, typed: string, formula: string, computed: string) =>
        `${cell} er skrevet som tallet ${typed}. Naboernes formel, ${formula}, giver ${computed} her.`,
      en: (cell: string, typed: string, formula: string, computed: string) =>
        `${cell} is typed as ${typed}. The neighbours' formula, ${formula}, gives ${computed} here.`,
    },
  },
  *find(sheet, say) {
    for (const { address, typed, computed, same, formula } of yield* sheet.inSteps(typedFigures)) {
      const text = textAt(formula);
      yield same
        ? {
            weight: "doubtful",
            cells: [address],
            says: say.same(address, figure(typed), formulaPart(text)),
            mends: [{ cell: address, held: typed, to: { formula: text } }],
          }
        : {
            weight: "differs",
            cells: [address],
            says: say.other(address, figure(typed), formulaPart(text), figure(computed)),
          };
    }
  },
  trips: [
    {
      cells: [
        ["Vare", "Antal", "Pris", "Beløb"],
        ["Stole", 12, 450, "=B2*C2"],
        ["Borde", 5, 1250, 6250],
        ["Lamper", 7, 199, "=B4*C4"],
        ["Reoler", 3, 800, "=B5*C5"],
      ],
      finds: ["D3"],
    },
    {
      cells: [
        ["Vare", "Antal", "Pris", "Beløb"],
        ["Stole", 12, 450, "=B2*C2"],
        ["Borde", 5, 1250, "=B3*C3"],
        ["Lamper", 7, 199, 1400],
        ["Reoler", 3, 800, "=B5*C5"],
        ["Skabe", 2, 2100, "=B6*C6"],
      ],
      finds: ["D4"],
    },
    {
      cells: [
        ["Konto", "Januar", "Februar", "Marts"],
        ["Løn", 410, 415, 420],
        ["Varer", 55, 61, 48],
        ["Husleje", 30, 30, 30],
        ["I alt", "=SUM(B2:B4)", 506, "=SUM(D2:D4)"],
      ],
      finds: ["C5"],
    },
  ],
  nearMisses: [
    {
      cells: [
        ["År", "Antal", "Indeks"],
        ["2015", 812, 100],
        ["2016", 845, "=B3/B$2*100"],
        ["2017", 869, "=B4/B$2*100"],
        ["2018", 861, "=B5/B$2*100"],
      ],
      finds: [],
    },
    {
      cells: [
        ["", "Januar", "Februar", "Marts", "April"],
        ["Primo", 1000, "=B5", "=C5", "=D5"],
        ["Ind", 200, 210, 220, 230],
        ["Ud", 150, 160, 170, 165],
        ["Ultimo", "=B2+B3-B4", "=C2+C3-C4", "=D2+D3-D4", "=E2+E3-E4"],
      ],
      finds: [],
    },
    {
      cells: [
        ["", 2021, "=B1+1", "=C1+1", "=D1+1"],
        ["Antal", 100, "=B2*1.02", "=C2*1.02", "=D2*1.02"],
      ],
      finds: [],
    },
    {
      cells: [
        ["Måned", "Regnskab 1", "Regnskab 2", "Skøn 3", "Skøn 4", "Skøn 5"],
        ["Løn", 400, 408, "=C2*1.01", "=D2*1.01", "=E2*1.01"],
        ["Varer", 90, 88, "=C3*1.01", "=D3*1.01", "=E3*1.01"],
      ],
      finds: [],
    },
  ],
});
