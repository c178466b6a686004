import { CounterBadge, makeStyles, tokens } from "@fluentui/react-components";
import { useTexts } from "../language/tongue";

const useStyles = makeStyles({
  heard: { position: "absolute", width: "1px", height: "1px", overflow: "hidden", clipPath: "inset(50%)" },
  count: { marginInlineStart: tokens.spacingHorizontalXS },
});

/** How many findings there are, beside a tab's name and in it. Loaded when there are any. */
export default function FindingBadge({ count }: { readonly count: number }) {
  const styles = useStyles();
  const { tabs } = useTexts();
  return (
    <>
      <span className={styles.heard}>, {tabs.findings(count)}</span>
      <CounterBadge aria-hidden="true" className={styles.count} count={count} size="small" color="informative" />
    </>
  );
}
