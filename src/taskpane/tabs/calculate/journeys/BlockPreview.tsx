import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Role } from "../../../../workbook/plan/blockPlan";
import type { PreviewedRow } from "../../../../workbook/plan/planPreview";
import { useTexts, useTongue } from "../../../tongue";
import { formattedCell } from "./formattedCell";

const useStyles = makeStyles({
  box: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: "360px",
    overflow: "auto",
    padding: tokens.spacingHorizontalS,
  },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", ...typographyStyles.caption1 },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    fontWeight: tokens.fontWeightRegular,
    padding: `${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalS} ${tokens.spacingVerticalXXS} 0`,
  },
  figure: { textAlign: "end", whiteSpace: "nowrap" },
  title: { ...typographyStyles.body1Strong },
  strong: { fontWeight: tokens.fontWeightSemibold },
  heading: { color: tokens.colorNeutralForeground2, textAlign: "end", verticalAlign: "bottom" },
  note: { color: tokens.colorNeutralForeground2, paddingBlock: tokens.spacingVerticalXS },
  input: { backgroundColor: tokens.colorNeutralBackground3 },
  own: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});

const wholeRow: readonly Role[] = ["title", "section", "note"];

/** A block as it will stand on the sheet, small; it scrolls within itself. */
export function BlockPreview({ rows }: { readonly rows: readonly PreviewedRow[] }) {
  const styles = useStyles();
  const { form } = useTexts();
  const { culture } = useTongue();
  const width = Math.max(1, ...rows.map((row) => row.findLastIndex((cell) => cell !== null) + 1));
  const look: Partial<Record<Role, string>> = {
    title: styles.title,
    section: styles.strong,
    heading: styles.heading,
    note: styles.note,
    input: styles.input,
    result: styles.strong,
    total: mergeClasses(styles.strong, styles.line),
    own: styles.own,
  };
  return (
    <div className={styles.box} tabIndex={0} role="group" aria-label={form.preview}>
      <table className={styles.table}>
        <tbody>
          {rows.map((row, index) => {
            const [first] = row;
            if (!row.some((cell) => cell !== null)) {
              return (
                <tr key={index}>
                  <td colSpan={width}>&nbsp;</td>
                </tr>
              );
            }
            if (first && wholeRow.includes(first.role)) {
              return (
                <tr key={index}>
                  <td colSpan={width} className={mergeClasses(styles.cell, look[first.role])}>
                    {formattedCell(first.cell, first.format, culture)}
                  </td>
                </tr>
              );
            }
            return (
              <tr key={index}>
                {row.slice(0, width).map((cell, column) => {
                  const numeric = typeof cell?.cell === "number";
                  return (
                    <td
                      key={column}
                      className={mergeClasses(
                        styles.cell,
                        numeric && styles.figure,
                        cell ? look[cell.role] : undefined,
                      )}
                    >
                      {cell && formattedCell(cell.cell, cell.format, culture)}
                    </td>
                  );
                })}
              </tr>
            );
          })}
        </tbody>
      </table>
    </div>
  );
}
