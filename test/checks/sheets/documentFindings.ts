import type { Finding } from "../../../src/checks/finding";
import type { DrawnSheet } from "../exampleSheets";
import { distribution, indicators, origins, perThousand, targetGroups, timetable } from "./deck";

/* The documents' contradictions, numbered as in the domain's table: found by which check on which sheet, or why not. */

/** The documents' figures typed as printed, a slide a sheet. */
export const documents: DrawnSheet = {
  name: "Slide 38",
  cells: targetGroups,
  others: {
    "Slide 40": distribution,
    "Slide 41": perThousand,
    Tilbud: timetable,
    "Gruppe 1": origins,
    Restgruppe: indicators,
    Opsummering: [
      ["Hvad", "Antal", "Af", "Skrevet"],
      ["Tilflyttere blandt uddannelseshjælpsmodtagere", 184, 634, "ca. hver 4."],
    ],
    "Mål 2030": [
      ["Mål 2030", "Fra", "Til"],
      ["Restgruppen", "48.0000", 24000],
    ],
    "Slide 38, tekst": [
      ["Gruppe", "Andel"],
      ["Gruppe 4", "2,9 %"],
      ["Gruppe 1-3", "11,2 %"],
      ["Alle grupper", "14 %"],
    ],
    Landet: [
      ["Restgruppen i hele landet, 15-24 år"],
      ["År", "Antal", "Andel i pct."],
      ["2017", 48000, "7,0 %"],
      ["2018", 48300, "6,5 %"],
    ],
  },
};

interface DocumentFinding {
  readonly id: string;
  readonly what: string;
  /** The check that finds it, the sheet where it does and what it says among other things; else why figures and headings alone cannot show it. */
  readonly found: { readonly check: string; readonly sheet: string; readonly says: string } | { readonly why: string };
}

const by = (id: string, what: string, check: string, sheet: string, says = ""): DocumentFinding => ({
  id,
  what,
  found: { check, sheet, says },
});
const not = (id: string, what: string, why: string): DocumentFinding => ({ id, what, found: { why } });

export const documentFindings: readonly DocumentFinding[] = [
  by("A1", "255 timer, hvor delene giver 250", "total-wrong", "Tilbud"),
  by("A2", "Slide 38 mod slide 41", "no-common-population", "Slide 41"),
  by("A3", "Slide 40 mod slide 41, Viborg", "distribution-rounding", "Slide 40", "kan ikke komme af Slide 41!B3:B5"),
  by("A4", "43/19/38 kun med største rest", "distribution-rounding", "Slide 40", "kun genskabes af Slide 38!B4:B6"),
  by("A5", "48/17/35 kun med største rest", "distribution-rounding", "Slide 40", "kun genskabes af Slide 41!C3:C5"),
  by("A6", "”ca. hver 4.” af 184 af 634", "one-in-wording", "Opsummering"),
  by("A7", "48.0000", "malformed-number", "Mål 2030"),
  not(
    "A8",
    "0,07 % på førtidspension",
    "Kræver viden om, hvor mange der er på ydelsen; ingen kontrol af størrelsesorden endnu.",
  ),
  by("A9", "48.000 som 7,0 % af 15-24-årige", "official-population", "Landet"),
  by("A10", "14 % ved siden af 2,9 % og 11,2 %", "mixed-decimals", "Slide 38, tekst"),
  not("A11", "”personer” for fuldtidspersoner", "Står i løbende tekst, ikke i tallene."),
  by("A12", "2+2+2+3+5+11+74 = 99", "distribution-rounding", "Gruppe 1"),
  not("A13", "26+23+50 = 99", "Er rigtigt: almindelig afrunding, samme slags som A12."),
  by("A14", "Silkeborg 100,1", "distribution-rounding", "Restgruppe"),
  not("A15", "Job og uddannelse lagt sammen", "Er rigtigt: grupperne overlapper, og ingen sum er trykt."),
  not("A16", "Revalidering i gruppe 3", "Definitionen står i tekst."),
  not("A17", "Hver sin aldersgruppe", "Ses kun, hvor en formel deler dem med hinanden (other-period)."),
  not("A18", "80→50 og 45/35 sager", "To opgørelser af hver sit; ingen regning binder dem sammen."),
  not("A19", "”dobbelt så højt” af 64 og 35", "Står i løbende tekst."),
  not("A20", "”14.” uden pct.", "Står i løbende tekst."),
];

/** What is found of one of them. */
export const foundOf = ({ found }: DocumentFinding, findings: readonly Finding[]): readonly Finding[] =>
  "why" in found
    ? []
    : findings.filter(
        ({ check, sheet, says }) => check === found.check && sheet === found.sheet && says.da.includes(found.says),
      );
