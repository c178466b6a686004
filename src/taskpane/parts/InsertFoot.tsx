import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useRef } from "react";
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
  /** The place that it writes to, in words; what is missing while there is none. */
  readonly where: string;
  readonly verb: string;
  readonly ready: boolean;
  /** The form that it submits; so does Enter in its fields. */
  readonly form: string;
  /** What one would do after it, the likeliest first. */
  readonly next?: readonly NextStep[];
}

/** Something to go on with. */
export interface NextStep {
  readonly label: string;
  readonly go: () => void;
}

/** The view's one primary button, what it will write to, and what came of it: then the next step is primary. */
export function InsertFoot({ writing, where, verb, ready, form, next = [] }: InsertFootProps) {
  const styles = useStyles();
  // A press that begins on a button that may not be pressed stays without effect, whatever it becomes before it ends.
  const pressable = useRef(true);
  const done = writing.state.step === "done";
  const [first, ...others] = done ? next : [];
  return (
    <>
      <WritingOutcome writing={writing} next={others} />
      <div className={styles.row}>
        <Caption1 className={styles.where}>{where}</Caption1>
        <Button
          className={styles.button}
          appearance={first ? "secondary" : "primary"}
          type="submit"
          form={form}
          disabledFocusable={!ready}
          {...(ready ? {} : { title: where })}
          onPointerDown={() => (pressable.current = ready)}
          onKeyDown={() => (pressable.current = true)}
          onClick={(event) => {
            if (!pressable.current) event.preventDefault();
            pressable.current = true;
          }}
        >
          {verb}
        </Button>
        {first && (
          <Button className={styles.button} appearance="primary" onClick={first.go}>
            {first.label}
          </Button>
        )}
      </div>
    </>
  );
}
