import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import { cellReference } from "../../formulas/reference";
import { withCell, type RangeEntry } from "../../sheet/entry";
import { numberText } from "../language/numbers";
import { useTexts, useTongue } from "../language/tongue";
import { useWorkbook } from "../port";
import { contentsSummary, oddCells, oddCount, type OddCell } from "./oddCells";

const useStyles = makeStyles({
  line: { display: "flex", alignItems: "center", flexWrap: "wrap", gap: tokens.spacingHorizontalXS, minHeight: "24px" },
  quiet: { color: tokens.colorNeutralForeground2 },
  toggle: {
    minWidth: "0",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    marginInlineStart: `calc(-1 * ${tokens.spacingHorizontalXS})`,
    paddingInline: tokens.spacingHorizontalXS,
  },
  warning: { fontSize: "16px", width: "16px", height: "16px", color: tokens.colorStatusWarningForeground1 },
  show: { minWidth: "0", paddingInline: "0", color: tokens.colorBrandForeground1 },
  list: { margin: "0", padding: "0", listStyleType: "none" },
  actions: { display: "flex", flexShrink: 0, gap: tokens.spacingHorizontalM },
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

const most = 5;

interface ContentsNoteProps {
  readonly entry: RangeEntry;
  /** Of the field. */
  readonly name: string;
  /** The range names things, and texts are no trouble. */
  readonly names: boolean;
  /** Told when a cell of it has been mended in the sheet. */
  readonly onMended: (entry: RangeEntry) => void;
}

/** How many numbers a range holds, and what else: opens to say what is where, and leads there. */
export function ContentsNote({ entry, name, names, onMended }: ContentsNoteProps) {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const { culture } = useTongue();
  const [open, setOpen] = useState(false);
  const [unmended, setUnmended] = useState<string>();
  const summary = names ? texts.form.texts(entry.contents.texts) : contentsSummary(entry, texts);
  const odd = names ? [] : oddCells(entry, texts);
  if (odd.length === 0) {
    return (
      <div className={styles.line}>
        <Caption1 className={styles.quiet}>{summary}</Caption1>
      </div>
    );
  }
  const { place } = entry;
  const show = (address: string) => {
    const reference = cellReference(address);
    if (reference) void workbook.show({ sheet: place.sheet, ...reference.area });
  };
  const mend = async (address: string, { shown, value }: NonNullable<OddCell["mend"]>) => {
    const area = cellReference(address)?.area;
    if (!area) return;
    const mended = await workbook.mend({ sheet: place.sheet, ...area }, shown, value).catch(() => false);
    setUnmended(mended ? undefined : texts.form.notMended(address));
    if (mended) onMended(withCell(entry, area.row - place.row, area.column - place.column, value));
  };
  return (
    <>
      <div className={styles.line}>
        <Button
          className={styles.toggle}
          size="small"
          appearance="transparent"
          icon={<WarningFilled className={styles.warning} />}
          aria-expanded={open}
          aria-label={`${name}: ${summary}`}
          onClick={() => setOpen(!open)}
        >
          {summary} {open ? <ChevronUpRegular fontSize={12} /> : <ChevronDownRegular fontSize={12} />}
        </Button>
      </div>
      {open && (
        <ul className={styles.list}>
          {odd.slice(0, most).map(({ address, text, mend: mendable }) => (
            <li key={address} className={styles.item}>
              <Caption1>{text}</Caption1>
              <span className={styles.actions}>
                {mendable && (
                  <Button
                    className={styles.show}
                    size="small"
                    appearance="transparent"
                    aria-label={texts.form.mendCell(address, numberText(mendable.value, culture))}
                    onClick={() => void mend(address, mendable)}
                  >
                    {texts.form.mend(numberText(mendable.value, culture))}
                  </Button>
                )}
                <Button
                  className={styles.show}
                  size="small"
                  appearance="transparent"
                  aria-label={texts.form.showCell(address)}
                  onClick={() => show(address)}
                >
                  {texts.show}
                </Button>
              </span>
            </li>
          ))}
          {unmended !== undefined && (
            <li role="status">
              <Caption1>{unmended}</Caption1>
            </li>
          )}
          {odd.length > most && (
            <li>
              <Caption1 className={styles.quiet}>{texts.form.moreCells(oddCount(entry) - most)}</Caption1>
            </li>
          )}
        </ul>
      )}
    </>
  );
}
