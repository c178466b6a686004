import { Body1, makeStyles, tokens, typographyStyles } from "@fluentui/react-components";
import type { PreviewedRow } from "../../../../blocks/preview";
import { useTongue } from "../../../language/tongue";
import { formattedCell } from "../../../language/formattedCell";

const useStyles = makeStyles({
  result: {
    display: "flex",
    flexDirection: "column",
    padding: tokens.spacingHorizontalM,
    borderRadius: tokens.borderRadiusMedium,
    backgroundColor: tokens.colorBrandBackground2,
    color: tokens.colorNeutralForeground1,
  },
  figure: { ...typographyStyles.subtitle1, fontVariantNumeric: "tabular-nums" },
});

/** The block's own result, large enough to be read first; nothing where the block has many. */
export function BlockResult({ rows }: { readonly rows: readonly PreviewedRow[] }) {
  const styles = useStyles();
  const { culture } = useTongue();
  const results = rows.flatMap((row) => {
    const cell = row.find((one) => one?.role === "result" && typeof one.cell === "number");
    const label = row.find((one) => typeof one?.cell === "string");
    return cell && label ? [{ cell, label: String(label.cell) }] : [];
  });
  const [only] = results;
  if (!only || results.length > 1) return null;
  return (
    <div className={styles.result} role="status">
      <Body1>{only.label}</Body1>
      <span className={styles.figure}>{formattedCell(only.cell.cell, only.cell.format, culture)}</span>
    </div>
  );
}
