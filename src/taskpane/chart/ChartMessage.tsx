import {
  Button,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  ProgressBar,
  useAnnounce,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import { hindranceText } from "../form/hindranceText";
import type { Texts } from "../language/texts.da";
import { useTexts, useTongue } from "../language/tongue";
import { chartWordsIn, type ChartWords } from "./chartWords";
import type { ChartState, SheetChart } from "./useSheetChart";

const useStyles = makeStyles({ message: { outlineStyle: "none" } });

/** What came of putting the chart into the sheet, and what can be done with it: stays until it is closed. */
export function ChartMessage({ chart: { state, remove, show, clear } }: { readonly chart: SheetChart }) {
  const styles = useStyles();
  const texts = useTexts();
  const words = chartWordsIn(useTongue().language);
  const { announce } = useAnnounce();
  const message = useRef<HTMLDivElement>(null);
  const isOver = state.step !== "idle" && state.step !== "working";
  useEffect(() => {
    if (isOver) message.current?.focus();
  }, [isOver, state]);
  const waiting = state.step === "working" && state.waiting;
  useEffect(() => {
    if (waiting) announce(texts.writing.waiting);
  }, [waiting, announce, texts]);
  if (state.step === "idle") return null;
  if (state.step === "working")
    return state.waiting ? (
      <MessageBar intent="info" layout="multiline">
        <MessageBarBody>{texts.writing.waiting}</MessageBarBody>
      </MessageBar>
    ) : (
      <ProgressBar aria-label={texts.loading} />
    );
  return (
    <div ref={message} tabIndex={-1} className={styles.message}>
      <MessageBar intent={intentOf(state)} layout="multiline">
        <MessageBarBody>{said(state, words, texts)}</MessageBarBody>
        <MessageBarActions
          containerAction={
            <Button appearance="transparent" icon={<DismissRegular />} aria-label={texts.close} onClick={clear} />
          }
        >
          {state.step === "inserted" && (
            <>
              <Button size="small" onClick={show}>
                {texts.show}
              </Button>
              <Button size="small" onClick={() => void remove()}>
                {words.remove}
              </Button>
            </>
          )}
        </MessageBarActions>
      </MessageBar>
    </div>
  );
}

type Over = Exclude<ChartState, { readonly step: "idle" | "working" }>;

function intentOf(state: Over): "success" | "warning" | "error" {
  if (state.step === "failed") return "error";
  if (state.step === "removed") return state.done ? "success" : "error";
  return state.all.some(({ result }) => result.notices.length > 0) ? "warning" : "success";
}

function said(state: Over, words: ChartWords, texts: Texts): string {
  if (state.step === "removed") return state.done ? words.removed : words.notRemoved;
  if (state.step === "failed") {
    const { hindrances, detail, restored } = state.result;
    return [
      restored ? words.failed : words.notRestored,
      ...hindrances.map((hindrance) => hindranceText(hindrance, texts)),
      ...(detail === undefined || detail === "" ? [] : [texts.writing.excelSays(detail)]),
    ].join(" ");
  }
  const { made, all } = state;
  const some = (holds: (one: (typeof all)[number]) => boolean): boolean => all.some(holds);
  return [
    ...all.map(({ result: { replaced, address } }) => (replaced ? words.replaced(address) : words.inserted(address))),
    some(({ result }) => result.newSheet) ? words.newSheet : "",
    ...new Set(all.map(({ chart }) => (chart.follows === true ? words.follows : words.fixed[chart.follows]))),
    some(({ chart }) => made.title !== undefined && chart.title !== made.title) ? words.otherTitle : "",
    some(({ result }) => result.notices.some(({ kind }) => kind === "withoutStyle")) ? words.withoutLook : "",
    all.length > 1 ? words.undoEach : all[0]?.result.oneUndoStep ? words.undo : words.noUndo,
  ]
    .filter((text) => text !== "")
    .join(" ");
}
