import { useMemo } from "react";
import type { Card } from "../../../../functions/card";
import { useTongue } from "../../../tongue";
import type { Call } from "./callPlan";
import { callPreview } from "./callPreview";
import type { Entry } from "./entry";
import { askedDecimals } from "./initialEntries";

/** The call that the fields make, with its answer; undefined until all that is required is there. */
export function useCall(card: Card, entries: readonly Entry[]): Call | undefined {
  const { language } = useTongue();
  return useMemo(() => {
    const preview = callPreview(card, entries);
    return (
      preview && {
        card,
        entries,
        preview,
        decimals: askedDecimals(card, entries),
        heading: ({ heading, english }) => capital(language === "da" ? heading : english),
      }
    );
  }, [card, entries, language]);
}

const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);
