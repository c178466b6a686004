import {
  Button,
  Caption1,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  tokens,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { lazy, Suspense, useEffect, useRef } from "react";
import { useTexts } from "../language/tongue";
import { cellReference } from "../../formulas/reference";
import type { NextStep } from "../parts/InsertFoot";
import { useWorkbook } from "../port";
import { hindranceText } from "./hindranceText";
import type { WritingWork } from "./useWriting";

const OverwriteDialog = lazy(() => import("./OverwriteDialog"));

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS },
  message: { outlineStyle: "none" },
  stop: { alignSelf: "flex-start" },
  text: { userSelect: "text" },
});

interface WritingOutcomeProps {
  readonly writing: WritingWork;
  /** What else one could do next, offered when it is written. */
  readonly next?: readonly NextStep[];
}

/** What came of writing: stays until it is closed or something else is written. */
export function WritingOutcome({ writing: { state, start, clear }, next = [] }: WritingOutcomeProps) {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const message = useRef<HTMLDivElement>(null);
  // The message is what one has been waiting for.
  useEffect(() => {
    if (state.step === "done" || state.step === "failed") message.current?.focus();
  }, [state.step]);
  const close = <Button appearance="transparent" icon={<DismissRegular />} aria-label={texts.close} onClick={clear} />;
  switch (state.step) {
    case "idle":
      return null;
    case "writing":
      if (state.waiting) {
        return (
          <MessageBar intent="info" layout="multiline">
            <MessageBarBody>{texts.writing.waiting}</MessageBarBody>
          </MessageBar>
        );
      }
      if (!state.progress) return <ProgressBar aria-label={texts.loading} />;
      return (
        <div className={styles.stack}>
          <Caption1>{texts.writing.progress(state.progress.cells, state.progress.all)}</Caption1>
          <ProgressBar
            aria-label={texts.writing.progress(state.progress.cells, state.progress.all)}
            value={state.progress.cells / state.progress.all}
          />
          <Button className={styles.stop} size="small" onClick={state.progress.stop}>
            {texts.stop}
          </Button>
        </div>
      );
    case "asking":
      return (
        <Suspense>
          <OverwriteDialog question={state.question} onStart={start} onClose={clear} />
        </Suspense>
      );
    case "done": {
      const { said, whole, written } = state;
      const [without] = written.results?.without ?? [];
      const cell = without === undefined ? undefined : cellReference(without)?.area;
      return (
        <div ref={message} tabIndex={-1} className={styles.message}>
          <MessageBar intent={whole ? "success" : "warning"} layout="multiline">
            <MessageBarBody className={styles.text}>{said}</MessageBarBody>
            <MessageBarActions containerAction={close}>
              {cell && (
                <Button size="small" onClick={() => void workbook.show({ sheet: written.place.sheet, ...cell })}>
                  {texts.show}
                </Button>
              )}
              {next.map(({ label, go }) => (
                <Button key={label} size="small" onClick={go}>
                  {label}
                </Button>
              ))}
            </MessageBarActions>
          </MessageBar>
        </div>
      );
    }
    case "gone":
      return (
        <MessageBar intent="info" layout="multiline">
          <MessageBarBody>{texts.writing.gone(state.address)}</MessageBarBody>
          <MessageBarActions containerAction={close} />
        </MessageBar>
      );
    case "failed": {
      const { inspection, detail, restored, why } = state.reason;
      const hindrances = inspection?.hindrances ?? [];
      const stopped = why === "stopped" && restored;
      return (
        <div ref={message} tabIndex={-1} className={styles.message}>
          <MessageBar intent={stopped ? "info" : "error"} layout="multiline">
            <MessageBarBody className={styles.text}>
              {[
                stopped ? texts.writing.stopped : restored ? texts.writing.failed : texts.writing.notRestored,
                ...hindrances.map((hindrance) => hindranceText(hindrance, texts)),
                ...(detail === undefined || detail === "" ? [] : [texts.writing.excelSays(detail)]),
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
        </div>
      );
    }
  }
}
