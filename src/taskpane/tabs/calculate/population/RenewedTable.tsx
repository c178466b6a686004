import { Body1, Button, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { numberText } from "../../../language/numbers";
import { useOwn, useTexts, useTongue } from "../../../language/tongue";
import { Section } from "../../../parts/Section";
import type { Renewed } from "./again";
import { words } from "./words";

const useStyles = makeStyles({
  scroll: { overflowX: "auto" },
  table: {
    borderCollapse: "collapse",
    width: "100%",
    fontSize: tokens.fontSizeBase300,
    fontVariantNumeric: "tabular-nums",
  },
  head: {
    textAlign: "start",
    fontWeight: tokens.fontWeightRegular,
    fontSize: tokens.fontSizeBase200,
    color: tokens.colorNeutralForeground2,
  },
  name: { textAlign: "start", fontWeight: tokens.fontWeightRegular },
  figure: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: tokens.spacingHorizontalM },
  more: { alignSelf: "flex-start" },
});

const atFirst = 8;
const named = 3;

/** What stands there beside what was fetched now, and the difference: what changes first. */
export function RenewedTable({ renewed }: { readonly renewed: readonly Renewed[] }) {
  const styles = useStyles();
  const own = useOwn();
  const texts = useTexts();
  const { culture } = useTongue();
  const [all, setAll] = useState(false);
  const of = (kind: Renewed["kind"]): readonly Renewed[] => renewed.filter((one) => one.kind === kind);
  const moved = [...of("changed"), ...of("added")];
  const listed = all ? [...moved, ...of("same")] : moved.slice(0, atFirst);
  const rest = moved.length + of("same").length - listed.length;
  const missing = of("missing").flatMap(({ spot }) => (spot.why ? [own(spot.why)] : []));
  const reasons = [...new Set(missing)];
  const shown = (value: unknown): string => (typeof value === "number" ? numberText(value, culture) : "–");
  return (
    <Section title={own(words.fetched)}>
      <Body1>{own(words.changes(of("changed").length, of("added").length, of("same").length))}</Body1>
      {listed.length > 0 && (
        <div className={styles.scroll} tabIndex={0} role="group" aria-label={own(words.fetched)}>
          <table className={styles.table}>
            <thead>
              <tr>
                {[words.row, words.before, words.after, words.difference].map((heading, k) => (
                  <th key={heading.en} scope="col" className={`${styles.head} ${k > 0 ? styles.figure : ""}`}>
                    {own(heading)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {listed.map(({ spot, before, kind }) => (
                <tr key={spot.label}>
                  <th scope="row" className={styles.name}>
                    {spot.label}
                  </th>
                  <td className={styles.figure}>{shown(before)}</td>
                  <td className={styles.figure}>{shown(spot.persons)}</td>
                  <td className={styles.figure}>
                    {kind === "added"
                      ? own(words.isNew)
                      : typeof before === "number" && spot.persons !== undefined
                        ? signed(spot.persons - before, shown)
                        : "–"}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </div>
      )}
      {!all && rest > 0 && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setAll(true)}>
          {texts.help.rest(rest)}
        </Button>
      )}
      {missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {own(words.missingFigures(missing.length, reasons.slice(0, named).join("; ")))}
            {reasons.length > named ? " …" : "."} {own(words.missingStays)}
          </MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}

/** "+12", "−12", "0". */
const signed = (difference: number, shown: (value: unknown) => string): string =>
  difference === 0 ? "0" : `${difference > 0 ? "+" : "−"}${shown(Math.abs(difference))}`;
