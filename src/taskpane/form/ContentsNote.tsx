import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronUpRegular } from "@fluentui/react-icons/svg/chevron-up";
import { WarningFilled } from "@fluentui/react-icons/svg/warning";
import { useState } from "react";
import { isCellError, type Cell } from "../../sheet/cell";
import { cellReference } from "../../formulas/reference";
import type { Texts } from "../language/texts.da";
import { useTexts } from "../language/tongue";
import { useWorkbook } from "../port";
import type { RangeEntry } from "../../sheet/entry";

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
  item: { display: "flex", alignItems: "center", justifyContent: "space-between", gap: tokens.spacingHorizontalS },
});

const most = 5;

interface ContentsNoteProps {
  readonly entry: RangeEntry;
  /** Of the field. */
  readonly name: string;
  /** The range names things, and texts are no trouble. */
  readonly names: boolean;
}

/** How many numbers a range holds, and what else: opens to say what is where, and leads there. */
export function ContentsNote({ entry, name, names }: ContentsNoteProps) {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const [open, setOpen] = useState(false);
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
          {odd.slice(0, most).map(({ address, text }) => (
            <li key={address} className={styles.item}>
              <Caption1>{text}</Caption1>
              <Button
                className={styles.show}
                size="small"
                appearance="transparent"
                aria-label={texts.form.showCell(address)}
                onClick={() => show(address)}
              >
                {texts.show}
              </Button>
            </li>
          ))}
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

const oddCount = ({ contents }: RangeEntry): number =>
  contents.empty + contents.texts + contents.switches + contents.errors;

/** "12 tal, 1 tom". */
export function contentsSummary({ contents, hiddenRows }: RangeEntry, { form }: Texts): string {
  const { numbers, empty, texts, switches, errors } = contents;
  return [
    form.numbers(numbers),
    ...(empty > 0 ? [form.empty(empty)] : []),
    ...(texts + switches > 0 ? [form.texts(texts + switches)] : []),
    ...(errors > 0 ? [form.errors(errors)] : []),
    ...(hiddenRows > 0 ? [form.hiddenRows(hiddenRows)] : []),
  ].join(", ");
}

function oddCells({ contents }: RangeEntry, { form }: Texts): readonly { address: string; text: string }[] {
  return [
    ...contents.errorsAt.map(({ address, cell }) => ({ address, text: form.errorAt(address, cellText(cell)) })),
    ...contents.textsAt.map(({ address, cell }) => ({ address, text: form.textAt(address, cellText(cell)) })),
    ...contents.emptyAt.map((address) => ({ address, text: form.emptyAt(address) })),
  ];
}

function cellText(cell: Cell): string {
  if (isCellError(cell)) return cell.code;
  const text = String(cell);
  return text.length > 40 ? `${text.slice(0, 40)}…` : text;
}
