import { Body1, Button, Field, makeStyles, Textarea, tokens } from "@fluentui/react-components";
import { TableRegular } from "@fluentui/react-icons/svg/table";
import { useRef } from "react";
import { placeAddress, type Place } from "../../../../sheet/place";
import { areaOf } from "../../../../tables/addressedAreas";
import { useSelection } from "../../../selection";
import { useTable } from "../../../table";
import type { BookingWords } from "./bookingWords";
import type { BookingWork } from "./useBookingCheck";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  left: { alignSelf: "flex-start" },
  file: { display: "none" },
  quiet: { color: tokens.colorNeutralForeground2 },
});

interface BookingSourcesProps {
  readonly work: BookingWork;
  readonly words: BookingWords;
}

/** Where the lines come from: a file, what is pasted, or the table that is marked. None of it stays in the pane. */
export function BookingSources({ work, words }: BookingSourcesProps) {
  const styles = useStyles();
  const file = useRef<HTMLInputElement>(null);
  const take = (files: FileList | null): boolean => {
    const [first] = files ?? [];
    if (first) void work.checkFile(first);
    return first !== undefined;
  };
  return (
    <div className={styles.stack}>
      <Button className={styles.left} appearance="primary" onClick={() => file.current?.click()}>
        {words.choose}
      </Button>
      <input
        ref={file}
        className={styles.file}
        type="file"
        accept=".csv,.txt,text/csv,text/plain"
        aria-label={words.file}
        tabIndex={-1}
        onChange={({ currentTarget }) => {
          take(currentTarget.files);
          // Its name is not kept either, and the same file can be chosen again.
          currentTarget.value = "";
        }}
      />
      <Field label={words.paste} hint={words.pasteHint}>
        <Textarea
          value=""
          rows={2}
          spellCheck={false}
          autoComplete="off"
          onPaste={(event) => {
            event.preventDefault();
            if (!take(event.clipboardData.files)) void work.checkText(event.clipboardData.getData("text/plain"));
          }}
          onDrop={(event) => {
            event.preventDefault();
            if (!take(event.dataTransfer.files)) void work.checkText(event.dataTransfer.getData("text/plain"));
          }}
        />
      </Field>
      <MarkedTable work={work} words={words} />
      <Button className={styles.left} appearance="subtle" onClick={() => void work.checkExample()}>
        {words.tryExample}
      </Button>
    </div>
  );
}

function MarkedTable({ work, words }: BookingSourcesProps) {
  const styles = useStyles();
  const selection = useSelection();
  const table = useTable();
  if (selection && !selection.onHand && selection.areas.some(({ place }) => place.rows > 1)) {
    return <Body1 className={styles.quiet}>{words.tooLarge}</Body1>;
  }
  const area = table?.reading.table == null ? undefined : areaOf(table.reading.table);
  const onHand = selection?.onHand;
  if (!onHand || !area || area.rows < 2) return <Body1 className={styles.quiet}>{words.markTable}</Body1>;
  const place: Place = { sheet: onHand.sheet, ...area };
  const check = () => {
    const rows = onHand.cells.cells.slice(area.row, area.row + area.rows);
    return work.checkCells(
      rows.map((row) => row.slice(area.column, area.column + area.columns)),
      place,
    );
  };
  return (
    <Button className={styles.left} icon={<TableRegular />} onClick={() => void check()}>
      {words.takeTable(placeAddress(place))}
    </Button>
  );
}
