import type { Fields } from "../../field";
import { schemeFields } from "../schemeFields";
import { words } from "./words";

/** The fields of the block "Hvilken refusion er antaget?". */
export const assumedRefundFields = {
  saving: {
    kind: "given",
    of: "amount",
    optional: true,
    name: words.saving,
    help: { da: "Besparelsen i kr.: en celle, eller skriv et tal.", en: "The saving in kr.: a cell, or a number." },
  },
  persons: {
    kind: "given",
    of: "count",
    optional: true,
    name: words.persons,
    help: {
      da: "Hvor mange personer eller fuldtidspersoner færre.",
      en: "How many persons or full-time persons fewer.",
    },
  },
  net: {
    kind: "given",
    of: "price",
    optional: true,
    name: words.net,
    help: {
      da: "Prisen efter refusion. Uden: besparelsen delt med personerne.",
      en: "The price net of refund. Left out: the saving divided by the persons.",
    },
  },
  gross: {
    kind: "given",
    of: "price",
    optional: true,
    name: words.gross,
    help: {
      da: "Prisen før refusion, hvis den kendes: så følger den antagne refusion.",
      en: "The price before refund, if known: then the assumed refund follows.",
    },
  },
  ...schemeFields,
} as const satisfies Fields;
