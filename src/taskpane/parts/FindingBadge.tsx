import { CounterBadge, makeStyles, tokens } from "@fluentui/react-components";

const useStyles = makeStyles({ count: { marginInlineStart: tokens.spacingHorizontalXS } });

/** How many findings there are, beside a tab's name. Loaded when there are any. */
export default function FindingBadge({ count }: { readonly count: number }) {
  const styles = useStyles();
  return <CounterBadge className={styles.count} count={count} size="small" color="informative" />;
}
