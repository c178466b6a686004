import { Button, Caption1, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import type { Change, Changes } from "../../../../blocks/changes";
import type { PreviewedCell } from "../../../../blocks/preview";
import type { Culture } from "../../../language/numbers";
import { formattedCell } from "../../../language/formattedCell";
import { useTexts, useTongue } from "../../../language/tongue";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalXS },
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", width: "100%", fontVariantNumeric: "tabular-nums" },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular, paddingBlock: tokens.spacingVerticalXXS },
  quiet: { color: tokens.colorNeutralForeground2, fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: tokens.spacingHorizontalM },
  more: { alignSelf: "flex-start" },
});

const first = 6;

/** What an update changes: figures as they are and as they will be, lines that come and go. */
export function ChangedFigures({ changes }: { readonly changes: Changes }) {
  const styles = useStyles();
  const { update } = useTexts();
  const { culture } = useTongue();
  const [all, setAll] = useState(false);
  const { changed, added, removed, same } = changes;
  const listed = all ? changed : changed.slice(0, first);
  const names = (cells: readonly PreviewedCell[]): string => cells.map((cell) => shown(cell, culture)).join(", ");
  const nothing = changed.length + added.length + removed.length === 0;
  return (
    <div className={styles.stack}>
      {nothing && <Caption1>{update.unchanged(same)}</Caption1>}
      {added.length > 0 && <Caption1>{update.added(added.length, names(added))}</Caption1>}
      {removed.length > 0 && <Caption1>{update.removed(removed.length, names(removed))}</Caption1>}
      {changed.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={update.changes(changed.length)}>
          <table className={styles.table}>
            <caption className={styles.name}>{update.changes(changed.length)}</caption>
            <thead>
              <tr className={styles.quiet}>
                <th scope="col" className={styles.name}>
                  {update.figure}
                </th>
                <th scope="col" className={styles.figure}>
                  {update.before}
                </th>
                <th scope="col" className={styles.figure}>
                  {update.after}
                </th>
              </tr>
            </thead>
            <tbody>
              {listed.map((change, index) => (
                <tr key={index}>
                  <th scope="row" className={styles.name}>
                    {nameOf(change, culture)}
                  </th>
                  <td className={styles.figure}>{shown(change.before, culture) || "–"}</td>
                  <td className={styles.figure}>{shown(change.after, culture) || "–"}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {changed.length > listed.length && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setAll(true)}>
          {update.more(changed.length - listed.length)}
        </Button>
      )}
    </div>
  );
}

const shown = (cell: PreviewedCell | undefined, culture: Culture): string =>
  formattedCell(cell?.cell, cell?.format, culture);

/** "feb 2018 · Besparelse". */
const nameOf = ({ row, column }: Change, culture: Culture): string =>
  [row, ...(column ? [column] : [])].map((cell) => shown(cell, culture)).join(" · ");
