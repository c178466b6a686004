import { makeStyles, tokens } from "@fluentui/react-components";
import type { BookingSum } from "../../../../checks/bookings/bookingSums";
import { figureText, numberText } from "../../../language/numbers";
import { useTongue } from "../../../language/tongue";
import { Section } from "../../../parts/Section";
import type { BookingWords } from "./bookingWords";
import { benefitText, rateText } from "./findingText";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: { borderCollapse: "collapse", fontVariantNumeric: "tabular-nums", fontSize: tokens.fontSizeBase200 },
  heading: { fontWeight: tokens.fontWeightRegular, color: tokens.colorNeutralForeground2, textAlign: "end" },
  cell: {
    textAlign: "end",
    whiteSpace: "nowrap",
    padding: `${tokens.spacingVerticalXXS} 0 ${tokens.spacingVerticalXXS} ${tokens.spacingHorizontalM}`,
    ":first-child": { textAlign: "start", paddingInlineStart: "0", whiteSpace: "normal", minWidth: "64px" },
  },
});

interface SumTableProps {
  readonly of: "rate" | "benefit";
  readonly sums: readonly BookingSum[];
  readonly words: BookingWords;
}

/** What the lines come to, by rate or by benefit; whole kroner, the øre are written on the sheet. */
export function SumTable({ of, sums, words }: SumTableProps) {
  const styles = useStyles();
  const { language, culture } = useTongue();
  const title = of === "rate" ? words.byRate : words.byBenefit;
  const name = (sum: BookingSum): string => {
    if (of === "benefit") return benefitText(sum, sums, words, language);
    return sum.rate === undefined ? words.noRate : rateText(sum.rate, culture);
  };
  const headings = [words[of], words.number, words.amount, words.refund, words.coAmount];
  const money = (value: number | undefined) => (value === undefined ? "–" : figureText(value, "kr", culture, 0));
  return (
    <Section title={title}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={title}>
        <table className={styles.table}>
          <thead>
            <tr>
              {headings.map((heading) => (
                <th key={heading} scope="col" className={`${styles.cell} ${styles.heading}`}>
                  {heading}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {sums.map((sum) => (
              <tr key={`${sum.line} ${sum.rate}`}>
                <th scope="row" className={`${styles.cell} ${styles.heading}`}>
                  {name(sum)}
                </th>
                <td className={styles.cell}>{numberText(sum.lines, culture)}</td>
                {[sum.amount, sum.refund, sum.coAmount].map((value, place) => (
                  <td key={place} className={styles.cell}>
                    {money(value)}
                  </td>
                ))}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
    </Section>
  );
}
