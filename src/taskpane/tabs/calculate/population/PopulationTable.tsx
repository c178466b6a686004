import { Button, Caption1, makeStyles, MessageBar, MessageBarBody, tokens } from "@fluentui/react-components";
import { useEffect, useState } from "react";
import { placeAddress } from "../../../../sheet/place";
import type { Cell } from "../../../../sheet/cell";
import type { OfferedTarget } from "../../../form/offeredTarget";
import { numberText } from "../../../language/numbers";
import { useOwn, useTexts, useTongue } from "../../../language/tongue";
import { Section } from "../../../parts/Section";
import { useWorkbook } from "../../../port";
import { daysText } from "../../../../sources/sourceLine";
import type { FilledSpot } from "./spots";
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
  figure: { textAlign: "end", whiteSpace: "nowrap", paddingInlineStart: tokens.spacingHorizontalM },
  quiet: {
    color: tokens.colorNeutralForeground2,
    fontSize: tokens.fontSizeBase200,
    paddingInlineStart: tokens.spacingHorizontalM,
  },
  more: { alignSelf: "flex-start" },
});

const atFirst = 8;
/** Reasons that are told in words. */
const named = 3;

interface PopulationTableProps {
  readonly filled: readonly FilledSpot[];
  /** Where they would be written: what stands there now is shown beside. */
  readonly target: OfferedTarget | undefined;
}

/** What was fetched, line by line, beside what it would take the place of; and which lines get nothing, and why. */
export function PopulationTable({ filled, target }: PopulationTableProps) {
  const styles = useStyles();
  const own = useOwn();
  const texts = useTexts();
  const { language, culture } = useTongue();
  const [all, setAll] = useState(false);
  const there = useStanding(target);
  const missing = filled.flatMap(({ why }) => (why ? [own(why)] : []));
  const reasons = [...new Set(missing)];
  const shown = all ? filled : filled.slice(0, atFirst);
  return (
    <Section title={own(words.fetched)}>
      <div className={styles.scroll} tabIndex={0} role="group" aria-label={own(words.fetched)}>
        <table className={styles.table}>
          <thead>
            <tr>
              <th scope="col" className={styles.head}>
                {own(words.row)}
              </th>
              <th scope="col" className={`${styles.head} ${styles.figure}`}>
                {own(words.newSheet)}
              </th>
              {there && (
                <th scope="col" className={`${styles.head} ${styles.figure}`}>
                  {own(words.nowThere)}
                </th>
              )}
              <th scope="col" className={`${styles.head} ${styles.quiet}`}>
                {own(words.on)}
              </th>
            </tr>
          </thead>
          <tbody>
            {shown.map(({ row, label, areaName, persons, days, why }, index) => {
              const now = there?.get(row?.at ?? -1);
              return (
                <tr key={index}>
                  <td>{label === "" ? areaName : label}</td>
                  <td className={styles.figure}>{persons === undefined ? "–" : numberText(persons, culture)}</td>
                  {there && (
                    <td className={styles.figure}>{typeof now === "number" ? numberText(now, culture) : "–"}</td>
                  )}
                  <td className={styles.quiet}>{why ? own(why) : daysText(days, language)}</td>
                </tr>
              );
            })}
          </tbody>
        </table>
      </div>
      {!all && filled.length > atFirst && (
        <Button className={styles.more} size="small" appearance="subtle" onClick={() => setAll(true)}>
          {texts.help.rest(filled.length - atFirst)}
        </Button>
      )}
      {there && filled.every(({ row, persons }) => persons === undefined || there.get(row?.at ?? -1) === persons) && (
        <Caption1>{own(words.unchanged)}</Caption1>
      )}
      {missing.length > 0 && (
        <MessageBar intent="warning" layout="multiline">
          <MessageBarBody>
            {own(words.missingFigures(missing.length, reasons.slice(0, named).join("; ")))}
            {reasons.length > named ? " …" : "."}
          </MessageBarBody>
        </MessageBar>
      )}
    </Section>
  );
}

/** The figures that stand where these would be written, by their rows; undefined where the place is free. */
function useStanding(target: OfferedTarget | undefined): ReadonlyMap<number, Cell> | undefined {
  const workbook = useWorkbook();
  const [standing, setStanding] = useState<ReadonlyMap<number, Cell>>();
  const place = target && !target.free ? target.place : undefined;
  const address = place && placeAddress({ ...place, columns: 1 });
  useEffect(() => {
    let gone = false;
    if (address === undefined) return;
    void workbook.readTypedRange(address).then((typed) => {
      if (gone || !("reading" in typed)) return;
      const { data, values } = typed.reading;
      setStanding(new Map(values.map((line, k) => [data.row + k, line[0] ?? null])));
    });
    return () => {
      gone = true;
    };
  }, [workbook, address]);
  return address === undefined ? undefined : standing;
}
