import { Caption1, makeStyles, tokens } from "@fluentui/react-components";
import type { Card, ResultColumn } from "../../functions/card";
import type { Unit } from "../../sheet/unit";
import type { Block } from "../../functions/call/evaluate";
import { Refusal } from "../../functions/refusal";
import { figureText } from "../language/numbers";
import { useTexts, useTongue } from "../language/tongue";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums" },
  heading: {
    textAlign: "end",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
    paddingInlineEnd: tokens.spacingHorizontalL,
  },
  figure: {
    textAlign: "end",
    whiteSpace: "nowrap",
    fontSize: tokens.fontSizeBase300,
    paddingBlock: tokens.spacingVerticalXXS,
    paddingInlineEnd: tokens.spacingHorizontalL,
  },
  words: { textAlign: "start", whiteSpace: "normal" },
  refusal: { textAlign: "start", color: tokens.colorNeutralForeground2, fontSize: tokens.fontSizeBase200 },
  rest: { color: tokens.colorNeutralForeground2 },
});

interface ResultTableProps {
  readonly card: Card;
  readonly block: Block;
  readonly decimals: number | undefined;
  readonly most?: number;
}

/** What a call gives, with units: one figure large enough to read at a glance, or the first rows of a block. */
export function ResultTable({ card, block, decimals, most = 6 }: ResultTableProps) {
  const styles = useStyles();
  const texts = useTexts();
  const { language, culture } = useTongue();
  const width = block[0]?.length ?? 0;
  const columns = card.result.columns;
  const several = columns.length > 1;
  const shown = (outcome: unknown, unit: Unit) =>
    typeof outcome === "number" ? figureText(outcome, unit, culture, decimals) : String(outcome);
  return (
    <div className={styles.scroll} {...(several ? { tabIndex: 0, role: "group", "aria-label": texts.help.gives } : {})}>
      <table className={styles.table}>
        {several && (
          <thead>
            <tr>
              {columns.slice(0, width).map((column) => (
                <th key={column.heading} scope="col" className={styles.heading}>
                  {language === "da" ? column.heading : column.english}
                </th>
              ))}
            </tr>
          </thead>
        )}
        <tbody>
          {block.slice(0, most).map((row, index) => (
            <tr key={index}>{cellsOf(row, columns, several, styles, shown)}</tr>
          ))}
        </tbody>
      </table>
      {block.length > most && <Caption1 className={styles.rest}>{texts.help.rest(block.length - most)}</Caption1>}
    </div>
  );
}

/** A line that is refused as a whole says so once, across its columns. */
function cellsOf(
  row: Block[number],
  columns: readonly ResultColumn[],
  several: boolean,
  styles: ReturnType<typeof useStyles>,
  shown: (outcome: unknown, unit: Unit) => string,
) {
  const [first] = row;
  if (
    first instanceof Refusal &&
    row.every((outcome) => outcome instanceof Refusal && outcome.message === first.message)
  ) {
    return (
      <td colSpan={row.length} className={styles.refusal} lang="da">
        – {first.message}
      </td>
    );
  }
  return row.map((outcome, place) => {
    const unit = (several ? columns[place] : columns[0])?.unit ?? "number";
    return outcome instanceof Refusal ? (
      <td key={place} className={styles.refusal} lang="da">
        – {outcome.message}
      </td>
    ) : (
      <td key={place} className={`${styles.figure} ${typeof outcome === "string" ? styles.words : ""}`}>
        {shown(outcome, unit)}
      </td>
    );
  });
}
