import { MessageBar, MessageBarBody } from "@fluentui/react-components";
import type { Entry } from "../../sheet/entry";
import { denominatorDifference, type DenominatorDifference } from "../../tables/denominator";
import { useTexts } from "../language/tongue";
import type { Texts } from "../language/texts.da";

/** A field's meaning, "count" or "population" or another, and what is in it. */
interface MeantEntry {
  readonly of: string | undefined;
  readonly entry: Entry | undefined;
}

/** Says where the headings of a count and of the population after it speak of other ages, or of another time. */
export function DenominatorNote({ fields }: { readonly fields: readonly MeantEntry[] }) {
  const texts = useTexts();
  const difference = firstDifference(fields);
  if (!difference) return null;
  return (
    <MessageBar intent="warning" layout="multiline">
      <MessageBarBody>{said(difference, texts)}</MessageBarBody>
    </MessageBar>
  );
}

const headingOf = (entry: Entry | undefined): string => (entry?.kind === "range" ? (entry.heading ?? "") : "");

function firstDifference(fields: readonly MeantEntry[]): DenominatorDifference | undefined {
  let count = "";
  for (const { of, entry } of fields) {
    if (of === "count") count = headingOf(entry);
    const difference = of === "population" ? denominatorDifference(count, headingOf(entry)) : undefined;
    if (difference) return difference;
  }
  return undefined;
}

function said({ about, count, population }: DenominatorDifference, { form }: Texts): string {
  if (about === "ages") return form.otherAges(`${count.from}-${count.to}`, `${population.from}-${population.to}`);
  const month = ({ year, month: of }: { year: number; month: number }): string =>
    `${String(of).padStart(2, "0")}-${year}`;
  return form.otherDays(month(count), month(population));
}
