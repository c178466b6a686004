import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { ChevronDownRegular } from "@fluentui/react-icons/svg/chevron-down";
import { ChevronRightRegular } from "@fluentui/react-icons/svg/chevron-right";
import { useId, useState } from "react";
import type { Place } from "../../../../sheet/place";
import { useTexts, useTongue } from "../../../language/tongue";
import { useWorkbook } from "../../../port";
import { kindWords, type BookingWords } from "./bookingWords";
import { change, findingText, type FindingGroup } from "./findingText";

const useStyles = makeStyles({
  head: {
    justifyContent: "flex-start",
    textAlign: "start",
    width: "100%",
    maxWidth: "none",
    minWidth: "0",
    fontWeight: tokens.fontWeightRegular,
    paddingInline: tokens.spacingHorizontalXS,
  },
  name: { flexGrow: 1, minWidth: "0", display: "flex", flexDirection: "column" },
  figures: {
    fontVariantNumeric: "tabular-nums",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
  },
  body: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalXS,
    paddingInlineStart: tokens.spacingHorizontalXXL,
  },
  lines: { listStyleType: "none", margin: "0", padding: "0", userSelect: "text" },
  line: {
    display: "flex",
    alignItems: "baseline",
    justifyContent: "space-between",
    gap: tokens.spacingHorizontalS,
    fontSize: tokens.fontSizeBase200,
    lineHeight: tokens.lineHeightBase300,
    fontVariantNumeric: "tabular-nums",
  },
  more: { alignSelf: "flex-start" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

const atATime = 20;

interface FindingListProps {
  readonly group: FindingGroup;
  /** Where the lines stand, when they came from a sheet. */
  readonly place: Place | undefined;
  readonly words: BookingWords;
}

/** One kind of finding: how many and how much, and its lines when it is opened. */
export function FindingList({ group: { kind, findings, sum }, place, words }: FindingListProps) {
  const styles = useStyles();
  const texts = useTexts();
  const workbook = useWorkbook();
  const { language, culture } = useTongue();
  const [open, setOpen] = useState(false);
  const [shown, setShown] = useState(atATime);
  const id = useId();
  const [name, about] = kindWords[kind][language];
  const rest = Math.min(atATime * 5, findings.length - shown);
  return (
    <div>
      <Button
        className={styles.head}
        appearance="subtle"
        icon={open ? <ChevronDownRegular /> : <ChevronRightRegular />}
        aria-expanded={open}
        {...(open ? { "aria-controls": id } : {})}
        onClick={() => setOpen(!open)}
      >
        <span className={styles.name}>
          <span>{name}</span>
          <span className={styles.figures}>
            {words.lines(findings.length)}
            {kind !== "unread" && ` · ${change(sum, culture)}`}
          </span>
        </span>
      </Button>
      {open && (
        <div className={styles.body} id={id}>
          <Caption1 className={styles.quiet}>{about}</Caption1>
          <ul className={styles.lines}>
            {findings.slice(0, shown).map((finding, index) => (
              <li key={index} className={styles.line}>
                <span>
                  {(place ? words.row : words.lineNumber)(finding.line)}:{" "}
                  {findingText(finding, words, language, culture)}
                </span>
                {place && (
                  <Button
                    size="small"
                    appearance="transparent"
                    aria-label={words.showLine(finding.line)}
                    onClick={() => void workbook.show({ ...place, row: finding.line - 1, rows: 1 })}
                  >
                    {texts.show}
                  </Button>
                )}
              </li>
            ))}
          </ul>
          {rest > 0 && (
            <Button className={styles.more} size="small" onClick={() => setShown(shown + rest)}>
              {words.more(rest)}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}
