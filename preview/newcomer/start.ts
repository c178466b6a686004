import type { SheetData } from "../cells/workbookData";
import { heading, live, note, strong, text, title } from "./cell";

/** The first sheet: what this is, one formula to type, where to look next. */
export function start(): SheetData {
  return {
    name: "Start",
    columnWidths: [20, 175, 520],
    rows: [
      [],
      [undefined, title("TULU til Excel")],
      [undefined, note("Andele, forventet og faktisk, refusion og afstemning som danske regnearksfunktioner.")],
      [],
      [undefined, heading("1  Skriv en formel")],
      [
        undefined,
        { style: { fill: "#FFF8E1" }, format: "#,##0" },
        strong("← Skriv her: =TULU.BESPARELSE(1869;15,9%;13201;67772;0)"),
      ],
      [undefined, undefined, note("Svaret er 15.587.560 kr.: 230 færre end forventet, gange 67.772 kr.")],
      [],
      [undefined, heading("2  Se en, der er skrevet")],
      [
        undefined,
        live("=TULU.ANDEL(1869,13201,1)", "0.0%"),
        text("1.869 fuldtidspersoner af 13.201 unge. Klik på tallet, og se formlen øverst."),
      ],
      [undefined, live('=TULU.FORSKELSTEKST(1959,1869,"fuldtidspersoner")'), undefined],
      [],
      [undefined, heading("3  Brug ruden til højre")],
      [
        undefined,
        text("Beregn"),
        text("Markér tal på arket Opfølgning, vælg hvad du vil vide, og se svaret, før der skrives."),
      ],
      [undefined, text("Kontrol"), text("Se, hvad der modsiger sig selv på et ark eller i hele projektmappen.")],
      [undefined, text("Refusion"), text("Se, hvilken refusion en besparelse antager, og hvad hvert trin er værd.")],
      [
        undefined,
        text("Udvalg"),
        text("Markér en tabel, og se en færdig side: diagram, titel og kilde, ud som PowerPoint."),
      ],
      [
        undefined,
        text("Funktioner"),
        text("Find en funktion, læs hjælpen, og indsæt et eksempel i den celle, du står i."),
      ],
      [],
      [undefined, heading("4  Gå på opdagelse i arkene")],
      [undefined, text("Besparelse"), text("Kæden 1.959 → 2.099 → 1.869 → 15,6 mio. kr., led for led.")],
      [
        undefined,
        text("Ungegrupper"),
        text("Tre kommuner, fire grupper: trykte og beregnede andele og en modsigelse."),
      ],
      [
        undefined,
        text("Befolkning"),
        text("Den befolkning, hver trykt andel forudsætter, ved siden af den officielle."),
      ],
      [undefined, text("Refusion"), text("Refusionstrappen uge for uge, og hvad en nettopris svarer til brutto.")],
      [undefined, text("Opfølgning"), text("En månedlig opfølgning med eksempeltal, som du kan regne videre på.")],
      [undefined, text("Budget"), text("Pris og mængde pr. ydelse med eksempeltal.")],
      [
        undefined,
        text("Afstemning"),
        text("Dokumenternes afledte tal regnet efter: stemmer, afviger, kan ikke udledes."),
      ],
      [undefined, text("Kildetal, Kilder"), text("Alle 327 trykte tal med sted, og dokumenterne, de kommer fra.")],
    ],
  };
}
