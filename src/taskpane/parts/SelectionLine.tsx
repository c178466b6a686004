import { Caption1, Caption1Strong, makeStyles, ProgressBar, tokens } from "@fluentui/react-components";
import { TableCursorRegular } from "@fluentui/react-icons/svg/table-cursor";
import type { TroubleReason } from "../../workbook/session";
import { areaAddress } from "../../sheet/place";
import type { Selection } from "../../workbook/read/selection";
import { useSelectionWatch } from "../selection";
import type { Texts } from "../language/texts.da";
import { useTexts } from "../language/tongue";

const useStyles = makeStyles({
  line: {
    display: "flex",
    alignItems: "center",
    gap: tokens.spacingHorizontalS,
    minHeight: "32px",
    paddingInline: tokens.spacingHorizontalL,
    paddingBlock: tokens.spacingVerticalXXS,
    boxSizing: "border-box",
    backgroundColor: tokens.colorNeutralBackground2,
    borderBottom: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    color: tokens.colorNeutralForeground2,
  },
  icon: { flexShrink: 0, fontSize: "16px", color: tokens.colorNeutralForeground3 },
  text: { minWidth: "0", flexGrow: 1 },
  bar: { width: "64px", flexShrink: 0 },
});

/** "Opfølgning!B2:C14 · 13 rækker, 2 talkolonner", always the present selection. */
export function SelectionLine() {
  const styles = useStyles();
  const texts = useTexts();
  const { selection, trouble, progress } = useSelectionWatch();
  return (
    <div className={styles.line} role="group" aria-label={texts.selection.label}>
      <TableCursorRegular className={styles.icon} />
      <Caption1 className={styles.text}>
        {trouble ? (
          troubleText(trouble.reason, texts)
        ) : selection ? (
          <Marked selection={selection} />
        ) : (
          texts.selection.none
        )}
      </Caption1>
      {progress && (
        <ProgressBar className={styles.bar} aria-label={texts.form.reading} value={progress.done / progress.all} />
      )}
    </div>
  );
}

function Marked({ selection }: { readonly selection: Selection }) {
  const texts = useTexts();
  const [first] = selection.areas;
  if (!first) return texts.selection.none;
  return (
    <>
      <Caption1Strong>
        {first.place.sheet}!{areaAddress(first.place)}
      </Caption1Strong>
      {` · ${selectionSize(selection, texts)}`}
    </>
  );
}

const troubleText = (reason: TroubleReason, { selection }: Texts): string => {
  if (reason === "editing") return selection.editing;
  return reason === "tooLarge" ? selection.tooLarge : selection.unread;
};

/** How much is marked, in words. */
export function selectionSize({ areas, areaCount }: Selection, texts: Texts): string {
  const [first] = areas;
  if (areaCount > 1) return texts.selection.areas(areaCount);
  if (!first || (first.place.rows === 1 && first.place.columns === 1)) return texts.selection.cell;
  const numberColumns = first.columns.filter(({ contents }) => contents.numbers > 0).length;
  const across =
    numberColumns > 0 ? texts.selection.numberColumns(numberColumns) : texts.selection.columns(first.place.columns);
  return `${texts.selection.rows(first.data.rows)}, ${across}`;
}
