import { makeStyles, Skeleton, SkeletonItem, tokens } from "@fluentui/react-components";
import { useTexts } from "../language/tongue";

const useStyles = makeStyles({
  lines: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalM, padding: tokens.spacingHorizontalL },
});

/** Stands where a view is on its way. */
export function Waiting() {
  const styles = useStyles();
  const texts = useTexts();
  return (
    <Skeleton aria-label={texts.loading} className={styles.lines}>
      <SkeletonItem size={32} />
      <SkeletonItem size={48} />
      <SkeletonItem size={48} />
      <SkeletonItem size={48} />
    </Skeleton>
  );
}
