import { Body1, Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Mend } from "../../../checks/finding";
import { shownFormula } from "../../../formulas/danish";
import { numberText } from "../../language/numbers";
import { useTexts, useTongue } from "../../language/tongue";
import type { ControlWords } from "./controlWords";

const useStyles = makeStyles({
  inner: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    paddingBlock: tokens.spacingVerticalXS,
  },
  buttons: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalS },
  // Every cell can be looked at, however many there are.
  cells: {
    listStyleType: "none",
    margin: "0",
    padding: "0",
    maxHeight: "240px",
    overflowY: "auto",
    userSelect: "text",
    fontVariantNumeric: "tabular-nums",
  },
});

interface MendPreviewProps {
  readonly mends: readonly Mend[];
  readonly words: ControlWords;
  readonly onMend: (mends: readonly Mend[]) => Promise<void>;
  readonly onClose: () => void;
}

/** What the cells hold and what they will hold, before anything is written. */
export function MendPreview({ mends, words, onMend, onClose }: MendPreviewProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { culture } = useTongue();
  const shown = (content: string | number): string =>
    typeof content === "number"
      ? numberText(content, culture)
      : content.startsWith("=")
        ? shownFormula(content, culture)
        : `”${content}”`;
  return (
    <div className={styles.inner} onKeyDown={closedByEscape(onClose)}>
      <Caption1>{words.becomes}</Caption1>
      <ul className={styles.cells} tabIndex={mends.length > 1 ? 0 : undefined} aria-label={words.becomes}>
        {mends.map(({ cell, held, to }) => (
          <li key={cell}>
            <Body1>
              {cell}: {shown(held)} → {shown("value" in to ? to.value : to.formula)}
            </Body1>
          </li>
        ))}
      </ul>
      <div className={styles.buttons}>
        <Button size="small" appearance="primary" autoFocus onClick={() => void onMend(mends)}>
          {mends.length > 1 ? words.mendAllNow(mends.length) : words.mendNow}
        </Button>
        <Button size="small" onClick={onClose}>
          {texts.cancel}
        </Button>
      </div>
    </div>
  );
}

export const closedByEscape = (close: () => void) => (event: React.KeyboardEvent) => {
  if (event.key !== "Escape" || event.defaultPrevented) return;
  event.preventDefault();
  close();
};
