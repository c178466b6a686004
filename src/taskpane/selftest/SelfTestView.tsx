import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Textarea,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { useEffect, useRef, useState } from "react";
import { useOwn, useTexts, useTongue } from "../language/tongue";
import { copyText } from "../parts/copyText";
import { View } from "../parts/View";
import { useRemembered } from "../remembered";
import { probes } from "./catalogue";
import { ProbeList } from "./ProbeList";
import { dateText, newsFirst, reportText, summaryText } from "./report";
import type { SelfTest, SelfTestProgress } from "./runSelfTest";
import { saveText } from "./saveText";
import { useSelfTest } from "./useSelfTest";
import { notBegun, sheetLeft, words } from "./words";

const useStyles = makeStyles({
  parts: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS, "& > button": { flexGrow: 1 } },
});

/** Tries this Excel at the press of a button, and shows a report that can be copied. */
export default function SelfTestView({ onClose }: { readonly onClose: () => void }) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const tongue = useTongue();
  const { announce } = useAnnounce();
  const [{ habits }] = useRemembered();
  const { state, start, stop } = useSelfTest();
  const { step } = state;
  const buttons = useRef<HTMLDivElement>(null);

  // The button that was pressed is gone: the keyboard goes on from the one in its place.
  const begun = useRef(false);
  useEffect(() => {
    if (step !== "idle") begun.current = true;
    if (begun.current) buttons.current?.querySelector("button")?.focus();
  }, [step]);
  const said = state.step === "done" ? summaryText(state.test, tongue) : undefined;
  useEffect(() => {
    if (said !== undefined) announce(said);
  }, [announce, said]);

  const report = state.step === "done" ? reportText(state.test, tongue, state.at) : "";
  const [copied, setCopied] = useState<string>();
  const copy = async (): Promise<void> => {
    const text = await copyText(report).then(
      () => own(words.copied),
      () => own(words.notCopied),
    );
    setCopied(text);
    announce(text);
  };
  const foot = (
    <>
      {state.step === "running" && <Progress progress={state.progress} stopping={state.stopping} />}
      {state.step === "done" && copied !== undefined && <Caption1>{copied}</Caption1>}
      <div ref={buttons} className={styles.buttons}>
        {state.step === "running" && (
          <Button disabledFocusable={state.stopping} onClick={stop}>
            {own(words.stop)}
          </Button>
        )}
        {state.step === "done" && (
          <>
            <Button appearance="primary" onClick={() => void copy()}>
              {own(words.copy)}
            </Button>
            <Button onClick={() => saveText(`TULU ${own(words.title)} ${dateText(state.at)}`, report)}>
              {own(words.save)}
            </Button>
            <Button onClick={() => void start()}>{own(words.runAgain)}</Button>
          </>
        )}
        {(state.step === "idle" || state.step === "failed") && (
          <Button appearance="primary" onClick={() => void start()}>
            {own(words.run)}
          </Button>
        )}
      </div>
    </>
  );

  return (
    <View title={own(words.title)} back={{ to: texts.back, go: onClose }} foot={foot}>
      <div className={styles.parts}>
        {state.step !== "done" && <Body1>{own(words.intro)}</Body1>}
        {(state.step === "idle" || state.step === "failed") && (
          <MessageBar intent="warning" layout="multiline">
            <MessageBarBody>{own(words.undoEmptied)}</MessageBarBody>
          </MessageBar>
        )}
        {state.step === "idle" && habits.emptyCells === "zero" && <Body1>{own(words.emptyCellsAreZero)}</Body1>}
        {state.step === "failed" && (
          <MessageBar intent="error" layout="multiline">
            <MessageBarBody>{own(notBegun(state.detail))}</MessageBarBody>
          </MessageBar>
        )}
        {state.step === "done" && <Summary test={state.test} said={said ?? ""} />}
        {state.step === "running" && state.progress && <ProbeList tried={state.progress.tried} />}
        {state.step === "done" && (
          <>
            <ProbeList tried={newsFirst(state.test.tried)} />
            <Field label={own(words.report)}>
              <Textarea readOnly value={report} rows={12} resize="vertical" />
            </Field>
          </>
        )}
      </div>
    </View>
  );
}

function Summary({ test, said }: { readonly test: SelfTest; readonly said: string }) {
  const own = useOwn();
  const stopped = test.tried.length < test.all;
  const clean = !stopped && test.left === undefined && test.tried.every(({ finding }) => finding.verdict !== "differs");
  return (
    <MessageBar intent={clean ? "success" : "warning"} layout="multiline">
      <MessageBarBody>
        {stopped && `${own(words.stopped)} `}
        {`${said} · `}
        {own(test.left === undefined ? words.sheetGone : sheetLeft(test.left))}
      </MessageBarBody>
    </MessageBar>
  );
}

/** Which of the probes is under way, and how far it has come with what it counts. */
function Progress({
  progress,
  stopping,
}: {
  readonly progress: SelfTestProgress | undefined;
  readonly stopping: boolean;
}) {
  const own = useOwn();
  const counted = progress && progress.of > 0 ? ` · ${progress.done}/${progress.of}` : "";
  const text = stopping
    ? own(words.stopping)
    : progress
      ? `${progress.place + 1}/${probes.length} · ${own(progress.probe.title)}${counted}`
      : own(words.waiting);
  const part = progress && progress.of > 0 ? progress.done / progress.of : 0;
  return (
    <Field validationMessage={text} validationState="none">
      <ProgressBar aria-label={text} value={progress ? progress.place + part : 0} max={probes.length} />
    </Field>
  );
}
