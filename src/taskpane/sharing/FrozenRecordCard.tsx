import { Body1, Button, Caption1, Checkbox, makeStyles, tokens } from "@fluentui/react-components";
import { useState } from "react";
import { placeAddress } from "../../sheet/place";
import type { FrozenFormula, RecordNow } from "../../workbook/freeze/thaw";
import { useOwn, useTexts, useTongue } from "../language/tongue";
import { useWorkbook } from "../port";
import { shownText } from "./CellGroups";
import { words } from "./words";

const useStyles = makeStyles({
  box: {
    display: "flex",
    flexDirection: "column",
    gap: tokens.spacingVerticalS,
    border: `${tokens.strokeWidthThin} solid ${tokens.colorNeutralStroke2}`,
    borderRadius: tokens.borderRadiusMedium,
    padding: tokens.spacingHorizontalM,
  },
  head: { display: "flex", justifyContent: "space-between", alignItems: "start", gap: tokens.spacingHorizontalS },
  name: { display: "flex", flexDirection: "column", minWidth: "0" },
  lines: { margin: "0", paddingInlineStart: tokens.spacingHorizontalL, userSelect: "text" },
  button: { alignSelf: "flex-start" },
});

const atATime = 10;

interface FrozenRecordCardProps {
  readonly now: RecordNow;
  readonly busy: boolean;
  readonly onThaw: (formulas: readonly FrozenFormula[]) => void;
}

/** What was frozen once: how much of it stands as it was left, what has changed since, and the way back. */
export function FrozenRecordCard({ now: { record, formulas }, busy, onThaw }: FrozenRecordCardProps) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const tongue = useTongue();
  const workbook = useWorkbook();
  const [over, setOver] = useState(false);
  const [shown, setShown] = useState(atATime);
  const frozen = formulas.filter(({ state }) => state === "frozen");
  const changed = formulas.filter(({ state }) => state === "changed");
  const gone = [...new Set(formulas.filter(({ state }) => state === "gone").map(({ sheet }) => sheet))];
  const cells = changed.flatMap((of) => of.changed.map((cell) => ({ of, cell })));
  const chosen = over ? [...frozen, ...changed] : frozen;
  return (
    <div className={styles.box}>
      <div className={styles.head}>
        <span className={styles.name}>
          <Body1>{record.sheet}</Body1>
          <Caption1>{record.said}</Caption1>
        </span>
        <Button
          size="small"
          onClick={() => void workbook.show({ sheet: record.sheet, row: 0, column: 0, rows: 1, columns: 1 })}
        >
          {texts.show}
        </Button>
      </div>
      {formulas.every(({ state }) => state === "live") ? (
        <Body1>{own(words.allLive)}</Body1>
      ) : (
        <>
          <Body1>
            {[
              ...(frozen.length > 0 ? [own(words.unchanged(frozen.length))] : []),
              ...(cells.length > 0 ? [own(words.changed(cells.length))] : []),
            ].join(" · ")}
          </Body1>
          {cells.length > 0 && (
            <ul className={styles.lines}>
              {cells.slice(0, shown).map(({ of, cell }) => {
                const place = placeAddress({ ...cell, rows: 1, columns: 1 });
                const is = of.holds[cell.row - of.row]?.[cell.column - of.column] ?? "";
                const text = own(words.held(place, shownText(cell.showed, tongue), shownText(is, tongue)));
                return (
                  <li key={place}>
                    <Caption1>{text}</Caption1>
                  </li>
                );
              })}
            </ul>
          )}
          {cells.length > shown && (
            <Button size="small" appearance="subtle" onClick={() => setShown(shown + atATime * 5)}>
              {own(words.more(Math.min(cells.length - shown, atATime * 5)))}
            </Button>
          )}
          {cells.length > 0 && (
            <Checkbox
              checked={over}
              onChange={(_, { checked }) => setOver(checked === true)}
              label={own(words.overChanged)}
            />
          )}
          {gone.length > 0 && <Body1>{own(words.gone(gone))}</Body1>}
          {chosen.length > 0 && (
            <Button className={styles.button} disabledFocusable={busy} onClick={() => onThaw(chosen)}>
              {own(words.thaw(chosen.length))}
            </Button>
          )}
        </>
      )}
    </div>
  );
}
