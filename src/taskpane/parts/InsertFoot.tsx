import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ReactNode } from "react";
import type { WritingWork } from "../form/useWriting";
import { WritingOutcome } from "../form/WritingOutcome";

const useStyles = makeStyles({
  row: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: `${tokens.spacingVerticalS} ${tokens.spacingHorizontalM}`,
  },
  where: { color: tokens.colorNeutralForeground2, flexGrow: 1 },
  button: { flexShrink: 0, marginInlineStart: "auto" },
});

interface InsertFootProps {
  readonly writing: WritingWork;
  /** The place that it writes to, in words. */
  readonly where: string;
  readonly verb: string;
  readonly ready: boolean;
  /** The form that it submits; so does Enter in its fields. */
  readonly form: string;
  readonly next?: ReactNode;
}

/** The view's one primary button, what it will write to, and what came of it. */
export function InsertFoot({ writing, where, verb, ready, form, next }: InsertFootProps) {
  const styles = useStyles();
  return (
    <>
      <WritingOutcome writing={writing} next={next} />
      <div className={styles.row}>
        <Caption1 className={styles.where}>{where}</Caption1>
        <Button className={styles.button} appearance="primary" type="submit" form={form} disabledFocusable={!ready}>
          {verb}
        </Button>
      </div>
    </>
  );
}
