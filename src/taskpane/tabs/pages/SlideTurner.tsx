import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronLeftRegular } from "@fluentui/react-icons/svg/chevron-left";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import type { PagesWords } from "./pagesWords";

const useStyles = makeStyles({
  row: { display: "flex", alignItems: "center", justifyContent: "center", gap: tokens.spacingHorizontalS },
});

interface SlideTurnerProps {
  /** From 0. */
  readonly at: number;
  readonly count: number;
  readonly onTurn: (at: number) => void;
  readonly words: PagesWords;
}

/** Turns the slides of a long table; nothing where there is one. */
export function SlideTurner({ at, count, onTurn, words }: SlideTurnerProps) {
  const styles = useStyles();
  if (count < 2) return null;
  return (
    <div className={styles.row}>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronLeftRegular />}
        aria-label={words.slideBefore}
        disabledFocusable={at === 0}
        onClick={() => onTurn(at - 1)}
      />
      <Caption1 role="status">{words.slideOf(at + 1, count)}</Caption1>
      <Button
        appearance="subtle"
        size="small"
        icon={<ChevronRightRegular />}
        aria-label={words.slideAfter}
        disabledFocusable={at === count - 1}
        onClick={() => onTurn(at + 1)}
      />
    </div>
  );
}
