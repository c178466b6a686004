import { Body1, Button, makeStyles, tokens } from "@fluentui/react-components";
import { TargetRegular } from "@fluentui/react-icons/svg/target";
import { useId, type ReactElement, type ReactNode } from "react";
import { nothing, sameCells, type Entry } from "../../sheet/entry";
import { areaAddress } from "../../sheet/place";
import { useOwn, useTexts } from "../language/tongue";
import { Conditions } from "../parts/Conditions";
import { InsertFoot, type NextStep } from "../parts/InsertFoot";
import { View } from "../parts/View";
import { useSelection } from "../selection";
import { ChoiceField } from "./ChoiceField";
import type { CellsTaken, ChoiceTaken, FormField } from "./field";
import type { OfferedTarget } from "./offeredTarget";
import { emptyFields } from "./emptyFields";
import { placeText } from "./placeText";
import { RangeField } from "./RangeField";
import type { Entries } from "./useEntries";
import { useKnown } from "./useKnown";
import { isWritten, type WritingWork } from "./useWriting";

const useStyles = makeStyles({
  stack: { display: "flex", flexDirection: "column", gap: tokens.spacingVerticalL },
  quiet: { color: tokens.colorNeutralForeground2 },
  all: { alignSelf: "flex-start" },
});

interface FormProps {
  readonly title: string;
  readonly summary: string;
  readonly actions?: ReactElement;
  readonly fields: readonly FormField[];
  readonly held: Entries;
  /** What the selection offers to each field. */
  readonly suggested: readonly (Entry | undefined)[];
  /** The selection as one field would take it. */
  readonly taken: (place: number) => Entry | undefined;
  /** The answer, and how and where it is written. */
  readonly children: ReactNode;
  readonly writing: WritingWork;
  /** Where it will be written; undefined while there is nothing to write. */
  readonly chosen: OfferedTarget | undefined;
  readonly verb: string;
  readonly next?: readonly NextStep[];
  readonly onInsert: () => Promise<void>;
  readonly onBack: () => void;
}

/** The sheet's cells and the choices in, the answer at once, and formulas out: one form for functions and for blocks. */
export function Form(props: FormProps) {
  const { fields, held, suggested, writing, chosen } = props;
  const styles = useStyles();
  const texts = useTexts();
  const own = useOwn();
  const selection = useSelection();
  const formId = useId();
  const { form } = texts;
  const marked = selection?.areas[0];
  const known = useKnown(fields, held);
  const empty = emptyFields(fields, held.entries).map(({ name }) => own(name));
  const lacking = empty.length > 0 ? form.fill(listed(empty, form.and)) : "";
  const takesAll =
    suggested.some((entry, place) => entry?.kind === "range" && !sameCells(entry, held.entries[place])) &&
    !isWritten(writing.state, marked?.place);
  return (
    <View
      title={props.title}
      back={{ to: texts.back, go: props.onBack }}
      {...(props.actions ? { actions: props.actions } : {})}
      foot={
        <InsertFoot
          writing={writing}
          where={chosen ? placeText(chosen, selection?.active.sheet, form) : lacking}
          verb={props.verb}
          ready={chosen !== undefined}
          form={formId}
          {...(props.next ? { next: props.next } : {})}
        />
      }
    >
      <form
        id={formId}
        className={styles.stack}
        onKeyDown={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          event.currentTarget.requestSubmit();
        }}
        onSubmit={(event) => {
          event.preventDefault();
          if (chosen && writing.state.step !== "writing") void props.onInsert();
        }}
      >
        <Conditions />
        <Body1 className={styles.quiet}>{props.summary}</Body1>
        {takesAll && (
          <Button
            className={styles.all}
            size="small"
            icon={<TargetRegular />}
            onClick={() => suggested.forEach((entry, place) => entry && held.put(place, entry))}
          >
            {form.takeAll}
          </Button>
        )}
        {fields.map((field, place) => {
          const entry = held.entries[place] ?? nothing;
          if (isChoice(field)) {
            return (
              <ChoiceField key={field.key} field={field} entry={entry} onEntry={(given) => held.put(place, given)} />
            );
          }
          return (
            isCells(field) && (
              <RangeField
                key={field.key}
                field={field}
                entry={entry}
                reading={held.reading?.place === place ? held.reading : undefined}
                home={selection?.active.sheet}
                offered={marked && areaAddress(marked.place)}
                onTake={() => {
                  const given = props.taken(place);
                  if (given) held.put(place, given);
                }}
                onType={(text) => void held.type(place, text)}
                onMended={(mended) => held.put(place, mended)}
                known={known(place)}
              />
            )
          );
        })}
        {props.children}
      </form>
    </View>
  );
}

type FieldTaking<T> = FormField & { readonly takes: T };

const isChoice = (field: FormField): field is FieldTaking<ChoiceTaken> => field.takes.from === "choice";
const isCells = (field: FormField): field is FieldTaking<CellsTaken> => field.takes.from === "cells";

/** "Antal, Befolkning og Pris". */
const listed = (names: readonly string[], and: string): string =>
  names.length < 2 ? names.join("") : `${names.slice(0, -1).join(", ")}${and}${names.at(-1) ?? ""}`;
