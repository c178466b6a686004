import { Body1, Button, Caption1, makeStyles, mergeClasses, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { Refusal } from "../../../../functions/refusal";
import { useTexts, useTongue } from "../../../language/tongue";
import type { Call } from "../../../../blocks/call/callPlan";
import { PreviewCells, RowName, shownFigure } from "./PreviewRow";

const useStyles = makeStyles({
  box: {
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    paddingBlock: tokens.spacingVerticalXS,
  },
  scroll: { overflowX: "auto", paddingInline: tokens.spacingHorizontalM },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  heading: {
    textAlign: "end",
    verticalAlign: "bottom",
    fontSize: tokens.fontSizeBase200,
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  label: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    color: tokens.colorNeutralForeground2,
    paddingBlock: tokens.spacingVerticalXXS,
    // A short name stays whole beside a long refusal.
    overflowWrap: "break-word",
  },
  sum: { borderTop: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke1}` },
  total: { textAlign: "end", fontWeight: tokens.fontWeightSemibold },
  single: {
    fontSize: tokens.fontSizeBase500,
    lineHeight: tokens.lineHeightBase500,
    fontWeight: tokens.fontWeightSemibold,
    paddingInline: tokens.spacingHorizontalM,
  },
  toggle: { paddingInline: "0", minWidth: "0", color: tokens.colorBrandForeground1 },
  foot: {
    display: "flex",
    alignItems: "center",
    justifyContent: "space-between",
    flexWrap: "wrap",
    gap: `0 ${tokens.spacingHorizontalS}`,
    paddingInline: tokens.spacingHorizontalM,
    paddingBlockStart: tokens.spacingVerticalXS,
    color: tokens.colorNeutralForeground2,
    minHeight: "24px",
  },
});

const first = 5;
const opened = 12;

/** The answer before it is written: the first rows by their own names, and the rows that are refused, in words. */
export function PreviewTable({ call }: { readonly call: Call }) {
  const styles = useStyles();
  const { form } = useTexts();
  const { culture } = useTongue();
  const [showRefused, setShowRefused] = useState(false);
  const { block, labels, refused } = call.preview;
  const [only] = block[0] ?? [];
  if (block.length === 1 && block[0]?.length === 1 && only !== undefined) {
    return (
      <div className={styles.box} role="status">
        {only instanceof Refusal ? (
          <Body1 className={styles.scroll} lang="da">
            – {only.message}
          </Body1>
        ) : (
          <span className={styles.single}>{shownFigure(only, call, 0, culture)}</span>
        )}
      </div>
    );
  }
  const rows = showRefused ? refused.slice(0, opened) : block.slice(0, first).map((_, row) => row);
  return (
    <div className={styles.box}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={form.preview}>
        <table className={styles.table}>
          <Headings call={call} />
          <tbody>
            {rows.map((row) => (
              <tr key={row}>
                {labels && (
                  <th scope="row" className={styles.label}>
                    <RowName call={call} row={row} leads={refused.includes(row)} />
                  </th>
                )}
                <PreviewCells row={block[row] ?? []} call={call} />
              </tr>
            ))}
          </tbody>
          {call.card.result.whole && (
            <tfoot>
              <tr>
                {labels && (
                  <th scope="row" className={mergeClasses(styles.label, styles.sum)}>
                    {form.total}
                  </th>
                )}
                <td className={mergeClasses(styles.total, styles.sum)} colSpan={block[0]?.length ?? 1}>
                  {shownFigure(sumOf(block), call, 0, culture)}
                </td>
              </tr>
            </tfoot>
          )}
        </table>
      </div>
      {block.length > 1 && (
        <div className={styles.foot}>
          <Caption1 role="status">
            {showRefused ? form.refusedOf(refused.length, block.length) : form.summary(block.length, refused.length)}
          </Caption1>
          {refused.length > 0 && refused.length < block.length && (
            <Button
              className={styles.toggle}
              size="small"
              appearance="transparent"
              aria-expanded={showRefused}
              onClick={() => setShowRefused(!showRefused)}
            >
              {showRefused ? form.showFirst : form.showRefused}
            </Button>
          )}
        </div>
      )}
    </div>
  );
}

const sumOf = (block: Call["preview"]["block"]): number =>
  block.flat().reduce<number>((sum, outcome) => sum + (typeof outcome === "number" ? outcome : 0), 0);

function Headings({ call: { card, preview } }: { readonly call: Call }) {
  const styles = useStyles();
  const { language } = useTongue();
  const { columns } = card.result;
  if (columns.length < 2) return null;
  return (
    <thead>
      <tr>
        {preview.labels && <td />}
        {columns.slice(0, preview.block[0]?.length).map(({ heading, english }) => (
          <th key={heading} scope="col" className={styles.heading}>
            {language === "da" ? heading : english}
          </th>
        ))}
      </tr>
    </thead>
  );
}
