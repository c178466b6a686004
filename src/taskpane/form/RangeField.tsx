import { Button, Field, Input, makeStyles, ProgressBar, tokens, Tooltip } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import { useEffect, useRef, useState } from "react";
import { infoLabel } from "../parts/infoLabel";
import { useOwn, useTexts } from "../language/tongue";
import { ContentsNote } from "./ContentsNote";
import { cellReference, tableReference } from "../../formulas/reference";
import type { Entry, RangeEntry } from "../../sheet/entry";
import { areaAddress, placeAddress } from "../../sheet/place";
import type { Texts } from "../language/texts.da";
import type { CellsTaken, FormField } from "./field";
import { useFetchPopulation } from "./fetchPopulation";
import { KnownOffers } from "./KnownOffers";
import { troubleText } from "./troubleText";
import type { KnownOffer } from "./useKnown";
import type { FieldReading } from "./useEntries";

const useStyles = makeStyles({
  input: { width: "100%", minWidth: "0" },
  fetch: { marginBlockStart: tokens.spacingVerticalXS },
  reading: { display: "flex", alignItems: "center", gap: tokens.spacingHorizontalS },
});

interface RangeFieldProps {
  readonly field: FormField & { readonly takes: CellsTaken };
  readonly entry: Entry;
  readonly reading: FieldReading | undefined;
  /** The sheet that is open: cells of another one are shown with its name. */
  readonly home: string | undefined;
  /** The selection as it would be taken, "B2:B14"; undefined when there is none. */
  readonly offered: string | undefined;
  readonly onTake: () => void;
  readonly onType: (text: string) => void;
  /** Told when a cell of the range has been mended in the sheet. */
  readonly onMended: (entry: RangeEntry) => void;
  /** What the sheet or the memory already has for it. */
  readonly known: readonly KnownOffer[];
}

/** An argument that comes from the sheet: take the selection with one click or key, or type an address or a number. */
export function RangeField({ field, entry, reading, home, offered, onTake, onType, onMended, known }: RangeFieldProps) {
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const fetchPopulation = useFetchPopulation();
  const [draft, setDraft] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const { form } = texts;
  const name = own(field.name);
  const wrong = entry.kind === "wrong" ? troubleText(entry.trouble, texts) : undefined;
  const [asked, setAsked] = useState<string>();
  const count = (typed: string) => {
    // It is being read already, or has been; what could not be read may be tried again as it stands.
    if (asked === typed && wrong === undefined && (reading || entry.text === typed)) return;
    setAsked(typed);
    onType(typed);
  };
  const commit = () => {
    if (draft !== undefined && (draft !== entry.text || wrong !== undefined)) count(draft);
    setDraft(undefined);
  };
  const take = () => {
    setDraft(undefined);
    onTake();
  };
  // The offer is gone once it is taken: the keyboard goes on from the field.
  const thenHere = ({ text, take: takeKnown }: KnownOffer): KnownOffer => ({
    text,
    take: () => {
      takeKnown();
      input.current?.focus();
    },
  });
  // What is typed counts as soon as it can be meant, without leaving the field.
  useEffect(() => {
    if (draft === undefined || draft === entry.text || !isMeant(draft)) return;
    const timer = setTimeout(() => count(draft), quiet);
    return () => clearTimeout(timer);
  });
  const hint = offered === undefined ? form.markFirst : form.take(offered);
  return (
    <div>
      <Field
        label={infoLabel(labelled(field, name, form), own(field.help), texts)}
        {...(wrong === undefined ? {} : { validationState: "error", validationMessage: wrong })}
      >
        <Input
          input={{ ref: input }}
          className={styles.input}
          value={draft ?? (reading ? (asked ?? "") : shownText(entry, home))}
          placeholder={field.takes.typed ? form.rangeOrNumber : form.range}
          autoComplete="off"
          spellCheck={false}
          onChange={(_, { value }) => setDraft(value)}
          onBlur={commit}
          onKeyDown={(event) => {
            if (event.key === "Escape" && draft !== undefined) {
              event.preventDefault();
              setDraft(undefined);
            }
            if (event.key !== "Enter") return;
            // Enter in an empty field is the key for the selection; elsewhere it reads what was typed.
            const empty = (draft ?? entry.text).trim() === "";
            if (event.ctrlKey || event.metaKey) return commit();
            // What has been counted already is what Enter inserts.
            const counted = draft === undefined || draft === entry.text;
            if (!empty && counted && wrong === undefined) return;
            event.preventDefault();
            if (empty && offered !== undefined) take();
            // What could not be read is tried again as it stands.
            else if (counted) count(entry.text);
            else commit();
          }}
          contentAfter={
            <Tooltip content={hint} relationship="description">
              <Button
                appearance="transparent"
                size="small"
                icon={<TargetRegular />}
                aria-label={form.takeFor(name)}
                disabledFocusable={offered === undefined}
                onMouseDown={(event) => event.preventDefault()}
                onClick={take}
              />
            </Tooltip>
          }
        />
      </Field>
      {reading ? (
        <div className={styles.reading}>
          <ProgressBar aria-label={form.reading} {...(reading.all > 0 ? { value: reading.done / reading.all } : {})} />
          <Button size="small" appearance="subtle" onClick={reading.stop}>
            {texts.cancel}
          </Button>
        </div>
      ) : (
        entry.kind === "range" && (
          <ContentsNote entry={entry} name={name} names={field.takes.names} onMended={onMended} />
        )
      )}
      {field.takes.population && entry.kind === "nothing" && draft === undefined && fetchPopulation && (
        <Button className={styles.fetch} size="small" onClick={fetchPopulation}>
          {form.fetchPopulation}
        </Button>
      )}
      {draft === undefined && <KnownOffers name={name} offers={known.map(thenHere)} />}
    </div>
  );
}

/** A field that may be left out says so, and one that stands for those before it. */
const labelled = ({ optional, group = 0 }: FormField, name: string, form: Texts["form"]): string =>
  optional ? form.optional(name) : group > 0 ? form.or(name.charAt(0).toLowerCase() + name.slice(1)) : name;

/** Typing has come to rest. */
const quiet = 250;

/** Whether a text can be meant as it stands: a number, an address, a table's column, or nothing. */
const isMeant = (text: string): boolean =>
  /^\s*$|^\s*[−-]?[\d.,\s]*\d\s*%?\s*$/u.test(text) ||
  cellReference(text.trim()) !== undefined ||
  tableReference(text.trim()) !== undefined;

/** Cells as they are called from the sheet that is open; a name or a table's column stays as it was typed. */
function shownText(entry: Entry, home: string | undefined): string {
  if (entry.kind !== "range" || cellReference(entry.text) === undefined) return entry.text;
  return entry.place.sheet === home ? areaAddress(entry.place) : placeAddress(entry.place);
}
