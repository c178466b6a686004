import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { lazy, Suspense, type ReactNode } from "react";
import { useTexts } from "../language/tongue";
import { hindranceText } from "./hindranceText";
import type { WritingWork } from "./useWriting";

const OverwriteDialog = lazy(() => import("./OverwriteDialog"));

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  text: { userSelect: "text" },
});

interface WritingOutcomeProps {
  readonly writing: WritingWork;
  /** What one would do next, offered when it is written. */
  readonly next?: ReactNode;
}

/** What came of writing: stays until it is closed or something else is written. */
export function WritingOutcome({ writing: { state, start, clear }, next }: WritingOutcomeProps) {
  const styles = useStyles();
  const texts = useTexts();
  const close = <Button appearance="transparent" icon={<DismissRegular />} aria-label={texts.close} onClick={clear} />;
  switch (state.step) {
    case "idle":
      return null;
    case "writing":
      return state.waiting ? (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.writing.waiting}</MessageBarBody>
        </MessageBar>
      ) : (
        <ProgressBar aria-label={texts.loading} />
      );
    case "asking":
      return (
        <Suspense>
          <OverwriteDialog question={state.question} onStart={start} onClose={clear} />
        </Suspense>
      );
    case "done":
      return (
        <div className={styles.stack}>
          <MessageBar intent="success" layout="multiline">
            <MessageBarBody className={styles.text}>{state.said}</MessageBarBody>
            <MessageBarActions containerAction={close}>{next}</MessageBarActions>
          </MessageBar>
        </div>
      );
    case "failed": {
      const { hindrances, detail, restored } = state.reason;
      return (
        <MessageBar intent="error" layout="multiline">
          <MessageBarBody className={styles.text}>
            {[
              restored ? texts.writing.failed : texts.writing.notRestored,
              ...hindrances.map((hindrance) => hindranceText(hindrance, texts)),
              ...(detail === undefined ? [] : [texts.writing.excelSays(detail)]),
            ].join(" ")}
          </MessageBarBody>
          <MessageBarActions containerAction={close}>
            {hindrances.length > 0 && state.plan.kind === "block" && (
              <Button onClick={() => void start(state.plan, { kind: "newSheet", name: state.plan.title })}>
                {texts.writing.newSheet}
              </Button>
            )}
          </MessageBarActions>
        </MessageBar>
      );
    }
  }
}
