import {
  Body1,
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { useEffect, useMemo, useState, type ReactNode } from "react";
import { useTexts, useTongue } from "../../../language/tongue";
import { View } from "../../../parts/View";
import { BookingOutcome } from "./BookingOutcome";
import { BookingRefused } from "./BookingRefused";
import { BookingSources } from "./BookingSources";
import { bookingWordsIn } from "./bookingWords";
import { useBookingCheck } from "./useBookingCheck";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  stop: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** A booking file in, what is wrong in it out: nothing of the file itself is kept. */
export default function BookingView({ onBack }: { readonly onBack: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const { language } = useTongue();
  const words = useMemo(() => bookingWordsIn(language), [language]);
  const work = useBookingCheck();
  const { state } = work;
  const checked = state.step === "answered" && "checked" in state.answer ? state.answer.checked : undefined;
  const refused = state.step === "answered" && "refused" in state.answer ? state.answer.refused : undefined;
  if (checked && state.step === "answered") {
    const { place, example } = state;
    return (
      <BookingOutcome checked={checked} place={place} example={example === true} words={words} onBack={work.clear} />
    );
  }
  return (
    <View title={words.title} back={{ to: texts.back, go: onBack }}>
      <div className={styles.stack}>
        <Body1 className={styles.quiet}>{words.summary}</Body1>
        <Caption1 className={styles.quiet}>{words.noCpr}</Caption1>
        {state.step === "working" && (
          <Progress text={words.progress(state.done, state.all)} value={state.done / state.all}>
            <Button className={styles.stop} size="small" onClick={work.stop}>
              {texts.stop}
            </Button>
          </Progress>
        )}
        {(state.step === "stopped" || state.step === "unreadable") && (
          <MessageBar intent={state.step === "stopped" ? "info" : "error"} layout="multiline">
            <MessageBarBody>{words[state.step]}</MessageBarBody>
          </MessageBar>
        )}
        {refused && <BookingRefused refusal={refused} words={words} />}
        {state.step !== "working" && <BookingSources work={work} words={words} />}
      </div>
    </View>
  );
}

const silent = 500;

interface ProgressProps {
  readonly text: string;
  readonly value: number;
  readonly children: ReactNode;
}

/** How far it has come, once it takes long enough to be wondered at. */
function Progress({ text, value, children }: ProgressProps) {
  const styles = useStyles();
  const [long, setLong] = useState(false);
  useEffect(() => {
    const wait = setTimeout(() => setLong(true), silent);
    return () => clearTimeout(wait);
  }, []);
  if (!long) return null;
  return (
    <div className={styles.stack}>
      <Caption1>{text}</Caption1>
      <ProgressBar aria-label={text} value={value} />
      {children}
    </div>
  );
}
