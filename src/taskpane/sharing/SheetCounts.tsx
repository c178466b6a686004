import { makeStyles, tokens } from "@fluentui/react-components";
import type { Survey } from "../../workbook/freeze/survey";
import { numberText } from "../language/numbers";
import { useOwn, useTongue } from "../language/tongue";
import { cellsIn } from "./prepared";
import { words } from "./words";

const useStyles = makeStyles({
  table: { borderCollapse: "collapse", width: "100%", fontSize: tokens.fontSizeBase300 },
  caption: { textAlign: "start", fontWeight: tokens.fontWeightSemibold, paddingBlockEnd: tokens.spacingVerticalXS },
  heading: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  count: { textAlign: "end", fontVariantNumeric: "tabular-nums" },
  state: { color: tokens.colorNeutralForeground2 },
});

/** How many cells of each sheet use TULU, hidden sheets too. */
export function SheetCounts({ survey }: { readonly survey: Survey }) {
  const styles = useStyles();
  const own = useOwn();
  const { culture } = useTongue();
  return (
    <table className={styles.table}>
      <caption className={styles.caption}>{own(words.counts)}</caption>
      <thead>
        <tr>
          <th scope="col" className={styles.heading}>
            {own(words.sheet)}
          </th>
          <th scope="col" className={`${styles.heading} ${styles.count}`}>
            {own(words.cellCount)}
          </th>
        </tr>
      </thead>
      <tbody>
        {survey.sheets.map((sheet) => {
          const states = [sheet.hidden && words.hidden, sheet.protected && words.protected].filter((state) => !!state);
          return (
            <tr key={sheet.sheet}>
              <td>
                {sheet.sheet}
                {states.length > 0 && <span className={styles.state}> ({states.map(own).join(", ")})</span>}
              </td>
              <td className={styles.count}>{numberText(cellsIn(sheet.formulas), culture)}</td>
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
