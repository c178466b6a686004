import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { ChosenLook } from "../../../pages/colours/pageLook";
import type { PagesWords } from "./pagesWords";

const useStyles = makeStyles({
  row: { display: "flex", flexWrap: "wrap", gap: tokens.spacingHorizontalXS },
  swatch: {
    width: "20px",
    height: "20px",
    borderRadius: tokens.borderRadiusSmall,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}`,
    forcedColorAdjust: "none",
  },
  quiet: { color: tokens.colorNeutralForeground2 },
});

/** Which of the municipality's colours are on pages, and which are not and why. */
export function ColoursTold({ chosen, words }: { readonly chosen: ChosenLook; readonly words: PagesWords }) {
  const styles = useStyles();
  const { used, left } = chosen;
  if (used.length + left.length === 0) return null;
  return (
    <>
      <div className={styles.row} aria-hidden>
        {used.map((colour) => (
          <span key={colour} className={styles.swatch} style={{ backgroundColor: colour }} />
        ))}
      </div>
      <Caption1 className={styles.quiet}>
        {words.coloursUsed(used)}
        {left.length > 0 && ` ${words.coloursLeft(left)}`}
      </Caption1>
    </>
  );
}
