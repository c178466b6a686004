import { Button, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Role } from "../../../../blocks/plan";
import type { PreviewedCell } from "../../../../blocks/preview";
import { isCellError } from "../../../../sheet/cell";
import { formattedCell } from "../../../language/formattedCell";
import { useTexts, useTongue } from "../../../language/tongue";
import type { TablePart } from "./blockParts";

const useStyles = makeStyles({
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
  name: { minWidth: "56px" },
  toggle: {
    alignSelf: "flex-start",
    flexShrink: 0,
    minWidth: "0",
    paddingInline: "0",
    color: tokens.colorBrandForeground1,
  },
});

/** A refusal stands where the figure would; a period among the assumptions where their figures do. */
const standsAsFigure = ({ cell, role }: PreviewedCell): boolean =>
  typeof cell === "number" || (cell != null && isCellError(cell)) || role === "label";

interface BlockTableProps {
  readonly part: TablePart;
  readonly look: Partial<Record<Role, string>>;
}

/** A table of a block, its answers first; what they are reckoned from unfolds beside them. */
export function BlockTable({ part: { rows, leading, rest }, look }: BlockTableProps) {
  const styles = useStyles();
  const { form, blocks } = useTexts();
  const { culture } = useTongue();
  const [open, setOpen] = useState(false);
  const columns = open ? [...leading, ...rest] : leading;
  return (
    <>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={form.preview}>
        <table className={styles.table}>
          <tbody>
            {rows.map((row, index) => (
              <tr key={index}>
                {columns.map((column) => {
                  const cell = row[column];
                  const isFigure = column > 0 && cell != null && standsAsFigure(cell);
                  return (
                    <td
                      key={column}
                      className={mergeClasses(
                        styles.cell,
                        isFigure ? styles.figure : rest.length === 0 ? styles.words : styles.name,
                        cell ? look[cell.role] : undefined,
                      )}
                    >
                      {cell && formattedCell(cell.cell, cell.format, culture)}
                    </td>
                  );
                })}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      {rest.length > 0 && (
        <Button
          className={styles.toggle}
          size="small"
          appearance="transparent"
          aria-expanded={open}
          onClick={() => setOpen(!open)}
        >
          {open ? blocks.answersOnly : blocks.allColumns(leading.length + rest.length)}
        </Button>
      )}
    </>
  );
}
