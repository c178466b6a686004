import { quotedSheet, spotAddress } from "../../sheet/place";
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
    typed: {
      da: (cell: string, own: string, value: string, place: string) =>
        `${cell} er ${own}. Naboerne regner med ${place}, hvor denne har tallet ${value}. Det følger ikke med, når ${place} ændres.`,
      en: (cell: string, own: string, value: string, place: string) =>
        `${cell} is ${own}. Its neighbours reckon with ${place} where this one has the number ${value}. It will not follow when ${place} changes.`,
    },
  },
  *find(sheet, say) {
    for (const { address, formula, value, expected, computed, differs } of yield* sheet.inSteps(differingFormulas)) {
      const [own, text] = [formulaPart(formula.text), textAt(expected)];
      if (!differs) {
        const parts = [own, figure(value), formulaPart(text), figure(computed)] as const;
        yield {
          weight: "differs",
          cells: [address],
          says: say.differs(address, ...parts),
          mends: [{ cell: address, held: formula.text, to: { formula: text } }],
        };
      } else if ("typed" in differs) {
        const { sheet: on, row, column } = differs.typed.of;
        const place = `${on === undefined ? "" : `${quotedSheet(on)}!`}${spotAddress(row, column)}`;
        yield {
          weight: "doubtful",
          cells: [address],
          says: say.typed(address, own, figure(differs.typed.value), place),
          mends: [{ cell: address, held: formula.text, to: { formula: text } }],
        };
      }
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
    {
      // A number in place of the price beside it.
      cells: [
        ["Vare", "Antal", "Pris", "Beløb"],
        ["Stole", 12, 450, "=B2*C2"],
        ["Borde", 5, 1250, "=B3*C3"],
        ["Lamper", 7, 199, "=B4*199"],
        ["Reoler", 3, 800, "=B5*C5"],
      ],
      finds: ["D4"],
    },
    {
      // "$" where the reference should have followed.
      cells: [
        ["Måned", "Antal", "Pris", "Beløb"],
        ...[12, 5, 7, 3, 2, 9, 4, 6].map((count, k) => [
          `Uge ${k + 1}`,
          count,
          450 + k * 7,
          k === 3 || k === 4 ? `=B${k + 2}*$C$4` : `=B${k + 2}*C${k + 2}`,
        ]),
      ],
      finds: ["D5", "D6"],
    },
    {
      // The last month forgets the refund, and one adds it.
      cells: [
        ["Konto", "Januar", "Februar", "Marts", "April", "Maj", "Juni", "Juli"],
        ["Løn", 410, 415, 420, 430, 425, 431, 433],
        ["Varer", 55, 61, 48, 50, 52, 57, 54],
        ["Refusion", 30, 31, 30, 29, 30, 33, 31],
        ["Netto", "=B2+B3-B4", "=C2+C3-C4", "=D2+D3+D4", "=E2+E3-E4", "=F2+F3-F4", "=G2+G3-G4", "=H2+H3"],
      ],
      finds: ["D5", "H5"],
    },
  ],
  nearMisses: [
    {
      // The last month has no refund: nothing is missing.
      cells: [
        ["Konto", "Januar", "Februar", "Marts", "April", "Maj", "Juni"],
        ["Løn", 410, 415, 420, 430, 425, 431],
        ["Varer", 55, 61, 48, 50, 52, 57],
        ["Refusion", 30, 31, 30, 29, 30, null],
        ["Netto", "=B2+B3-B4", "=C2+C3-C4", "=D2+D3-D4", "=E2+E3-E4", "=F2+F3-F4", "=G2+G3"],
      ],
      finds: [],
    },
    {
      // An index of the first year: the base stands fast on purpose.
      cells: [
        ["År", "Antal", "Udvikling", "Indeks"],
        ...[812, 845, 869, 861, 902].map((count, k) => [
          `${2015 + k}`,
          count,
          k === 0 ? null : `=B${k + 2}/B${k + 1}`,
          k === 0 ? 100 : `=B${k + 2}/$B$2*100`,
        ]),
      ],
      finds: [],
    },
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
