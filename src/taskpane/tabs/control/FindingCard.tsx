import { Body1, Button, Caption1, Field, Input, makeStyles, tokens } from "@fluentui/react-components";
import { useId, useRef, useState } from "react";
import type { Finding, Mend } from "../../../checks/finding";
import { useTexts, useTongue } from "../../language/tongue";
import { useWorkbook } from "../../port";
import type { ControlWords } from "./controlWords";
import { firstPlace, placeText } from "./findingPlace";
import { closedByEscape, MendPreview } from "./MendPreview";

const useStyles = makeStyles({
  card: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingBlock: tokens.spacingVerticalS,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
  },
  says: { userSelect: "text" },
  quiet: { color: tokens.colorNeutralForeground2, userSelect: "text" },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  inner: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
});

interface FindingCardProps {
  readonly finding: Finding;
  readonly words: ControlWords;
  readonly onMend: (mends: readonly Mend[]) => Promise<void>;
  readonly onPass: (reason: string) => Promise<void>;
}

/** One finding: what, where, and what can be done about it. */
export function FindingCard({ finding, words, onMend, onPass }: FindingCardProps) {
  const styles = useStyles();
  const workbook = useWorkbook();
  const { language } = useTongue();
  const [open, setOpen] = useState<"mend" | "pass">();
  const id = useId();
  const place = placeText(finding);
  const first = firstPlace(finding);
  const buttons = useRef<HTMLDivElement>(null);
  // Whoever closes it goes on from where it was opened.
  const close = () => {
    buttons.current?.querySelector<HTMLElement>('[aria-expanded="true"]')?.focus();
    setOpen(undefined);
  };
  const toggle = (which: "mend" | "pass") => setOpen(open === which ? undefined : which);
  return (
    <li className={styles.card}>
      <Body1 id={id} className={styles.says}>
        {finding.says[language]}
      </Body1>
      <Caption1 className={styles.quiet}>{place}</Caption1>
      <div ref={buttons} className={styles.buttons}>
        {first && (
          <Button size="small" aria-label={words.showAt(place)} onClick={() => void workbook.show(first)}>
            {words.show}
          </Button>
        )}
        {finding.mends && (
          <Button
            size="small"
            aria-label={words.mendAt(place)}
            aria-expanded={open === "mend"}
            onClick={() => toggle("mend")}
          >
            {words.mend}
          </Button>
        )}
        <Button
          size="small"
          appearance="subtle"
          aria-label={words.passAt(place)}
          aria-expanded={open === "pass"}
          onClick={() => toggle("pass")}
        >
          {words.pass}
        </Button>
      </div>
      {open === "mend" && finding.mends && (
        <MendPreview mends={finding.mends} words={words} onMend={onMend} onClose={close} />
      )}
      {open === "pass" && <PassForm words={words} onPass={onPass} onClose={close} />}
    </li>
  );
}

interface PassFormProps {
  readonly words: ControlWords;
  readonly onPass: (reason: string) => Promise<void>;
  readonly onClose: () => void;
}

/** A finding is passed over for a reason, or not at all. */
function PassForm({ words, onPass, onClose }: PassFormProps) {
  const styles = useStyles();
  const texts = useTexts();
  const [reason, setReason] = useState("");
  const [asked, setAsked] = useState(false);
  const pass = () => (reason.trim() === "" ? setAsked(true) : void onPass(reason.trim()));
  return (
    <div className={styles.inner} onKeyDown={closedByEscape(onClose)}>
      <Field
        label={words.reason}
        hint={words.reasonHint}
        {...(asked ? { validationMessage: words.noReason, validationState: "error" as const } : {})}
      >
        <Input
          value={reason}
          autoFocus
          onChange={(_, { value }) => {
            setReason(value);
            setAsked(false);
          }}
          onKeyDown={({ key }) => {
            if (key === "Enter") pass();
          }}
        />
      </Field>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" onClick={pass}>
          {words.passNow}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}
