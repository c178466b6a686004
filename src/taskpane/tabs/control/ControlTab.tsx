import {
  Body1,
  Button,
  Caption1,
  Field,
  makeStyles,
  mergeClasses,
  MessageBar,
  MessageBarBody,
  ProgressBar,
  Radio,
  RadioGroup,
  Subtitle2,
  tokens,
  useAnnounce,
} from "@fluentui/react-components";
import { useEffect, useMemo, useRef, useState } from "react";
import { checks } from "../../../checks/catalogue";
import type { Finding, Mend } from "../../../checks/finding";
import { placeAddress, type Place } from "../../../sheet/place";
import type { PassedOver } from "../../../workbook/passedOver";
import { useWriting } from "../../form/useWriting";
import { WritingOutcome } from "../../form/WritingOutcome";
import { useTexts, useTongue } from "../../language/tongue";
import { View } from "../../parts/View";
import { useWorkbook } from "../../port";
import { useSelection } from "../../selection";
import { today } from "../calculate/today";
import { controlWordsIn } from "./controlWords";
import { FindingGroups } from "./FindingGroups";
import { isPassedOver } from "./findingPlace";
import { reportPlan } from "./reportPlan";
import { TakenLine } from "./TakenLine";
import { useChecking, type Scope } from "./useChecking";
import { useTakenFor } from "./useTakenFor";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, outlineStyle: "none" },
  question: { margin: "0" },
  begin: { paddingBlockStart: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2 },
  left: { alignSelf: "flex-start" },
  foot: {
    display: "flex",
    flexWrap: "wrap",
    alignItems: "center",
    justifyContent: "flex-end",
    gap: tokens.spacingHorizontalM,
  },
  text: { userSelect: "text" },
  // What is not chosen is as easy to read as what is.
  option: { color: tokens.colorNeutralForeground1 },
});

type ScopeKind = Scope["kind"];

