import { makeStyles, mergeClasses, tokens, typographyStyles } from "@fluentui/react-components";
import type { Role } from "../../../../blocks/plan";
import type { PreviewedRow } from "../../../../blocks/preview";
import { useTongue } from "../../../language/tongue";
import { BlockTable } from "./BlockTable";
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
          <BlockTable key={place} part={part} look={look} />
        ),
      )}
    </div>
  );
}
