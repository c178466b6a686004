import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Card } from "../../../../functions/card";
import type { Entry } from "../../../../sheet/entry";
import { denominatorDifference, type DenominatorDifference } from "../../../../tables/denominator";
import { useTexts } from "../../../language/tongue";
import type { Texts } from "../../../language/texts.da";

interface DenominatorNoteProps {
  readonly card: Card;
  readonly entries: readonly Entry[];
}

/** Says where the headings of a count and of its population speak of other ages, or of another time. */
export function DenominatorNote({ card, entries }: DenominatorNoteProps) {
  const texts = useTexts();
  const heading = (of: "count" | "population"): string => {
    const entry = entries[card.parameters.findIndex((parameter) => parameter.of === of)];
    return entry?.kind === "range" ? (entry.heading ?? "") : "";
  };
  const difference = denominatorDifference(heading("count"), heading("population"));
  if (!difference) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{said(difference, texts)}</MessageBarBody>
    </MessageBar>
  );
}

function said({ about, count, population }: DenominatorDifference, { form }: Texts): string {
  if (about === "ages") return form.otherAges(`${count.from}-${count.to}`, `${population.from}-${population.to}`);
  const month = ({ year, month: of }: { year: number; month: number }): string =>
    `${String(of).padStart(2, "0")}-${year}`;
  return form.otherDays(month(count), month(population));
}
