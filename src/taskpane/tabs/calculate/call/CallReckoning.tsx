import { Body1, Button, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { useTexts } from "../../../language/tongue";
import type { Reckoning } from "./useCall";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalS, alignItems: "flex-start" },
});

/** How far a long call has come, and the button that stops it. */
export function CallReckoning({ reckoning: { done, all, stopped, stop } }: { readonly reckoning: Reckoning }) {
  const styles = useStyles();
  const { form, cancel } = useTexts();
  if (stopped) return <Body1 role="status">{form.stopped}</Body1>;
  return (
    <div className={styles.stack}>
      <Body1>{form.reckoning(done, all)}</Body1>
      <ProgressBar aria-label={form.reckoning(done, all)} value={done / all} />
      <Button size="small" onClick={stop}>
        {cancel}
      </Button>
    </div>
  );
}
