import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Role } from "../../../../blocks/plan";
import type { PreviewedRow } from "../../../../blocks/preview";
import { useTexts, useTongue } from "../../../language/tongue";
import { blockParts } from "./blockParts";
import { formattedCell } from "../../../language/formattedCell";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    maxHeight: "400px",
    overflowY: "auto",
    overflowX: "hidden",
    padding: tokens.spacingHorizontalM,
    ...typographyStyles.caption1,
  },
  scroll: { overflowX: "auto", flexShrink: 0 },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums", overflowWrap: "break-word" },
  cell: {
    textAlign: "start",
    verticalAlign: "top",
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    ":first-child": { paddingInlineStart: "0" },
  },
  figure: { textAlign: "end", whiteSpace: "nowrap" },
  words: { minWidth: "80px" },
  title: { ...typographyStyles.body1Strong },
  strong: { fontWeight: tokens.fontWeightSemibold },
  heading: {
    color: tokens.colorNeutralForeground2,
    verticalAlign: "bottom",
    textAlign: "end",
    ":first-child": { textAlign: "start" },
  },
  note: { color: tokens.colorNeutralForeground2 },
  input: { color: tokens.colorBrandForeground1 },
  own: { fontWeight: tokens.fontWeightSemibold, color: tokens.colorBrandForeground1 },
  line: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
});

/** A block as it will stand on the sheet, small; its tables scroll within themselves. */
export function BlockPreview({ rows }: { readonly rows: readonly PreviewedRow[] }) {
  const styles = useStyles();
  const { form } = useTexts();
  const { culture } = useTongue();
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
    <div className={styles.box}>
      {blockParts(rows).map((part, place) =>
        part.kind === "text" ? (
          <span key={place} className={look[part.cell.role]}>
            {formattedCell(part.cell.cell, part.cell.format, culture)}
          </span>
        ) : (
          <div key={place} className={styles.scroll} tabIndex={0} role="group" aria-label={form.preview}>
            <table className={styles.table}>
              <tbody>
                {part.rows.map((row, index) => (
                  <tr key={index}>
                    {row.slice(0, part.width).map((cell, column) => (
                      <td
                        key={column}
                        className={mergeClasses(
                          styles.cell,
                          typeof cell?.cell === "number" ? styles.figure : styles.words,
                          cell ? look[cell.role] : undefined,
                        )}
                      >
                        {cell && formattedCell(cell.cell, cell.format, culture)}
                      </td>
                    ))}
                  </tr>
                ))}
              </tbody>
            </table>
          </div>
        ),
      )}
    </div>
  );
}
