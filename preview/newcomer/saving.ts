import type { SheetData } from "../cells/workbookData";
import { agreement, columnHeading, heading, input, live, note, printed, spilled, text, title, wrapped } from "./cell";

/** The first document's chain, step by step: 1,959 → 2,099 → 1,869 → 15.6 million kroner. */
export function saving(): SheetData {
  const share = "0.0%";
  const count = "#,##0";
  const signed = "+#,##0;\u2212#,##0;0";
  const oneDecimal = "+#,##0.0;\u2212#,##0.0;0.0";
  return {
    name: "Besparelse",
    columnWidths: [225, 80, 80, 80, 330],
    freezeRows: 4,
    rows: [
      [title("Fra 1.959 unge til 15,6 mio. kr.")],
      [note("Viborg Kommune, 18-29-årige på offentlig forsørgelse. Gule celler kan ændres; resten regner med.")],
      [],
      [
        columnHeading("", "Left"),
        columnHeading("Trykt"),
        columnHeading("Beregnet"),
        columnHeading("Dom", "Left"),
        columnHeading("Sådan", "Left"),
      ],
      [text("Fuldtidspersoner, januar 2015"), input(1959)],
      [text("Andel af befolkningen, januar 2015"), input(0.159, share)],
      [
        text("Befolkning, januar 2015 (ikke trykt)"),
        undefined,
        live("=TULU.BEFOLKNINGFRA(B5,B6,1)", count),
        spilled(count),
        wrapped("Mindste og højeste befolkning, som 1.959 og 15,9 % tillader."),
      ],
      [text("Fuldtidspersoner, september 2017"), input(1869)],
      [
        text("Befolkning, september 2017 (ikke trykt)"),
        input(13201),
        undefined,
        undefined,
        wrapped("13.199-13.204 er de befolkninger, der giver både 14,2 % og 2.099."),
      ],
      [
        text("Andel, september 2017"),
        printed(0.142, share),
        live("=TULU.ANDEL(B8,B9,1)", share),
        agreement("C10", "B10", "afviger"),
        text("fuldtidspersoner ÷ befolkning"),
      ],
      [
        text("Forventet ved uændret andel"),
        printed(2099),
        live("=TULU.FORVENTET(B6,B9,0)", count),
        agreement("C11", "B11", "afviger"),
        text("15,9 % af 13.201, hele personer"),
      ],
      [text("Faktisk"), printed(1869), live("=B8", count)],
      [
        text("Reel forskel"),
        printed(230),
        live("=TULU.REELFORSKEL(B8,B6,B9,0)", count),
        agreement("C13", "B13", "afviger"),
        text("forventet − faktisk"),
      ],
      [text("Enhedspris, netto kr. pr. år"), input(67772)],
      [
        text("Besparelse, kr. pr. år"),
        printed(15600000, '#,##0.0,, "mio. kr."'),
        live("=TULU.BESPARELSE(B8,B6,B9,B14,0)", "#,##0"),
        agreement("ROUND(C15/1000000,1)", "B15/1000000", "afviger"),
        text("reel forskel × enhedspris"),
      ],
      [text("Som tekst"), undefined, live('=TULU.TALTEKST(C15,"mio",1)', undefined, { horizontal: "Right" })],
      [],
      [heading("Hvorfor er faldet 90 og forskellen 230?")],
      [
        columnHeading("", "Left"),
        columnHeading("Ændring"),
        columnHeading("heraf befolkning"),
        columnHeading("heraf andel"),
      ],
      [
        text("Opdeling, hele personer"),
        live("=B8-B5", signed),
        live("=C11-B5", signed),
        live("=B8-C11", signed),
        text("flere unge, men en mindre del af dem"),
      ],
      [
        text("Opdeling, uafrundet"),
        live("=TULU.OPDELING(B5,C7,B8,B9)", oneDecimal),
        spilled(oneDecimal),
        spilled(oneDecimal),
        text("samme opdeling med den uafrundede andel"),
      ],
      [
        text("Afrundingen af andelen betyder"),
        live("=C11-B5/C7*B9", oneDecimal),
        undefined,
        undefined,
        text("personer: 15,9 % mod den uafrundede andel"),
      ],
      [],
      [note("Tallet tager ikke højde for refusionstrin, budgetgaranti eller beskæftigelsestilskud.")],
    ],
  };
}