/** Reads a selection, a sheet or the workbook for what contradicts itself. */
export default function ControlTab() {
  const styles = useStyles();
  const texts = useTexts();
  const { language } = useTongue();
  const words = useMemo(() => controlWordsIn(language), [language]);
  const workbook = useWorkbook();
  const { announce } = useAnnounce();
  const writing = useWriting();
  const work = useChecking();
  const [kind, setKind] = useState<ScopeKind>("sheet");
  const [said, setSaid] = useState<{ readonly text: string; readonly good: boolean }>();
  const verdict = useRef<HTMLDivElement>(null);
  const places = useMarked();
  const sheet = places[0]?.sheet;
  const marksSeveral = places.some(({ rows, columns }) => rows * columns > 1);
  const { state } = work;
  const open =
    state.step === "done"
      ? state.findings.filter((one) => !state.passedOver.some((over) => isPassedOver(one, over)))
      : [];
  // The verdict is what one has been waiting for, also when it is the same as before.
  useEffect(() => {
    if (state.step === "done" || state.step === "failed") verdict.current?.focus();
  }, [state]);

  const scopeOf = (chosen: ScopeKind): Scope | undefined =>
    chosen === "workbook"
      ? { kind: "workbook" }
      : sheet === undefined
        ? undefined
        : chosen === "selection" && marksSeveral
          ? { kind: "selection", places }
          : { kind: "sheet", name: sheet };
  const run = (scope = scopeOf(kind)) => {
    setSaid(undefined);
    writing.clear();
    return scope ? work.start(scope) : Promise.resolve();
  };
  const block = useTakenFor();
  const tell = (text: string, good: boolean) => {
    setSaid({ text, good });
    announce(text);
  };
  const mend = async (finding: Finding, mends: readonly Mend[]) => {
    const { done, left } = await workbook.mendCells(finding.sheet, mends);
    if (state.step === "done") await work.start(state.scope);
    tell(left.length > 0 ? words.notMended(left.join(", ")) : words.mended(done), left.length === 0);
  };
  const pass = async ({ check, sheet: on, cells, says }: Finding, reason: string) => {
    const { year, month, day } = today();
    const two = (n: number): string => String(n).padStart(2, "0");
    await workbook.passOver({
      check,
      sheet: on,
      cells,
      says: says.da,
      reason,
      on: `${year}-${two(month)}-${two(day)}`,
    });
    await work.refresh();
  };
  const takeBack = async (over: PassedOver) => {
    await workbook.takeBack(over);
    await work.refresh();
  };
  const option = (text: string) => <span className={styles.option}>{text}</span>;
  const isWorking = state.step === "reading" || state.step === "checking";
  const write = () =>
    state.step === "done"
      ? writing.start(reportPlan(state, words, language, today()), { kind: "newSheet", name: words.reportTitle })
      : undefined;
  return (
    <View
      foot={
        <>
          <WritingOutcome writing={writing} />
          <div className={styles.foot}>
            {state.step === "done" && <Button onClick={() => void run()}>{words.again}</Button>}
            {state.step === "done" ? (
              <Button appearance="primary" onClick={() => void write()}>
                {words.report}
              </Button>
            ) : (
              <Button
                appearance="primary"
                disabledFocusable={isWorking || scopeOf(kind) === undefined}
                onClick={() => void run()}
              >
                {words.run}
              </Button>
            )}
          </div>
        </>
      }
    >
      <div className={mergeClasses(styles.stack, styles.begin)}>
        <Subtitle2 as="h1" className={styles.question}>
          {words.question}
        </Subtitle2>
        <Body1 className={styles.quiet}>{words.summary}</Body1>
        <Field label={words.scope}>
          <RadioGroup
            value={kind === "selection" && !marksSeveral ? "sheet" : kind}
            onChange={(_, { value }) => setKind(value as ScopeKind)}
          >
            {marksSeveral && (
              <Radio value="selection" label={option(words.selection(places.map(placeAddress).join(", ")))} />
            )}
            <Radio value="sheet" label={option(words.sheet(sheet ?? "…"))} />
            <Radio value="workbook" label={option(words.workbook)} />
          </RadioGroup>
        </Field>
        {block && (
          <TakenLine
            block={block}
            words={words}
            // What has been found is found anew with what the user says of the figures.
            onChange={() => void (state.step === "done" && work.start(state.scope))}
          />
        )}
        {isWorking && (
          <div className={styles.stack}>
            <Caption1>{words[state.step](state.sheet, Math.round(state.done * 100))}</Caption1>
            <ProgressBar aria-label={words[state.step](state.sheet, Math.round(state.done * 100))} value={state.done} />
            <Button className={styles.left} size="small" onClick={work.stop}>
              {texts.stop}
            </Button>
          </div>
        )}
        <div ref={verdict} tabIndex={-1} className={styles.stack}>
          {state.step === "stopped" && (
            <MessageBar intent="info" layout="multiline">
              <MessageBarBody>{words.stopped}</MessageBarBody>
            </MessageBar>
          )}
          {state.step === "failed" && (
            <MessageBar intent="error" layout="multiline">
              <MessageBarBody className={styles.text}>{words.failed(state.detail)}</MessageBarBody>
            </MessageBar>
          )}
          {said && (
            <MessageBar intent={said.good ? "success" : "warning"} layout="multiline">
              <MessageBarBody className={styles.text}>{said.text}</MessageBarBody>
            </MessageBar>
          )}
          {state.step === "done" && (
            <MessageBar intent={open.length === 0 ? "success" : "warning"} layout="multiline">
              <MessageBarBody className={styles.text}>
                {open.length === 0
                  ? words.nothing(checks.length, state.sheets.length)
                  : words.found(open.length, checks.length, state.sheets.length)}
                {state.tooLarge.length > 0 && ` ${words.tooLarge(state.tooLarge.join(", "))}`}
              </MessageBarBody>
            </MessageBar>
          )}
        </div>
        {state.step === "done" && (
          <FindingGroups
            findings={state.findings}
            passedOver={state.passedOver}
            words={words}
            onMend={mend}
            onPass={pass}
            onTakeBack={takeBack}
          />
        )}
      </div>
    </View>
  );
}

/** The areas that are marked in the sheet. */
function useMarked(): readonly Place[] {
  const selection = useSelection();
  return useMemo(() => selection?.areas.map(({ asked }) => asked) ?? [], [selection]);
}
