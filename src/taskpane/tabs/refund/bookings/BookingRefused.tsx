import { makeStyles, MessageBar, MessageBarBody, MessageBarTitle, tokens } from "@fluentui/react-components";
import { useEffect, useRef } from "react";
import type { BookingRefusal } from "../../../../checks/bookings/bookingCheck";
import type { ColumnId } from "../../../../checks/bookings/columns";
import { Section } from "../../../parts/Section";
import { columnNames, type BookingWords } from "./bookingWords";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, outlineStyle: "none" },
  steps: { margin: "0", paddingInlineStart: tokens.spacingHorizontalXL, userSelect: "text" },
  text: { userSelect: "text" },
});

interface BookingRefusedProps {
  readonly refusal: BookingRefusal;
  readonly words: BookingWords;
}

/** Why the whole file is refused, and what to do about it. */
export function BookingRefused({ refusal, words }: BookingRefusedProps) {
  const styles = useStyles();
  const message = useRef<HTMLDivElement>(null);
  useEffect(() => message.current?.focus(), [refusal]);
  return (
    <div ref={message} tabIndex={-1} className={styles.stack}>
      <MessageBar intent="error" layout="multiline">
        <MessageBarBody className={styles.text}>
          <MessageBarTitle>{refusalText(refusal, words)}</MessageBarTitle>
        </MessageBarBody>
      </MessageBar>
      {refusal.why === "cpr" && (
        <Section title={words.aggregate}>
          <ol className={styles.steps}>
            {words.aggregateSteps.map((step) => (
              <li key={step}>{step}</li>
            ))}
          </ol>
        </Section>
      )}
    </div>
  );
}

function refusalText(refusal: BookingRefusal, words: BookingWords): string {
  const named = (columns: readonly ColumnId[]): string => columns.map((id) => columnNames[id]).join(", ");
  switch (refusal.why) {
    case "cpr":
      return words.refusedCpr(refusal.line, refusal.column);
    case "empty":
      return words.refusedEmpty;
    case "headings":
      return words.refusedHeadings(named(refusal.missing));
    case "twice":
      return words.refusedTwice(named(refusal.columns));
    case "weeks":
      return words.refusedWeeks;
  }
}
