import { Link, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import type { Unit } from "../../../../sheet/unit";
import type { Block } from "../../../../functions/call/evaluate";
import { Refusal } from "../../../../functions/refusal";
import { looks } from "../../../../sheet/unit";
import { figureText, type Culture } from "../../../language/numbers";
import { useTexts, useTongue } from "../../../language/tongue";
import { useWorkbook } from "../../../port";
import type { Call } from "../../../../blocks/call/callPlan";

const useStyles = makeStyles({
  figure: {
    textAlign: "end",
    whiteSpace: "nowrap",
    paddingInlineStart: tokens.spacingHorizontalM,
    paddingBlock: tokens.spacingVerticalXXS,
  },
  words: { whiteSpace: "normal", minWidth: "120px" },
  refusal: {
    textAlign: "end",
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
});

interface RowNameProps {
  readonly call: Call;
  readonly row: number;
  /** A refused row's name leads to it in the sheet. */
  readonly leads: boolean;
}

/** A row by its own name. */
export function RowName({ call: { preview }, row, leads }: RowNameProps) {
  const { form } = useTexts();
  const workbook = useWorkbook();
  const { followed, labels } = preview;
  const name = labels?.[row] ?? "";
  if (!leads || !followed) return name;
  const { place } = followed;
  return (
    <Link
      as="button"
      type="button"
      inline
      title={form.showRow}
      onClick={() => void workbook.show({ ...place, row: place.row + row, rows: 1 })}
    >
      {name}
    </Link>
  );
}

/** The figures of a row; one that is refused as a whole says so once, across its columns. */
export function PreviewCells({ row, call }: { readonly row: Block[number]; readonly call: Call }) {
  const styles = useStyles();
  const { culture } = useTongue();
  const [leading] = row;
  if (leading instanceof Refusal && row.every((one) => one instanceof Refusal && one.message === leading.message)) {
    return (
      <td colSpan={row.length} className={styles.refusal} lang="da">
        – {leading.message}
      </td>
    );
  }
  return row.map((outcome, place) =>
    outcome instanceof Refusal ? (
      <td key={place} className={styles.refusal} lang="da">
        – {outcome.message}
      </td>
    ) : (
      <td key={place} className={mergeClasses(styles.figure, typeof outcome === "string" && styles.words)}>
        {shownFigure(outcome, call, place, culture)}
      </td>
    ),
  );
}

/** As the sheet will show it: with the decimals of the number format. */
export function shownFigure(
  outcome: number | string,
  { card, decimals }: Call,
  place: number,
  culture: Culture,
): string {
  if (typeof outcome === "string") return outcome;
  const { columns } = card.result;
  const unit: Unit = (columns.length > 1 ? columns[place] : columns[0])?.unit ?? "number";
  return figureText(outcome, unit, culture, decimals ?? looks[unit].decimals);
}
