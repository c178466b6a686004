import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { CopyRegular } from "@fluentui/react-icons/svg/copy";
import { useEffect, useMemo, useRef } from "react";
import type { CheckedBookings } from "../../../../checks/bookings/bookingCheck";
import type { Place } from "../../../../sheet/place";
import { useWriting } from "../../../form/useWriting";
import { WritingOutcome } from "../../../form/WritingOutcome";
import { useTexts, useTongue } from "../../../language/tongue";
import { copyText } from "../../../parts/copyText";
import { Section } from "../../../parts/Section";
import { View } from "../../../parts/View";
import { bookingPlan } from "./bookingPlan";
import type { BookingWords } from "./bookingWords";
import { FindingList } from "./FindingList";
import { faultyLines, findingRows, groupsOf, weekText } from "./findingText";
import { SumTable } from "./SumTable";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL, outlineStyle: "none" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  foot: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalM },
  write: { flexShrink: 0, marginInlineStart: "auto" },
  text: { userSelect: "text" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface BookingOutcomeProps {
  readonly checked: CheckedBookings;
  readonly place: Place | undefined;
  /** Whether the lines are made up, to see what the check does. */
  readonly example: boolean;
  readonly words: BookingWords;
  readonly onBack: () => void;
}

/** What the check found: the verdict, by kind with its kroner, the sums, and the way to a sheet or the clipboard. */
export function BookingOutcome({ checked, place, example, words, onBack }: BookingOutcomeProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { language, culture } = useTongue();
  const { announce } = useAnnounce();
  const writing = useWriting();
  const verdict = useRef<HTMLDivElement>(null);
  useEffect(() => verdict.current?.focus(), []);
  const { findings, lines, weeks, sums } = checked;
  const groups = useMemo(() => groupsOf(findings), [findings]);
  const faults = useMemo(() => faultyLines(findings), [findings]);
  const copy = async () => {
    try {
      await copyText(findingRows(checked, words, language, culture));
      announce(words.copied);
    } catch {
      announce(words.notCopied, { alert: true });
    }
  };
  const write = () => {
    const plan = bookingPlan(checked, words, language, example);
    return writing.start(plan, { kind: "newSheet", name: plan.title });
  };
  return (
    <View
      title={words.title}
      back={{ to: texts.back, go: onBack }}
      foot={
        <>
          <WritingOutcome writing={writing} />
          <div className={styles.foot}>
            <Caption1 className={styles.quiet}>{words.writes}</Caption1>
            <Button className={styles.write} appearance="primary" onClick={() => void write()}>
              {words.write}
            </Button>
          </div>
        </>
      }
    >
      <div className={styles.stack}>
        <div ref={verdict} tabIndex={-1} className={styles.stack}>
          <MessageBar intent={faults === 0 ? "success" : "warning"} layout="multiline">
            <MessageBarBody className={styles.text}>
              {faults === 0 ? words.right(lines) : words.wrong(faults, lines)}
            </MessageBarBody>
          </MessageBar>
        </div>
        {example && <Body1>{words.exampleFigures}</Body1>}
        <Caption1 className={styles.quiet}>
          {Number.isFinite(weeks.first) && `${words.weeks(weekText(weeks.first), weekText(weeks.last))} `}
          {words.scheme}
        </Caption1>
        {!checked.hasRates && <Body1>{words.withoutRates}</Body1>}
        {groups.length > 0 && (
          <Section title={words.findings}>
            {groups.map((group) => (
              <FindingList key={group.kind} group={group} place={place} words={words} />
            ))}
          </Section>
        )}
        <div className={styles.buttons}>
          {groups.length > 0 && (
            <Button icon={<CopyRegular />} onClick={() => void copy()}>
              {words.copy}
            </Button>
          )}
          <Button onClick={onBack}>{words.another}</Button>
        </div>
        {checked.hasRates && <SumTable of="rate" sums={sums.byRate} words={words} />}
        <SumTable of="benefit" sums={sums.byBenefit} words={words} />
      </div>
    </View>
  );
}
