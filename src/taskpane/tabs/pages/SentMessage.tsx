import {
  Button,
  Field,
  makeStyles,
  MessageBar,
  MessageBarActions,
  MessageBarBody,
  Textarea,
} from "@fluentui/react-components";
import { DismissRegular } from "@fluentui/react-icons/svg/dismiss";
import { useEffect, useRef } from "react";
import { useTexts } from "../../language/tongue";
import type { PagesWords } from "./pagesWords";
import type { Sending } from "./useSending";

const useStyles = makeStyles({
  message: { outlineStyle: "none" },
  picture: { display: "block", width: "100%", height: "auto" },
});

interface SentMessageProps {
  readonly sending: Sending;
  readonly words: PagesWords;
  /** The picture's text, for those who do not see it. */
  readonly alternative: string;
}

/** What came of it, and what to do where the host has swallowed it: stays until it is closed. */
export function SentMessage({ sending: { sent, clear }, words, alternative }: SentMessageProps) {
  const styles = useStyles();
  const { close } = useTexts();
  const message = useRef<HTMLDivElement>(null);
  const text = useRef<HTMLTextAreaElement>(null);
  useEffect(() => {
    if (sent?.kind === "byHand") text.current?.select();
    else if (sent) message.current?.focus();
  }, [sent]);
  if (!sent) return null;
  const said = {
    file: () => sent.kind === "file" && `${words.sent(sent.name)} ${words.sentElse}`,
    copied: () => words.copied,
    byHand: () => words.copyByHand,
    picture: () => words.pictureShown,
    pictureFailed: () => words.pictureFailed,
    kept: () => sent.kind === "kept" && words.inSet(sent.count),
  }[sent.kind]();
  return (
    <>
      <div ref={message} tabIndex={-1} className={styles.message}>
        <MessageBar
          intent={
            sent.kind === "pictureFailed"
              ? "warning"
              : sent.kind === "copied" || sent.kind === "kept"
                ? "success"
                : "info"
          }
          layout="multiline"
        >
          <MessageBarBody>{said}</MessageBarBody>
          <MessageBarActions
            containerAction={
              <Button appearance="transparent" icon={<DismissRegular />} aria-label={close} onClick={clear} />
            }
          />
        </MessageBar>
      </div>
      {sent.kind === "byHand" && (
        <Field label={words.textField}>
          <Textarea readOnly value={sent.text} rows={6} textarea={{ ref: text }} />
        </Field>
      )}
      {sent.kind === "picture" && <img className={styles.picture} src={sent.address} alt={alternative} />}
    </>
  );
}
